package org.emporion.money.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.Entry.Kind;
import org.emporion.money.reconciliation.PaymentDifferences.MovedSum;
import org.emporion.money.reconciliation.PaymentDifferences.PaymentDifference;
import org.junit.jupiter.api.Test;

/** Two books of the same money are held against each other. */
class ComparisonTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Comparison comparison = new Comparison("sandbox", NOON.minusSeconds(3_600), NOON.plusSeconds(3_600));

    @Test
    void whatIsTheSameOnBothSidesIsNoDifferenceInWhateverOrderItComes() {
        comparison.ours(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON));
        comparison.theirs(entry(Kind.REFUND, "r-1", "-5.00", NOON));
        comparison.theirs(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON.plusSeconds(2)));
        comparison.ours(entry(Kind.REFUND, "r-1", "-5.00", NOON));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.sums())
                .containsExactlyInAnyOrder(
                        new MovedSum("sandbox", Kind.PAYMENT, euros("24.80"), euros("24.80")),
                        new MovedSum("sandbox", Kind.REFUND, euros("-5.00"), euros("-5.00")));
    }

    @Test
    void whatOnlyOneSideHasAndWhatIsAnotherAmountDiffers() {
        comparison.ours(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON));
        comparison.theirs(entry(Kind.PAYMENT, "E-1-1", "24.00", NOON));
        comparison.ours(entry(Kind.REFUND, "r-1", "-5.00", NOON.minusSeconds(10)));
        comparison.theirs(entry(Kind.CHARGEBACK, "dp-1", "-24.80", NOON.minusSeconds(20)));

        assertThat(comparison.differences())
                .extracting(PaymentDifference::ref, PaymentDifference::ours, PaymentDifference::theirs)
                .containsExactly(
                        tuple("E-1-1", euros("24.80"), euros("24.00")),
                        tuple("r-1", euros("-5.00"), null),
                        tuple("dp-1", null, euros("-24.80")));
        assertThat(comparison.sums()).contains(new MovedSum("sandbox", Kind.REFUND, euros("-5.00"), euros("0.00")));
    }

    @Test
    void severalMovementsOfTheSameAreOneAmount() {
        comparison.theirs(entry(Kind.CHARGEBACK, "dp-1", "-10.00", NOON));
        comparison.theirs(entry(Kind.CHARGEBACK, "dp-1", "-14.80", NOON));
        comparison.ours(entry(Kind.CHARGEBACK, "dp-1", "-24.80", NOON));
        comparison.theirs(entry(Kind.CHARGEBACK_FEE, "dp-1", "-15.00", NOON));
        comparison.theirs(entry(Kind.CHARGEBACK_FEE, "dp-1", "15.00", NOON));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void theSameNumberInAnotherCurrencyIsAnotherAmount() {
        comparison.ours(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON));
        comparison.theirs(new Entry("x", Kind.PAYMENT, "E-1-1", Money.parse("24.80", "USD"), NOON));

        assertThat(comparison.differences()).hasSize(2);
    }

    @Test
    void whatIsOutsideOfTheTimeMeetsWhatIsInsideAndIsNoDifferenceByItself() {
        comparison.ours(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON.minusSeconds(3_599)));
        comparison.theirs(entry(Kind.PAYMENT, "E-1-1", "24.80", NOON.minusSeconds(3_601)));
        comparison.theirs(entry(Kind.PAYMENT, "E-2-1", "24.80", NOON.minusSeconds(3_601)));
        comparison.ours(entry(Kind.PAYMENT, "E-3-1", "24.80", NOON.plusSeconds(3_600)));

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void roomIsNeededForWhatDiffersAndNotForAll() {
        for (int i = 0; i < 30_000; i++) {
            comparison.ours(entry(Kind.PAYMENT, "E-" + i, "1.00", NOON));
            comparison.theirs(entry(Kind.PAYMENT, "E-" + i, "1.00", NOON));
        }
        assertThat(comparison.isFull()).isFalse();
        for (int i = 0; i < 10_001; i++) {
            comparison.ours(entry(Kind.PAYMENT, "E-" + i, "1.00", NOON));
        }

        assertThat(comparison.isFull()).isTrue();
    }

    private static Entry entry(Kind kind, String ref, String amount, Instant at) {
        return new Entry(ref, kind, ref, euros(amount), at);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
