package org.emporion.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.TenantId;
import org.emporion.store.integration.StoreRates;
import org.junit.jupiter.api.Test;

/** What is kept of a store is kept under its name: one store's limit is never another's. */
class CallerLimitsTest {

    private final Clock still = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private final TenantId strict = new TenantId(new UUID(0, 1));
    private final TenantId usual = new TenantId(new UUID(0, 2));

    @Test
    void aStoreIsHeldToItsOwnLimitAndHasABudgetOfItsOwn() {
        CallerLimits limits =
                new CallerLimits(new RateLimits(Settings.of(Map.of()), still), new StoreRates(null, null) {
                    @Override
                    public Optional<Integer> perMinute(TenantId store) {
                        return store.equals(strict) ? Optional.of(1) : Optional.of(3);
                    }
                });

        assertThat(limits.ofKey(strict, "key")).isEmpty();
        assertThat(limits.ofKey(usual, "key")).isEmpty();
        assertThat(limits.ofKey(usual, "key")).isEmpty();
        assertThat(limits.ofKey(usual, "key")).isEmpty();
    }
}
