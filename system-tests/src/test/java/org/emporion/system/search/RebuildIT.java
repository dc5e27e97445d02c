package org.emporion.system.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The index is built anew while buyers search and sellers sell. */
@Isolated
class RebuildIT {

    @Test
    void nothingIsEverMissingWhileTheIndexIsBuiltAnew() {
        Store store = Given.aSellerWithAnOpenStore();
        Listed before = store.publishes("Old " + Names.uniqueWord(), "5.00", 1).whenSearchable();
        String id = Stack.admins()
                .post("/search/rebuild")
                .mustBe(202)
                .json()
                .path("id")
                .asText();
        Listed meanwhile = store.publishes("New " + Names.uniqueWord(), "5.00", 1);
        AtomicInteger searches = new AtomicInteger();

        await("the rebuild")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    assertThat(before.isFound())
                            .as("search %d", searches.incrementAndGet())
                            .isTrue();
                    JsonNode latest =
                            Stack.admins().get("/search/rebuild").mustBe(200).json();
                    return latest.path("id").asText().equals(id)
                            && !latest.path("finishedAt").isNull();
                });

        assertThat(before.isFound()).isTrue();
        meanwhile.whenSearchable();
        await("no lag")
                .atMost(Duration.ofSeconds(20))
                .until(() -> Stack.admins()
                                .get("/search/lag")
                                .mustBe(200)
                                .json()
                                .path("unpublished")
                                .asLong()
                        == 0);
    }
}
