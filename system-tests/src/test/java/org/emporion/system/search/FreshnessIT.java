package org.emporion.system.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What a store changes shows in the search, and what is taken away is gone. */
@Isolated
class FreshnessIT {

    @Test
    void whatIsPublishedIsFoundAndWhatIsTakenOffIsGone() {
        Listed listed = Given.aPublishedProduct("12.50", 3).whenSearchable();
        assertThat(Found.by("q", listed.title())
                        .hit(listed)
                        .path("price")
                        .path("amount")
                        .asText())
                .isEqualTo("12.50");

        listed.store().api().post("/products/" + listed.id() + "/unpublish").mustBe(200);

        soon("gone", () -> !listed.isFound());
    }

    @Test
    void aNewPriceIsFoundByIt() {
        Listed listed = Given.aPublishedProduct("12.50", 3).whenSearchable();

        listed.store()
                .api()
                .put(
                        "/prices",
                        Map.of("items", List.of(Map.of("sku", listed.sku(), "price", ProductDraft.money("77.70")))))
                .mustBe(200);

        soon("the new price", () -> Found.by("q", listed.title(), "minPrice", "77.70", "maxPrice", "77.70")
                .has(listed));
        assertThat(Found.by("q", listed.title(), "maxPrice", "12.50").has(listed))
                .isFalse();
    }

    @Test
    void whatIsSoldOutSaysSo() {
        Listed listed = Given.aPublishedProduct("5.00", 1).whenSearchable();

        listed.store()
                .api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", listed.sku(), "onHand", 0))))
                .mustBe(200);

        soon("sold out", () -> Found.by("q", listed.title(), "inStock", "false").has(listed));
        assertThat(Found.by("q", listed.title(), "inStock", "true").has(listed)).isFalse();
    }

    @Test
    void aSuspendedStoreIsGoneAtTheNextSearchAndBackAtTheNextAfterReopening() {
        Listed listed = Given.aPublishedProduct("5.00", 1).whenSearchable();
        Store store = listed.store();

        Stack.admins()
                .post("/tenants/" + store.tenantId() + "/suspend", Map.of("reason", "test"))
                .mustBe(200);
        assertThat(Found.by("q", listed.title()).has(listed)).isFalse();
        assertThat(Found.by("store", store.slug()).total()).isZero();
        assertThat(Stack.buyers().get("/suggest?q=" + store.slug()).mustBe(200).text())
                .doesNotContain(store.name());

        Stack.admins().post("/tenants/" + store.tenantId() + "/reopen").mustBe(200);
        assertThat(Found.by("q", listed.title()).has(listed)).isTrue();
    }

    @Test
    void anUnknownStoreHasNothing() {
        assertThat(Found.by("store", "no-such-" + Names.unique()).total()).isZero();
    }

    private static void soon(String what, Callable<Boolean> condition) {
        await(what)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }
}
