package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.junit.jupiter.api.Test;

/** What a refund allows: each rule of its life. */
class PaymentRefundTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final UUID ID = Ids.next();
    private static final PaymentGateway.Refund DONE = new PaymentGateway.Refund("re-1", State.DONE, null);
    private static final PaymentGateway.Refund NO = new PaymentGateway.Refund(null, State.REFUSED, "account_closed");

    private final PaymentAttempt paid = new PaymentAttempt("EMP-1", 1, "sandbox", euros("20.00"), NOW);
    private final PaymentRefund refund = paid.giveBack(wanted("8.00"), euros("0.00"), NOW);

    @Test
    void itsIdIsItsIdempotencyKey() {
        assertThat(refund.id()).isEqualTo(ID);
        assertThat(refund.idempotencyKey()).isEqualTo(ID.toString());
        assertThat(refund.state()).isEqualTo(RefundState.REQUESTED);
    }

    @Test
    void anOrderIsNeverGivenBackMoreThanWasPaidForIt() {
        assertThat(paid.giveBack(wanted("8.00"), euros("2.00"), NOW).amount()).isEqualTo(euros("8.00"));
        assertTooMuch("8.00", "2.01");
        assertTooMuch("10.01", "0.00");
    }

    @Test
    void aRefundOfNothingIsNone() {
        assertTooMuch("0.00", "0.00");
        assertTooMuch("-1.00", "0.00");
    }

    @Test
    void nothingIsDoneBeforeTheProviderWasAsked() {
        assertThat(refund.answered(DONE, NOW)).isFalse();
        assertThat(refund.answered(NO, NOW)).isFalse();

        assertThat(refund.state()).isEqualTo(RefundState.REQUESTED);
    }

    @Test
    void aProviderThatAnswersTwiceChangesNothing() {
        refund.send();
        refund.send();

        assertThat(refund.answered(DONE, NOW)).isTrue();
        assertThat(refund.answered(DONE, NOW.plusSeconds(1))).isFalse();
        assertThat(refund.isOver()).isTrue();
    }

    @Test
    void whatWasGivenMayComeBackOnceAndStaysBack() {
        refund.send();
        refund.answered(DONE, NOW);

        assertThat(refund.answered(NO, NOW)).isTrue();
        assertThat(refund.answered(NO, NOW)).isFalse();
        assertThat(refund.answered(DONE, NOW)).isFalse();
        refund.send();

        assertThat(refund.state()).isEqualTo(RefundState.REFUSED);
        assertThat(refund.refuseReason()).isEqualTo("account_closed");
    }

    @Test
    void whatIsUnderWayIsNeitherDoneNorRefused() {
        refund.send();

        assertThat(refund.answered(new PaymentGateway.Refund("re-1", State.PENDING, null), NOW))
                .isFalse();

        assertThat(refund.state()).isEqualTo(RefundState.SENT);
        assertThat(refund.isOver()).isFalse();
        assertThat(refund.providerRefundId()).isEqualTo("re-1");
        assertThat(refund.answered(DONE, NOW)).isTrue();
    }

    @Test
    void aRefusalKeepsItsReason() {
        refund.send();
        refund.answered(NO, NOW);

        assertThat(refund.refuseReason()).isEqualTo("account_closed");
    }

    @Test
    void whereNothingWasTakenItIsDoneWithoutTheProvider() {
        refund.send();

        assertThat(refund.answered(null, NOW)).isTrue();
        assertThat(refund.providerRefundId()).isNull();
    }

    @Test
    void aLateYesDoesNotUndoARefusal() {
        refund.send();
        refund.answered(NO, NOW);

        assertThat(refund.answered(DONE, NOW)).isFalse();
        assertThat(refund.state()).isEqualTo(RefundState.REFUSED);
    }

    private void assertTooMuch(String amount, String goneBack) {
        assertThatThrownBy(() -> paid.giveBack(wanted(amount), euros(goneBack), NOW))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
    }

    /** For an order of 10.00 of a purchase of 20.00. */
    private static Refunds.Request wanted(String amount) {
        return new Refunds.Request(ID, new TenantId(Ids.next()), "EMP-1", "EMP-1-1", euros(amount), euros("10.00"));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
