package org.emporion.stack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.stack.http.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our adapter against the stand-in: every answer goes through Stripe's own library. */
class StripeGatewayTest {
    private static final Money PRICE = Money.parse("19.90", "EUR");
    private static final String ATTEMPT = "EMP-1-1";

    private final StripeShop shop = new StripeShop();
    private final PaymentGateway gateway = StripeShop.gateway(shop.url());
    private final Instant sentAt = shop.clock().instant();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void theBuyerPaysOnStripesPageAndTheMoneyIsSetAside() {
        ProviderPayment opened = open(PRICE);
        assertThat(opened.status()).isEqualTo(Status.REQUIRES_ACTION);
        assertThat(shop.looksAt(opened.redirectUrl()).body())
                .contains("19.90 EUR")
                .contains("Purchase EMP-1");
        assertThat(gateway.find(known(opened.id()))).contains(opened);

        assertThat(shop.pays(opened.redirectUrl(), TestCard.APPROVED).headers().firstValue("Location"))
                .contains("http://shop.example/checkout/return?number=EMP-1");
        ProviderPayment paid = gateway.find(known(opened.id())).orElseThrow();
        assertThat(paid.status()).isEqualTo(Status.AUTHORISED);
        assertThat(paid.id()).startsWith("pi_");
        assertThat(paid.card()).isEqualTo(new ProviderPayment.Card("fp4242", "US"));
        assertThat(Duration.between(sentAt, paid.lapsesAt()).plusMinutes(1).toDays())
                .isEqualTo(7);
        assertThat(gateway.find(known(paid.id()))).contains(paid);
    }

    @Test
    void aDeclinedCardIsNoEndWhileThePageIsOpen() {
        ProviderPayment opened = open(PRICE);
        shop.pays(opened.redirectUrl(), TestCard.DECLINED);
        assertThat(gateway.find(known(opened.id())).orElseThrow().status()).isEqualTo(Status.REQUIRES_ACTION);
        shop.pays(opened.redirectUrl(), TestCard.CONFIRMED);
        assertThat(gateway.find(known(opened.id())).orElseThrow().status()).isEqualTo(Status.REQUIRES_ACTION);
        shop.answers(opened.redirectUrl(), true);
        assertThat(gateway.find(known(opened.id())).orElseThrow().status()).isEqualTo(Status.AUTHORISED);
    }

    @Test
    void whoAsksAgainIsLedToTheSamePage() {
        ProviderPayment opened = open(PRICE);
        assertThat(open(PRICE)).isEqualTo(opened);
        assertThat(gateway.find(known(null))).contains(opened);
        assertThat(shop.standIn().sessions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "JPY"})
    void itIsTakenWholeOrInPartOnceHoweverOftenItIsAskedFor(String currency) {
        Money price = Money.ofMinor(1990, currency);
        String id = paid(price);
        Money part = Money.ofMinor(1500, currency);
        ProviderPayment taken = gateway.capture(known(id, price), "c-1", part);
        assertThat(taken.status()).isEqualTo(Status.CAPTURED);
        assertThat(taken.captured()).isEqualTo(part);
        assertThat(gateway.capture(known(id, price), "c-1", part)).isEqualTo(taken);
        assertThat(gateway.capture(known(id, price), "c-2", part)).isEqualTo(taken);
    }

    @Test
    void whatTheBankHasLetGoIsFoundVoidedWhenItIsToBeTaken() {
        String id = paid(PRICE);
        shop.standIn().letHoldLapse(id);
        assertThat(gateway.capture(known(id), "c-1", PRICE).status()).isEqualTo(Status.VOIDED);
    }

    @Test
    void aPageThatNobodyNeedsIsClosedWhetherItsAddressIsKnownOrNot() {
        ProviderPayment opened = open(PRICE);
        assertThat(gateway.voidPayment(known(null)).status()).isEqualTo(Status.VOIDED);
        assertThat(shop.pays(opened.redirectUrl(), TestCard.APPROVED).body()).contains("has expired");
        assertThat(gateway.voidPayment(known(opened.id())).status()).isEqualTo(Status.VOIDED);
        assertThat(gateway.find(known(opened.id())).orElseThrow().status()).isEqualTo(Status.VOIDED);
    }

    @Test
    void moneyThatWasSetAsideIsLetGoEvenIfOnlyThePageIsKnown() {
        ProviderPayment opened = open(PRICE);
        shop.pays(opened.redirectUrl(), TestCard.APPROVED);
        assertThat(gateway.voidPayment(known(opened.id())).status()).isEqualTo(Status.VOIDED);
    }

    @Test
    void whatWasTakenIsNotLetGoAndSaysSo() {
        String id = captured(PRICE);
        assertThat(gateway.voidPayment(known(id)).status()).isEqualTo(Status.CAPTURED);
        gateway.refund(known(id), "r-1", PRICE);
        assertThat(gateway.voidPayment(known(id)).status()).isEqualTo(Status.REFUNDED);
    }

