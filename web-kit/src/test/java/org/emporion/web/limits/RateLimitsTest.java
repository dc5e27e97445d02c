package org.emporion.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.emporion.web.path.RequestPath;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final Clock still = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void eachKeyHasABudgetOfItsOwnAndTheStoresLimitActsAtOnce() {
        RateLimits limits = new RateLimits(Settings.of(Map.of("emporion.rate.key", "2/60")), still);
        assertThat(limits.ofKey("store key: a", Optional.empty())).isEmpty();
        assertThat(limits.ofKey("store key: a", Optional.empty())).isEmpty();
        assertThat(limits.ofKey("store key: a", Optional.empty())).contains(Duration.ofSeconds(30));
        assertThat(limits.ofKey("store key: b", Optional.empty())).isEmpty();
        assertThat(limits.ofKey("store key: a", Optional.of(1))).isEmpty();
        assertThat(limits.ofKey("store key: a", Optional.of(1))).contains(Duration.ofMinutes(1));
    }

    @Test
    void anInstallationCanRaiseAllUsualLimitsButNotThoseOfAStore() {
        RateLimits limits = new RateLimits(Settings.of(Map.of("emporion.rate.factor", "1000")), still);
        for (int i = 0; i < 10_000; i++) {
            assertThat(limits.atDoor(Door.SIGN_UP, "192.0.2.1")).isEmpty();
        }
        assertThat(limits.atDoor(Door.SIGN_UP, "192.0.2.1")).isPresent();
        assertThat(limits.ofKey("key", Optional.of(1))).isEmpty();
        assertThat(limits.ofKey("key", Optional.of(1))).isPresent();
    }

    @Test
    void aMistypedLimitIsNoticedAtTheStart() {
        assertThatThrownBy(() -> new RateLimits(Settings.of(Map.of("emporion.rate.address", "many")), still))
                .hasMessageContaining("write requests/seconds");
    }

    @Test
    void aFloodOfAddressesFillsNoMemory() {
        Budgets budgets = new Budgets(still, 100);
        for (int i = 0; i < 10_000; i++) {
            budgets.take("address", "address " + i, Limit.perMinute(1));
        }
        assertThat(budgets.held()).isLessThanOrEqualTo(100);
    }

    @Test
    void theDoorsAreWhereTheyShouldBe() {
        assertThat(door("/seller", "POST", "/api/v1/applications")).contains(Door.SIGN_UP);
        assertThat(door("/seller", "POST", "/apply/form")).contains(Door.SIGN_UP);
        assertThat(door("/seller", "GET", "/apply/form")).isEmpty();
        assertThat(door("", "GET", "/api/v1/orders/E-1")).contains(Door.ORDER_LOOKUP);
        assertThat(door("/seller", "GET", "/api/v1/orders")).isEmpty();
        assertThat(door("", "POST", "/api/v1/carts/abc/checkout")).contains(Door.CHECKOUT);
        assertThat(door("/seller", "POST", "/api/v1/imports")).contains(Door.IMPORT);
        assertThat(door("/admin", "GET", "/enter")).contains(Door.LOG_IN);
    }

    private static Optional<Door> door(String context, String method, String path) {
        return Door.of(context, method, new RequestPath(path));
    }
}
