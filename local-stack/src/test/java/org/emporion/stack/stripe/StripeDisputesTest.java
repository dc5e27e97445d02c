package org.emporion.stack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Dispute.State;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.stack.http.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Chargebacks and the book at Stripe: our adapter against the stand-in, every answer through Stripe's own library. */
class StripeDisputesTest {
    private static final Money PRICE = Money.parse("49.60", "EUR");
    private static final String ATTEMPT = "EMP-1-1";

    private final StripeShop shop = new StripeShop();
    private final PaymentGateway gateway = StripeShop.gateway(shop.url());
    private final Instant sentAt = shop.clock().instant();
    private final String intent = captured();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void aDisputeIsOfTheAttemptThatItsIntentNamesAndHasAWindowForEvidence() {
        String id = shop.standIn().takeBack(intent, 4960, false);

        PaymentGateway.Event told = told("charge.dispute.created");

        assertThat(told.attemptId()).isEqualTo(ATTEMPT);
        PaymentGateway.Dispute dispute = told.dispute();
        assertThat(dispute.id()).isEqualTo(id);
        assertThat(dispute.state()).isEqualTo(State.OPEN);
        assertThat(dispute.amount()).isEqualTo(PRICE);
        assertThat(dispute.fee()).isEqualTo(euros("15.00"));
        assertThat(dispute.reason()).isEqualTo("fraudulent");
        assertThat(Duration.between(dispute.openedAt(), dispute.evidenceDueBy()))
                .isEqualTo(Duration.ofDays(9));
    }

    @Test
    void severalBalanceTransactionsAreOneAmountAndOneFee() {
        String id = shop.standIn().takeBack(intent, 2000, false);
        shop.standIn().takeMore(id, 2960);

        PaymentGateway.Dispute dispute = told("charge.dispute.funds_withdrawn").dispute();

        assertThat(dispute.amount()).isEqualTo(PRICE);
        assertThat(dispute.fee()).isEqualTo(euros("30.00"));
    }

    @Test
    void whatIsWonIsToldAsWonWhicheverMessageIsReadLast() {
        String id = shop.standIn().takeBack(intent, 4960, false);
        shop.standIn().decide(id, true);

        assertThat(told("charge.dispute.funds_reinstated").dispute().state()).isEqualTo(State.WON);
        assertThat(told("charge.dispute.created").dispute().state()).isEqualTo(State.WON);
        assertThat(told("charge.dispute.closed").dispute().fee()).isEqualTo(euros("0.00"));
    }

    @Test
    void evidenceIsSubmittedOnceAndWhoAsksAgainHearsHowItStands() {
        String id = shop.standIn().takeBack(intent, 4960, false);

        assertThat(gateway.sendEvidence(id, "k-1", "Signed for").state()).isEqualTo(State.EVIDENCE_SENT);
        assertThat(gateway.sendEvidence(id, "k-1", "Signed for").state()).isEqualTo(State.EVIDENCE_SENT);
        assertThat(gateway.sendEvidence(id, "k-2", "And more").state()).isEqualTo(State.EVIDENCE_SENT);
        assertThat(shop.standIn().evidence(id)).isEqualTo("Signed for");
        shop.standIn().decide(id, false);
        assertThat(gateway.sendEvidence(id, "k-3", "But").state()).isEqualTo(State.LOST);
    }

    @Test
    void aQuestionOfTheBankTakesNothing() {
        shop.standIn().takeBack(intent, 4960, true);
        await().until(() -> !shop.events("charge.dispute.created").isEmpty());

        assertThat(read(shop.events("charge.dispute.created").get(0))).isEmpty();
    }

    @Test
    void theBookTellsPaymentsRefundsAndDisputesOfOurs() {
        gateway.refund(known(intent), "r-1", euros("9.60"));
        String id = shop.standIn().takeBack(intent, 4000, false);
        shop.standIn().decide(id, true);

        assertThat(all())
                .extracting(Entry::kind, Entry::ref, Entry::amount)
                .containsExactly(
                        tuple(Entry.Kind.CHARGEBACK, id, euros("40.00")),
                        tuple(Entry.Kind.CHARGEBACK_FEE, id, euros("15.00")),
                        tuple(Entry.Kind.CHARGEBACK, id, euros("-40.00")),
                        tuple(Entry.Kind.CHARGEBACK_FEE, id, euros("-15.00")),
                        tuple(Entry.Kind.REFUND, "r-1", euros("-9.60")),
                        tuple(Entry.Kind.PAYMENT, ATTEMPT, PRICE));
    }

    @Test
    void theBookHasPages() {
        for (int i = 0; i < 120; i++) {
            gateway.refund(known(intent), "r-" + i, euros("0.10"));
        }

        assertThat(all()).hasSize(121).extracting(Entry::id).doesNotHaveDuplicates();
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        String after = null;
        do {
            PaymentGateway.Moved page = gateway.moved(sentAt.minusSeconds(60), sentAt.plusSeconds(3_600), after);
            all.addAll(page.entries());
            after = page.next();
        } while (after != null);
        return all;
    }

    /** How it stands when the first message of this type is read. */
    private PaymentGateway.Event told(String type) {
        await().until(() -> !shop.events(type).isEmpty());
        return read(shop.events(type).get(0)).orElseThrow();
    }

    private Optional<PaymentGateway.Event> read(Request message) {
        return gateway.event(
                message.body().getBytes(StandardCharsets.UTF_8),
                name -> message.header(name).orElse(null),
                shop.clock().instant());
    }

    private String captured() {
        ProviderPayment opened = gateway.authorise(new PaymentGateway.Request(ATTEMPT, PRICE, null, "EMP-1", sentAt));
        shop.pays(opened.redirectUrl(), TestCard.APPROVED);
        return gateway.capture(known(opened.id()), "c-1", PRICE).id();
    }

    private Known known(String id) {
        return new Known(ATTEMPT, id, PRICE, sentAt);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
