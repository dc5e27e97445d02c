package org.emporion.money.chargeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** An amount is divided to the cent. */
class DivisionTest {

    @Test
    void theLargestRemaindersGetTheCentsThatAreOver() {
        assertThat(divided(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(divided(1_000, 1_999, 2_480, 490)).containsExactly(402L, 499L, 99L);
    }

    @Test
    void allOfItIsAllOfEach() {
        assertThat(divided(4_969, 1_999, 2_480, 490)).containsExactly(1_999L, 2_480L, 490L);
    }

    @Test
    void whatWeighsNothingGetsNothing() {
        assertThat(divided(7, 0, 3, 0, 4)).containsExactly(0L, 3L, 0L, 4L);
        assertThat(divided(1, 0, 5)).containsExactly(0L, 1L);
    }

    @Test
    void whereNothingWeighsAnythingTheFirstHasItAll() {
        assertThat(divided(7, 0, 0)).containsExactly(7L, 0L);
    }

    @Test
    void whatIsGivenBackIsDividedAsWhatWasTaken() {
        assertThat(divided(-100, 1, 1, 1).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(-100);
    }

    @Test
    void thePartsOfAnythingAddUpAndNoneIsMoreThanItsWeight() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long[] weights = LongStream.generate(() -> random.nextInt(5_000))
                    .limit(1 + random.nextInt(6))
                    .toArray();
            long whole = LongStream.of(weights).sum();
            long amount = whole == 0 ? 0 : random.nextInt((int) whole + 1);

            List<Long> parts = divided(amount, weights);

            assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
            IntStream.range(0, weights.length)
                    .forEach(at -> assertThat(parts.get(at)).isBetween(0L, weights[at]));
        }
    }

    private static List<Long> divided(long amount, long... weights) {
        List<Money> wanted = LongStream.of(weights)
                .mapToObj(each -> Money.ofMinor(each, "EUR"))
                .toList();
        return Division.of(Money.ofMinor(amount, "EUR"), wanted).stream()
                .map(Money::minor)
                .toList();
    }
}
