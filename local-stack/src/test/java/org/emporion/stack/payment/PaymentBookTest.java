package org.emporion.stack.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentBookTest {
    @TempDir
    Path folder;

    private final List<String> events = new ArrayList<>();
    private PaymentBook book;

    @BeforeEach
    void open() {
        book = reopened();
    }

    @Test
    void theSameKeyIsTheSamePayment() {
        Payment first = book.create("k1", order("tok_approve", "19.90"));
        assertThat(book.create("k1", order("tok_approve", "19.90"))).isEqualTo(first);
        assertThat(events).containsExactly("payment.authorised");
    }

    @Test
    void aKeyCannotBeUsedForAnotherAmount() {
        book.create("k1", order("tok_approve", "19.90"));
        assertThatThrownBy(() -> book.create("k1", order("tok_approve", "20.00")))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("KEY_REUSED"));
    }

    @Test
    void aVoidedKeyNeverAuthorisesLater() {
        book.voidKey("k1");
        assertThat(book.create("k1", order("tok_approve", "19.90")).status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(events).isEmpty();
    }

    @Test
    void voidingByKeyVoidsWhatTheKeyAuthorised() {
        book.create("k1", order("tok_approve", "19.90"));
        assertThat(book.voidKey("k1").status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(book.voidKey("k1").status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(events).containsExactly("payment.authorised", "payment.voided");
    }

    @Test
    void whatIsCapturedCannotBeVoidedByKey() {
        Payment payment = book.create("k1", order("tok_approve", "19.90"));
        book.capture(payment.id(), "c1", Optional.empty());
        assertThatThrownBy(() -> book.voidKey("k1")).isInstanceOf(Refusal.class);
    }

    @Test
    void refundsAddUpToWhatWasCapturedAndNotMore() {
        Payment payment = book.create("k1", order("tok_approve", "19.90"));
        book.capture(payment.id(), "c1", Optional.of("15.00"));
        book.refund(payment.id(), "r1", "10.00");
        assertThatThrownBy(() -> book.refund(payment.id(), "r2", "5.01"))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("TOO_MUCH"));
        assertThat(book.refund(payment.id(), "r3", "5.00").status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void anOperationWithTheSameKeyHappensOnce() {
        Payment payment = book.create("k1", order("tok_approve", "19.90"));
        book.capture(payment.id(), "c1", Optional.empty());
        book.refund(payment.id(), "r1", "5.00");
        book.refund(payment.id(), "r1", "5.00");
        assertThat(book.byId(payment.id()).orElseThrow().refunded()).isEqualByComparingTo("5.00");
        assertThat(events).containsOnlyOnce("refund.done");
    }

    @Test
    void aRefundOnItsWayIsNotDoneAndItsMoneyIsNotGivenTwice() {
        Payment payment = captured("tok_refund_pending");
        book.refund(payment.id(), "r1", "15.00");
        assertThatThrownBy(() -> book.refund(payment.id(), "r2", "5.00"))
                .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo("TOO_MUCH"));
        assertThat(book.byId(payment.id()).orElseThrow().refunded()).isEqualByComparingTo("0");
        book.refundArrives(payment.id(), "r1");
        book.refundArrives(payment.id(), "r1");
        assertThat(book.byId(payment.id()).orElseThrow().refunded()).isEqualByComparingTo("15.00");
        assertThat(events).endsWith("refund.pending", "refund.done").containsOnlyOnce("refund.done");
    }

    @Test
    void aRefusedRefundMovesNoMoney() {
        Payment payment = captured("tok_refund_refused");
        Payment after = book.refund(payment.id(), "r1", "19.90");
        assertThat(after.refunds().get("r1").state()).isEqualTo(Refund.State.REFUSED);
        assertThat(after.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(after.refundable()).isEqualByComparingTo("19.90");
        assertThat(events).endsWith("refund.refused");
    }

    @Test
    void whatIsNoLongerSetAsideIsVoidedWhenItIsCaptured() {
        Payment payment = book.create("k1", order("tok_hold_lapsed", "19.90"));
        assertThatThrownBy(() -> book.capture(payment.id(), "c1", Optional.empty()))
                .isInstanceOfSatisfying(
                        Refusal.class, e -> assertThat(e.status()).isEqualTo(409));
        assertThat(book.byId(payment.id()).orElseThrow().status()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(events).endsWith("payment.voided");
    }

    @Test
    void onlyTheFirstAnswerToAChallengeCounts() {
        Payment payment = book.create("k1", order("tok_challenge", "19.90"));
        assertThat(payment.status()).isEqualTo(PaymentStatus.REQUIRES_ACTION);
        book.answerChallenge(payment.id(), false);
        assertThat(book.answerChallenge(payment.id(), true).status()).isEqualTo(PaymentStatus.DECLINED);
    }

    @Test
    void aPendingPaymentThatWasVoidedDoesNotComeThrough() {
        Payment payment = book.create("k1", order("tok_late_webhook", "19.90"));
        book.voidKey("k1");
        assertThat(book.comeThrough(payment.id()).status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void everythingIsStillKnownAfterARestart() {
        Payment payment = book.create("k1", order("tok_approve", "19.90"));
        book.capture(payment.id(), "c1", Optional.empty());
        book.refund(payment.id(), "r1", "19.90");
        book.voidKey("burnt");
        PaymentBook later = reopened();
        assertThat(later.byKey("k1").orElseThrow().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(later.byKey("k1").orElseThrow().refunds().get("r1").state()).isEqualTo(Refund.State.DONE);
        assertThat(later.create("burnt", order("tok_approve", "1.00")).status()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void amountsAreDecimalsWithAtMostTwoPlaces() {
        for (String amount : new String[] {"0", "-1.00", "1.999", "many", null}) {
            assertThatThrownBy(() -> book.create("k1", order("tok_approve", amount)))
                    .isInstanceOf(Refusal.class);
        }
    }

    private Payment captured(String token) {
        Payment payment = book.create("k1", order(token, "19.90"));
        return book.capture(payment.id(), "c1", Optional.empty());
    }

    private PaymentBook reopened() {
        return new PaymentBook(BookFile.ofPayments(folder), Clock.systemUTC(), event -> events.add(event.type()));
    }

    private static Order order(String token, String amount) {
        return new Order(amount, "EUR", token, "E-1", "http://shop/return", null);
    }
}