    @Test
    void aRefundGoesBackOnceAndTheNextOneUnderAKeyOfItsOwn() {
        String id = captured(PRICE);
        Money part = Money.parse("5.00", "EUR");
        PaymentGateway.Refund first = gateway.refund(known(id), "r-1", part);
        assertThat(first.state()).isEqualTo(State.DONE);
        assertThat(gateway.refund(known(id), "r-1", part)).isEqualTo(first);
        assertThat(gateway.findRefund(known(id), "r-1")).contains(first);
        assertThat(gateway.findRefund(known(id), "r-2")).isEmpty();
        assertThat(gateway.refund(known(id), "r-2", Money.parse("14.90", "EUR")).state())
                .isEqualTo(State.DONE);
        PaymentGateway.Refund tooMuch = gateway.refund(known(id), "r-3", Money.parse("0.01", "EUR"));
        assertThat(tooMuch.state()).isEqualTo(State.REFUSED);
        assertThat(tooMuch.reason()).isEqualTo("charge_already_refunded");
    }

    @Test
    void oneCentMoreThanWasTakenIsRefused() {
        String id = captured(PRICE);
        assertThat(gateway.refund(known(id), "r-1", Money.parse("19.91", "EUR")).state())
                .isEqualTo(State.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            names = {"REFUND_PENDING", "REFUND_FAILS"})
    void aRefundOnItsWayIsToldOfAndAskedFor(TestCard card) {
        ProviderPayment opened = open(PRICE);
        shop.pays(opened.redirectUrl(), card);
        String id = gateway.capture(known(opened.id()), "c-1", PRICE).id();
        gateway.refund(known(id), "r-1", PRICE);
        String type = card == TestCard.REFUND_FAILS ? "refund.failed" : "refund.updated";
        await().until(() -> !shop.events(type).isEmpty());

        PaymentGateway.Event told = told(shop.events(type).get(0)).orElseThrow();
        State end = card == TestCard.REFUND_FAILS ? State.REFUSED : State.DONE;
        assertThat(told.refund().state()).isEqualTo(end);
        assertThat(told.refundKey()).isEqualTo("r-1");
        assertThat(told.attemptId()).isEqualTo(ATTEMPT);
        assertThat(told.amount()).isEqualTo(PRICE);
        assertThat(gateway.findRefund(known(id), "r-1").orElseThrow().state()).isEqualTo(end);
    }

    @Test
    void aMessageSaysOnlyWhatItIsAboutAndHowThatStandsIsAsked() {
        String id = paid(PRICE);
        await().until(() -> !shop.events("checkout.session.completed").isEmpty());
        Request completed = shop.events("checkout.session.completed").get(0);
        PaymentGateway.Event told = told(completed).orElseThrow();
        assertThat(told.payment().status()).isEqualTo(Status.AUTHORISED);
        assertThat(told.payment().id()).isEqualTo(id);
        assertThat(told.amount()).isEqualTo(PRICE);

        gateway.voidPayment(known(id));
        assertThat(told(completed).orElseThrow().payment().status()).isEqualTo(Status.VOIDED);
        assertThatThrownBy(() -> gateway.event(
                        body(completed), name -> "t=1,v1=00", shop.clock().instant()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aPageThatHasRunOutIsToldOf() {
        ProviderPayment opened = open(PRICE);
        gateway.voidPayment(known(opened.id()));
        await().until(() -> !shop.events("checkout.session.expired").isEmpty());
        assertThat(told(shop.events("checkout.session.expired").get(0))
                        .orElseThrow()
                        .payment()
                        .status())
                .isEqualTo(Status.VOIDED);
    }

    @Test
    void aMessageAboutWhatStripeDoesNotKnowIsPassedOver() throws GeneralSecurityException {
        for (String unknown : List.of(
                "{\"id\":\"evt_1\",\"type\":\"checkout.session.expired\",\"data\":{\"object\":{\"id\":\"cs_other\","
                        + "\"metadata\":{\"attempt\":\"" + ATTEMPT + "\"}}}}",
                "{\"id\":\"evt_2\",\"type\":\"charge.dispute.created\",\"data\":{\"object\":{\"id\":\"dp_other\"}}}",
                "{\"id\":\"evt_3\",\"type\":\"refund.updated\",\"data\":{\"object\":{\"id\":\"re_other\","
                        + "\"metadata\":{\"attempt\":\"" + ATTEMPT + "\",\"refund\":\"r-1\"}}}}")) {
            long seconds = shop.clock().instant().getEpochSecond();
            String signed = "t=" + seconds + ",v1="
                    + Webhook.Util.computeHmacSha256(StripeShop.SECRET, seconds + "." + unknown);

            assertThat(gateway.event(
                            unknown.getBytes(StandardCharsets.UTF_8),
                            name -> signed,
                            shop.clock().instant()))
                    .isEmpty();
        }
    }

    private Optional<PaymentGateway.Event> told(Request event) {
        return gateway.event(
                body(event),
                name -> event.header(name).orElse(null),
                shop.clock().instant());
    }

    private static byte[] body(Request event) {
        return event.body().getBytes(StandardCharsets.UTF_8);
    }

    private ProviderPayment open(Money price) {
        return gateway.authorise(request(price));
    }

    private PaymentGateway.Request request(Money price) {
        return new PaymentGateway.Request(ATTEMPT, price, null, "EMP-1", sentAt);
    }

    private String paid(Money price) {
        ProviderPayment opened = open(price);
        shop.pays(opened.redirectUrl(), TestCard.APPROVED);
        return gateway.find(known(opened.id())).orElseThrow().id();
    }

    private String captured(Money price) {
        String id = paid(price);
        gateway.capture(known(id), "c-1", price);
        return id;
    }

    private Known known(String id) {
        return known(id, PRICE);
    }

    private Known known(String id, Money price) {
        return new Known(ATTEMPT, id, price, sentAt);
    }
}
