package org.emporion.money.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** An amount that is taken apart step by step is used up to the cent and never more. */
class SharesTest {

    private static final long SEED = 20_261_128L;

    @Test
    void stepsNeverComeToMoreThanTheAmountAndAllOfThemToItself() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2_000; round++) {
            long whole = 1 + random.nextInt(5_000);
            long amount = random.nextLong(whole + 1);
            takeApart(random, amount, whole);
        }
    }

    @Test
    void aRemainderIsCarriedOnToTheNextStep() {
        assertThat(share(1, 1, 3)).isZero();
        assertThat(share(1, 2, 3)).isEqualTo(1);
        assertThat(share(1, 3, 3)).isEqualTo(1);
    }

    @Test
    void anAmountIsSharedOutByWeightsToTheCent() {
        assertThat(Shares.over(cents(100), List.of(1L, 1L, 1L))).containsExactly(cents(33), cents(34), cents(33));
        assertThat(Shares.over(cents(7), List.of(0L, 5L, 0L))).containsExactly(cents(0), cents(7), cents(0));
        assertThat(Shares.over(cents(7), List.of(0L, 0L))).containsExactly(cents(0), cents(7));
        assertThat(Shares.over(cents(0), List.of())).isEmpty();
    }

    private static void takeApart(Random random, long amount, long whole) {
        long part = 0;
        long given = 0;
        while (part < whole) {
            long step = 1 + random.nextLong(whole - part);
            part += step;
            long share = share(amount, part, whole) - given;
            given += share;
            assertThat(share).isBetween(0L, amount);
            assertThat(given).isLessThanOrEqualTo(amount);
            assertThat(Math.abs(given * whole - amount * part))
                    .as("within half a cent of its part")
                    .isLessThanOrEqualTo((whole + 1) / 2);
        }
        assertThat(given).isEqualTo(amount);
    }

    private static long share(long amount, long part, long whole) {
        return Shares.of(cents(amount), part, whole).minor();
    }

    private static Money cents(long minor) {
        return Money.ofMinor(minor, "EUR");
    }
}
