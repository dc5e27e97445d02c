package org.emporion.selling.checkout;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * Whatever is bought, refused, sent and given back, in whatever order, while the provider says yes, no, later or nothing: every
 * unit and every cent is where it belongs in the end.
 */
class AnyTradeIT {

    private static final int CASES = Integer.getInteger("emporion.trades", 60);
    private static final long FIRST = Long.getLong("emporion.seed", 0);

    @Test
    void unitsAndMoneyAreKept() {
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            AnyTrade any = AnyTrade.of(new Random(seed));
            Throwable failed = failure(any);
            if (failed != null) {
                AtomicLong tries = new AtomicLong(60);
                AnyTrade smallest = smallest(any, tries);
                throw new AssertionError("seed " + seed + ": " + smallest, failure(smallest));
            }
        }
    }

    private static AnyTrade smallest(AnyTrade failing, AtomicLong tries) {
        return failing.smaller().stream()
                .filter(smaller -> tries.decrementAndGet() > 0 && failure(smaller) != null)
                .findFirst()
                .map(smaller -> smallest(smaller, tries))
                .orElse(failing);
    }

    private static Throwable failure(AnyTrade any) {
        try {
            new PlayedTrade().play(any);
            return null;
        } catch (AssertionError | RuntimeException failed) {
            return failed;
        }
    }
}
