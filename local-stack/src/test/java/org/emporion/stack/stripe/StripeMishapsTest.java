package org.emporion.stack.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Known;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.stripe.StripeGateway;
import org.emporion.stack.http.Answer;
import org.emporion.stack.http.LocalService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our adapter where Stripe refuses, fails, or is not heard. */
class StripeMishapsTest {
    private static final Money PRICE = Money.parse("19.90", "EUR");
    private static final String ATTEMPT = "EMP-1-1";

    private StripeShop shop = new StripeShop();
    private PaymentGateway gateway = StripeShop.gateway(shop.url());
    private Instant sentAt = shop.clock().instant();

    @AfterEach
    void stop() {
        shop.close();
    }

    @Test
    void whereStripeMakesNoPageThereIsNothingToPay() {
        assertThat(open(Money.parse("0.30", "EUR")).status()).isEqualTo(Status.VOIDED);
        PaymentGateway stranger =
                new StripeGateway(shop.url(), Optional.of("sk_other"), Optional.of("whsec"), "http://shop.example");
        assertThat(stranger.authorise(request(PRICE)).status()).isEqualTo(Status.VOIDED);
        assertThatThrownBy(() -> stranger.find(known("cs_test_1"))).isInstanceOf(ProviderSilent.class);
    }

    @Test
    void aRequestThatNeverCameCannotBeMadeUpForAfterItsTime() {
        sentAt = sentAt.minusSeconds(3600);
        assertThat(gateway.find(known(null)).orElseThrow().status()).isEqualTo(Status.VOIDED);
        assertThat(gateway.voidPayment(known(null)).status()).isEqualTo(Status.VOIDED);
        assertThat(shop.standIn().sessions()).isZero();
    }

    @Test
    void aFailureOfStripesIsNoPageAndOtherwiseNoAnswer() {
        try (LocalService failing = LocalService.start(
                0, request -> StripeRefusal.error(500, "api_error", null, "Something went wrong."))) {
            PaymentGateway broken = StripeShop.gateway("http://127.0.0.1:" + failing.port());
            assertThat(broken.authorise(request(PRICE)).status()).isEqualTo(Status.VOIDED);
            assertThatThrownBy(() -> broken.capture(known("pi_1"), "c-1", PRICE))
                    .isInstanceOf(ProviderSilent.class);
            assertThatThrownBy(() -> broken.voidPayment(known("cs_1"))).isInstanceOf(ProviderSilent.class);
            assertThatThrownBy(() -> broken.refund(known("pi_1"), "r-1", PRICE)).isInstanceOf(ProviderSilent.class);
        }
    }

    @Test
    void aLineThatIsCutLeavesOpenWhatIsSo() {
        try (LocalService gone = LocalService.start(0, request -> Answer.HANG_UP)) {
            PaymentGateway cut = StripeShop.gateway("http://127.0.0.1:" + gone.port());
            assertThatThrownBy(() -> cut.authorise(request(PRICE))).isInstanceOf(ProviderSilent.class);
            assertThatThrownBy(() -> cut.voidPayment(known(null))).isInstanceOf(ProviderSilent.class);
        }
    }

    @Test
    void itIsNotOfferedBeforeItIsConfigured() {
        PaymentGateway bare = new StripeGateway(shop.url(), Optional.empty(), Optional.of(" "), "http://shop.example");
        assertThat(bare.missing()).containsExactly("EMPORION_STRIPE_KEY", "EMPORION_STRIPE_WEBHOOK_SECRET");
        assertThatThrownBy(() -> bare.find(known("pi_1"))).isInstanceOf(ProviderSilent.class);
        assertThat(gateway.missing()).isEmpty();
        assertThat(gateway.wantsToken()).isFalse();
        assertThat(gateway.token(Map.of())).isNull();
    }

    /** Calls are lost, slow, answered into nothing, or done and told to have failed; whoever goes on gets there, once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverGoesWrongMoneyIsTakenAndGivenBackOnce(long seed) {
        shop.close();
        shop = new StripeShop(OptionalLong.of(seed), Clock.systemUTC());
        gateway = StripeShop.gateway(shop.url());
        sentAt = shop.clock().instant();
        String attempt = ATTEMPT;
        ProviderPayment opened = until(() -> open(PRICE), payment -> true);
        for (int next = 2; opened.status() == Status.VOIDED; next++) {
            attempt = "EMP-1-" + next;
            String another = attempt;
            opened = until(
                    () -> gateway.authorise(new PaymentGateway.Request(another, PRICE, null, "EMP-1", sentAt)),
                    payment -> true);
        }
        Known page = new Known(attempt, opened.id(), PRICE, sentAt);
        shop.pays(opened.redirectUrl(), TestCard.APPROVED);
        ProviderPayment taken = until(() -> gateway.capture(page, "c-1", PRICE), ProviderPayment::wasTaken);
        Known paid = new Known(attempt, taken.id(), PRICE, sentAt);
        Money part = Money.parse("5.00", "EUR");
        PaymentGateway.Refund refund =
                until(() -> gateway.refund(paid, "r-1", part), each -> each.state() == State.DONE);
        assertThat(until(() -> gateway.refund(paid, "r-1", part), each -> true)).isEqualTo(refund);
        assertThat(shop.standIn().refundsOf(taken.id())).hasSize(1);
        assertThat(shop.standIn().received(taken.id())).isEqualTo(1990);
    }

    private static <T> T until(Supplier<T> call, Predicate<T> end) {
        for (int tries = 0; tries < 50; tries++) {
            try {
                T answer = call.get();
                if (end.test(answer)) {
                    return answer;
                }
            } catch (ProviderSilent again) {
                // asked again, as the tasks do
                continue;
            }
        }
        throw new AssertionError("no end after 50 tries");
    }

    private ProviderPayment open(Money price) {
        return gateway.authorise(request(price));
    }

    private PaymentGateway.Request request(Money price) {
        return new PaymentGateway.Request(ATTEMPT, price, null, "EMP-1", sentAt);
    }

    private Known known(String id) {
        return new Known(ATTEMPT, id, PRICE, sentAt);
    }
}
