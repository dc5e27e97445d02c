package org.emporion.selling.checkout;

import org.emporion.kernel.MadeUpCases;
import org.junit.jupiter.api.Test;

/**
 * Whatever is bought, refused, sent and given back, in whatever order, while the provider says yes, no, later or nothing: every
 * unit and every cent is where it belongs in the end.
 */
class AnyTradeIT {

    private static final int CASES = Integer.getInteger("emporion.trades", 200);
    private static final long FIRST = Long.getLong("emporion.seed", 0);

    @Test
    void unitsAndMoneyAreKept() {
        new MadeUpCases<>(AnyTrade::of, AnyTrade::smaller).hold(FIRST, CASES, any -> new PlayedTrade().play(any));
    }
}
