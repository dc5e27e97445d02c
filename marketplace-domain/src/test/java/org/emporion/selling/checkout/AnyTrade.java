package org.emporion.selling.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What buyers, stores and the payment provider do one after the other, made up by a seed. Steps name what they are about by
 * numbers that are read against whatever is there then, so that any of them can be left out.
 */
record AnyTrade(List<Step> steps) {

    private static final int MOST = 10;

    /** Who does what. */
    enum Kind {
        BUY,
        BUY_AGAIN,
        TIME_PASSES,
        TASKS_RUN,
        PROVIDER_CHANGES_ITS_MIND,
        ACCEPT,
        REFUSE,
        SHIP,
        SHIP_SOME,
        CANCEL_SOME,
        GIVE_UP_THE_REST,
        REFUND_UNITS,
        REFUND_AMOUNT,
        REFUND_DELIVERY,
        BANK_TAKES_BACK,
        BANK_DECIDES,
        PAY_OUT,
        PAYOUT_COMES_BACK
    }

    /** @param which of the orders, or how to pay; how many units, or cents */
    record Step(Kind kind, int which, int many) {}

    static AnyTrade of(Random random) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(Kind.BUY, random));
        for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
            steps.add(step(Kind.values()[random.nextInt(Kind.values().length)], random));
        }
        return new AnyTrade(steps);
    }

    /** The same with one step less. */
    List<AnyTrade> smaller() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> {
                    List<Step> fewer = new ArrayList<>(steps);
                    fewer.remove(i);
                    return new AnyTrade(fewer);
                })
                .toList();
    }

    private static Step step(Kind kind, Random random) {
        return new Step(kind, random.nextInt(1_000), random.nextInt(1_000));
    }
}
