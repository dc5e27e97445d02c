package org.emporion.store.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What an API key is, and how it ends: each rule of its life. */
class ApiKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final String SECRET = "emk_abcdefgh_the-rest-that-nobody-sees";
    private static final List<String> STOCK = List.of("stock");

    private final Seat owner = TestStores.ownerOf(Ids.next(), "mill");

    @Test
    void onlyTheBeginningOfAKeyIsShown() {
        ApiKeys.KeyView view =
                key(" Till ", List.of("stock", "orders:read"), null).view(NOW);

        assertThat(view.prefix()).isEqualTo("emk_abcdefgh");
        assertThat(view.name()).isEqualTo("Till");
        assertThat(view.scopes()).containsExactly("stock", "orders:read");
        assertThat(view.createdBy()).isEqualTo(owner.who());
        assertThat(view.toString()).doesNotContain("the-rest");
    }

    @Test
    void aKeyHasAName() {
        assertFaults(null, STOCK, null, tuple("name", "REQUIRED"));
        assertFaults("n".repeat(81), STOCK, null, tuple("name", "LENGTH"));
    }

    @Test
    void aKeyHasAScope() {
        assertFaults("Till", null, null, tuple("scopes", "REQUIRED"));
        assertFaults("Till", List.of(), null, tuple("scopes", "REQUIRED"));
    }

    @Test
    void aKeyHasOnlyScopesThatKeysMayHave() {
        assertFaults("Till", List.of("stock", "team"), null, tuple("scopes", "SCOPE"));
    }

    @Test
    void aKeyDoesNotEndBeforeItBegins() {
        assertFaults("Till", STOCK, NOW, tuple("expiresAt", "PAST"));
    }

    @Test
    void aKeyEndsAtItsTime() {
        ApiKey key = key("Till", STOCK, NOW.plusSeconds(60));

        assertThat(key.view(NOW.plusSeconds(59)).expired()).isFalse();
        assertThat(key.view(NOW.plusSeconds(60)).expired()).isTrue();
        assertThat(key("Till", STOCK, null).view(Instant.MAX).expired()).isFalse();
    }

    @Test
    void aKeyIsRevokedOnce() {
        ApiKey key = key("Till", STOCK, null);
        key.revoke(NOW);

        assertThatThrownBy(() -> key.revoke(NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void aKeyOpensItsStoreUntilItsEnd() {
        ApiKey key = key("Till", STOCK, NOW.plusSeconds(60));

        assertThat(key.isInForce(NOW.plusSeconds(59))).isTrue();
        assertThat(key.isInForce(NOW.plusSeconds(60))).isFalse();
        assertThat(key("Till", STOCK, null).isInForce(Instant.MAX)).isTrue();
    }

    @Test
    void aRevokedKeyOpensNothing() {
        ApiKey key = key("Till", STOCK, null);
        key.revoke(NOW);

        assertThat(key.isInForce(NOW)).isFalse();
    }

    @Test
    void aKeyComesInUnderItsNameWithItsScopes() {
        StoreRef mill =
                new StoreRef(owner.tenant(), "mill", "Blue Mill", StoreStatus.ACTIVE, DayRange.ZONE, "EUR", null);
        SellerAccess.KeyEntrance entrance =
                key("Till", List.of("stock", "orders:read"), null).entrance(mill);

        assertThat(entrance).isEqualTo(new SellerAccess.KeyEntrance(mill, "Till", List.of("stock", "orders:read")));
    }

    @Test
    void theFirstUseOfAKeyIsToBeNoted() {
        assertThat(key("Till", STOCK, null).isUseToBeNoted(NOW)).isTrue();
    }

    private ApiKey key(String name, List<String> scopes, Instant end) {
        return new ApiKey(owner, SECRET, name, scopes, end, NOW);
    }

    private void assertFaults(String name, List<String> scopes, Instant end, Tuple... faults) {
        assertThatThrownBy(() -> key(name, scopes, end))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(faults));
    }
}
