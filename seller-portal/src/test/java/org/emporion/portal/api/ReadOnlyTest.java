package org.emporion.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.store.legal.SellerTrader.TraderView;
import org.emporion.store.legal.Trader;
import org.emporion.store.store.StoreProfile.Changes;
import org.emporion.store.store.StoreProfile.StoreView;
import org.emporion.web.rest.ApiJson;
import org.junit.jupiter.api.Test;

/** What a read of the store and of its trader answers can be sent back. */
class ReadOnlyTest {

    private final StoreView store = new StoreView(
            new TenantId(Ids.next()),
            "blue-mill",
            "Blue Mill",
            StoreStatus.ACTIVE,
            "We turn wood.",
            "Two weeks.",
            "DE",
            "mill@example.org",
            "Europe/Berlin",
            "EUR",
            "Mill Ltd",
            Instant.parse("2026-11-30T01:02:03.456Z"),
            null,
            List.of("approval"),
            "7");
    private final Trader trader =
            new Trader("Mill Ltd", "Mill 9", "", "04103", "Leipzig", "", "DE", "mill@example.org", "1", "HRB 1", "DE1");
    private final TraderView published = new TraderView(trader, true, "8");

    @Test
    void theStoreComesBackAsTheChangeThatChangesNothing() throws JsonProcessingException {
        assertThat(changes(json(store)))
                .isEqualTo(new Changes(
                        store.name(),
                        store.about(),
                        store.policies(),
                        store.contactEmail(),
                        store.timeZone(),
                        store.currency(),
                        store.version()));
    }

    @Test
    void whatNobodyCanSetOfTheStoreIsRefusedByName() {
        ObjectNode body = json(store).put("slug", "red-mill").put("reason", "None");
        body.putArray("missing");

        assertThatThrownBy(() -> changes(body))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(each -> each.field() + " " + each.code())
                        .containsExactly("slug READ_ONLY", "reason READ_ONLY", "missing READ_ONLY"));
    }

    @Test
    void theTraderComesBackToo() throws JsonProcessingException {
        assertThat(trader(json(published))).isEqualTo(trader);
        assertThatThrownBy(() -> trader(json(published).put("published", false)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void whatIsThereIsReadOnlyWhenSomethingSaysHowItIs() throws JsonProcessingException {
        ObjectNode body = ApiJson.mapper().createObjectNode().put("name", "Red Mill");

        assertThat(ApiJson.mapper()
                        .treeToValue(body, StoreBody.class)
                        .changes(readForNothing())
                        .name())
                .isEqualTo("Red Mill");
    }

    private Changes changes(ObjectNode body) throws JsonProcessingException {
        return ApiJson.mapper().treeToValue(body, StoreBody.class).changes(() -> store);
    }

    private Trader trader(ObjectNode body) throws JsonProcessingException {
        return ApiJson.mapper().treeToValue(body, TraderBody.class).changes(() -> published);
    }

    private static ObjectNode json(Object view) {
        return ApiJson.mapper().valueToTree(view);
    }

    private static <T> Supplier<T> readForNothing() {
        return () -> {
            throw new AssertionError("read for nothing");
        };
    }
}
