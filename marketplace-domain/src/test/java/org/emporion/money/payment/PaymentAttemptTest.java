package org.emporion.money.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** What a payment attempt allows: each rule of its life. */
class PaymentAttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final PaymentAttempt attempt = new PaymentAttempt("EMP-1", 1, "sandbox", Money.parse("20.00", "EUR"), NOW);

    @Test
    void itsIdIsTheKeyAtTheProviderAndNamesThePurchase() {
        assertThat(attempt.view().id()).isEqualTo("EMP-1-1");
        assertThat(Attempt.purchaseOf("EMP-1-1")).isEqualTo("EMP-1");
        assertThat(attempt.view().state()).isEqualTo(AttemptState.SENT);
    }

    @Test
    void whatTheProviderSaysIsKept() {
        assertThat(attempt.become(AttemptState.DECLINED, payment("no_money"), NOW))
                .isTrue();

        assertThat(attempt.view().paymentId()).isEqualTo("pay-1");
        assertThat(attempt.view().declineCode()).isEqualTo("no_money");
    }

    @Test
    void aDeclinedAttemptStaysDeclined() {
        attempt.become(AttemptState.DECLINED, payment("no_money"), NOW);

        assertThat(attempt.become(AttemptState.AUTHORISED, payment(null), NOW)).isFalse();
        assertThat(attempt.view().state()).isEqualTo(AttemptState.DECLINED);
        assertThat(attempt.view().declineCode()).isEqualTo("no_money");
    }

    @Test
    void moneyIsTakenOnlyAfterItWasSetAside() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);

        assertThat(attempt.become(AttemptState.CAPTURED, null, NOW)).isTrue();
        assertThat(attempt.become(AttemptState.CAPTURED, null, NOW)).isFalse();
        assertThat(attempt.view().paymentId()).isEqualTo("pay-1");
    }

    @Test
    void aBuyerIsSentToTheProviderOnlyWhileTheEndIsOpen() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);

        attempt.waits(
                new ProviderPayment("pay-2", ProviderPayment.Status.REQUIRES_ACTION, null, "https://pay.example/"));

        assertThat(attempt.view().redirectUrl()).isNull();
        assertThat(attempt.view().paymentId()).isEqualTo("pay-1");
    }

    @Test
    void itIsRefundedWithTheLastCent() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);
        attempt.become(AttemptState.CAPTURED, null, NOW);

        attempt.refund(Money.parse("19.99", "EUR"));
        assertThat(attempt.view().state()).isEqualTo(AttemptState.CAPTURED);
        attempt.refund(Money.parse("0.01", "EUR"));

        assertThat(attempt.view().state()).isEqualTo(AttemptState.REFUNDED);
        assertThat(attempt.view().refunded()).isEqualTo(Money.parse("20.00", "EUR"));
    }

    @Test
    void itIsRefundedWithTheLastCentOfWhatWasTaken() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);
        attempt.become(AttemptState.CAPTURED, taken("15.00"), NOW);

        attempt.refund(Money.parse("15.00", "EUR"));

        assertThat(attempt.view().captured()).isEqualTo(Money.parse("15.00", "EUR"));
        assertThat(attempt.view().state()).isEqualTo(AttemptState.REFUNDED);
    }

    @Test
    void aProviderThatDoesNotSayHowMuchHasTakenAll() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);
        attempt.become(AttemptState.CAPTURED, null, NOW);

        assertThat(attempt.view().captured()).isEqualTo(Money.parse("20.00", "EUR"));
    }

    @Test
    void whatWasTakenThoughItWasToBeLetGoIsThereToBeGivenBack() {
        attempt.become(AttemptState.VOIDED, null, NOW);

        attempt.takenAllTheSame(taken("20.00"), NOW);
        attempt.takenAllTheSame(taken("20.00"), NOW);

        assertThat(attempt.view().state()).isEqualTo(AttemptState.CAPTURED);
        assertThat(attempt.view().paymentId()).isEqualTo("pay-1");
        assertThat(attempt.view().captured()).isEqualTo(Money.parse("20.00", "EUR"));
    }

    @Test
    void itsProviderIsAskedWithAllThatIsKnownOfIt() {
        attempt.become(AttemptState.AUTHORISED, payment(null), NOW);

        assertThat(attempt.view().known())
                .isEqualTo(new PaymentGateway.Known(
                        "EMP-1-1", "pay-1", attempt.view().amount(), NOW));
    }

    private static ProviderPayment taken(String amount) {
        return new ProviderPayment("pay-1", ProviderPayment.Status.CAPTURED, null, null, Money.parse(amount, "EUR"));
    }

    private static ProviderPayment payment(String declineCode) {
        return new ProviderPayment("pay-1", ProviderPayment.Status.AUTHORISED, declineCode, null);
    }
}
