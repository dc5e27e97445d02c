package org.emporion.system.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.emporion.system.client.Api;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Documents of what is no longer on sale leave the search index, and nothing is lost by it. */
@Isolated
class PurgeIT {

    @Test
    void theDocumentOfAFormerListingGoesAfterADayAndComesBackWhenItIsOnSaleAgain() {
        Listed fresh = Given.aPublishedProduct("6.00", 1).whenSearchable();
        Listed former = Given.aPublishedProduct("6.00", 1).whenSearchable();
        unpublish(fresh);
        unpublish(former);
        Books.ageListing(former.id(), Duration.ofHours(25));

        await("the document is gone").atMost(Duration.ofSeconds(90)).until(() -> document(former) == 404);
        assertThat(document(fresh)).as("a document that died today").isEqualTo(200);

        former.store().api().post("/products/" + former.id() + "/publish").mustBe(200);
        former.whenSearchable();
    }

    private static void unpublish(Listed listed) {
        listed.store().api().post("/products/" + listed.id() + "/unpublish").mustBe(200);
        await("search has forgotten it").atMost(Duration.ofSeconds(20)).until(() -> !listed.isFound());
    }

    private static int document(Listed listed) {
        return Api.at(Stack.addresses().search())
                .get("/listings/_doc/" + listed.store().tenantId() + "_" + listed.id())
                .status();
    }
}
