package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.Entry.Kind;
import org.emporion.money.reconciliation.PaymentDifferences;
import org.emporion.money.reconciliation.PaymentDifferences.PaymentDifference;
import org.emporion.money.reconciliation.TestDifferences;
import org.junit.jupiter.api.Test;

/** What the provider says that it moved is held against what is written down here; other purchases are left aside. */
class PaymentDifferencesIT {

    private final BankFixture bank = new BankFixture();
    private final PaymentDifferences differences =
            TestDifferences.of(bank.buying.provider, bank.operator, bank.buying.clock);
    private final Instant now = bank.buying.clock.instant();
    private final List<Entry> book = new ArrayList<>();
    private final UUID refund;
    private final Dispute dispute;

    PaymentDifferencesIT() {
        bank.buying.captures.run(bank.task("payment.capture", bank.attempt));
        bank.refund(bank.mill, "4.80");
        refund = bank.refunds(bank.mill).get(0).id();
        bank.buying.refunds.run(
                new Task(bank.buying.refunds.kind(), Optional.of(bank.mill.tenant()), refund.toString()));
        dispute = bank.dispute(State.OPEN, "20.00", "15.00");
        bank.tells(dispute);
    }

    @Test
    void daysInTheWrongOrderAreNotSaidToBeEqual() {
        DayRange backwards = new DayRange(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 11, 1));

        assertThatThrownBy(() -> differences.differences(backwards))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple("from", "RANGE")));
    }

    @Test
    void whereBothHaveTheSameNothingDiffers() {
        told(Kind.CHARGEBACK_FEE, dispute.id(), "-15.00");
        told(Kind.CHARGEBACK, dispute.id(), "-20.00");
        told(Kind.REFUND, refund.toString(), "-4.80");
        told(Kind.PAYMENT, bank.attempt, "49.60");

        assertThat(found()).isEmpty();
    }

    @Test
    void aChargebackThatWasWonHasComeBackOnBothSides() {
        bank.tells(bank.dispute(State.WON, "20.00", "15.00"));
        told(Kind.CHARGEBACK, dispute.id(), "20.00");
        told(Kind.CHARGEBACK_FEE, dispute.id(), "-15.00");
        told(Kind.CHARGEBACK, dispute.id(), "-20.00");
        told(Kind.REFUND, refund.toString(), "-4.80");
        told(Kind.PAYMENT, bank.attempt, "49.60");

        assertThat(found()).isEmpty();
    }

    @Test
    void whatIsMissingOrAnotherAmountIsListedWithBoth() {
        told(Kind.CHARGEBACK, dispute.id(), "-20.00");
        told(Kind.REFUND, refund.toString(), "-5.00");
        told(Kind.PAYMENT, bank.attempt, "49.60");

        assertThat(found())
                .extracting(
                        PaymentDifference::kind,
                        PaymentDifference::ref,
                        PaymentDifference::ours,
                        PaymentDifference::theirs)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHARGEBACK_FEE, dispute.id(), euros("-15.00"), null),
                        tuple(Kind.REFUND, refund.toString(), euros("-4.80"), euros("-5.00")));
    }

    private void told(Kind kind, String ref, String amount) {
        book.add(new Entry("e-" + book.size(), kind, ref, euros(amount), now));
    }

    private List<PaymentDifference> found() {
        bank.buying.provider.books(book);
        Set<String> mine = Set.of(bank.attempt, refund.toString(), dispute.id());
        return differences.differences(DayRange.ANY).items().stream()
                .filter(each -> mine.contains(each.ref()))
                .toList();
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
