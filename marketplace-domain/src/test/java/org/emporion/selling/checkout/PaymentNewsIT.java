package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderPayment.Status;
import org.emporion.money.payment.Refunds;
import org.emporion.money.payment.TestPayments;
import org.junit.jupiter.api.Test;

/** What a provider tells of its own accord does what it does once, whenever and however often it comes. */
class PaymentNewsIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final BuyerPurchase pending = buying.pay(buying.aCartWith(mug), "tok_challenge");
    private final String attempt = pending.number() + "-1";

    @Test
    void aMessageThatComesTwiceIsTakenOnce() {
        PaymentGateway.Event authorised = confirmed();

        receive(authorised);
        receive(authorised);

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(orders()).isEqualTo(1);
        assertThat(kept(authorised)).isEqualTo(1);
    }

    @Test
    void messagesThatComeInTheWrongOrderLeaveItAsItCameOut() {
        PaymentGateway.Event waiting = about(attempt, Status.PENDING, "24.80");

        receive(confirmed());
        receive(waiting);
        receive(about(attempt, Status.DECLINED, "24.80"));

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(orders()).isEqualTo(1);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void moneyThatIsToldOfAfterItWasVoidedIsLetGoAndBuysNothing() {
        receive(about(attempt, Status.VOIDED, "24.80"));
        receive(confirmed());

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.FAILED);
        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(tasks("payment.void", attempt)).isEqualTo(1);
    }

    @Test
    void moneyOfAPlacedPurchaseThatTheProviderLetsGoByItselfHasExpired() {
        receive(confirmed());
        receive(about(attempt, Status.VOIDED, "24.80"));

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.call(() -> {
                    buying.scope.openPurchase(pending.number());
                    return buying.sql.one(
                            row -> row.text("state"), "select state from payment_attempt where id = ?", attempt);
                }))
                .contains("EXPIRED");
        assertThat(buying.counted).containsOnlyOnce(Counted.once("emporion_payments_expired"));
    }

    @Test
    void theBuyersReturnTheSweeperAndTheMessageAtTheSameMomentAreOnePurchase() throws Exception {
        PaymentGateway.Event authorised = confirmed();
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(() -> buying.sweeper.check(pending.number()));
            all.add(() -> {
                receive(authorised);
                return true;
            });
        }

        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> each : threads.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(orders()).isEqualTo(1);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
        assertThat(tasks("payment.capture", attempt)).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeTakenIsNotKeptSoThatItIsTakenWhenItComesAgain() {
        PaymentGateway.Event right = confirmed();
        PaymentGateway.Event wrong = new PaymentGateway.Event(
                right.id(), right.type(), attempt, right.payment(), Money.parse("0.01", "EUR"), null, null);

        assertThatThrownBy(() -> receive(wrong))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("AMOUNT"));
        assertThat(kept(right)).isZero();
        receive(right);

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
    }

    @Test
    void aClockThatGoesBackChangesNothing() {
        buying.later(Duration.ofHours(-3));

        assertThat(buying.sweeper.check(pending.number())).isFalse();
        receive(confirmed());

        assertThat(buying.seen(pending.number()).status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(buying.reserved(mill, mug)).isEqualTo(1);
    }

    @Test
    void aMessageAboutAPaymentThatNobodyKnowsIsPassedOver() {
        PaymentGateway.Event lost = about("EMP-0000000000000-1", Status.AUTHORISED, "24.80");

        receive(lost);

        assertThat(kept(lost)).isZero();
    }

    @Test
    void whereNothingIsPaidForNothingIsTold() {
        assertThatThrownBy(() -> buying.webhooks.receive("shells", new byte[0], header -> null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRefundThatWasUnderWayEndsOnceWithTheProvidersWord() {
        buying.provider.refundsAre(PaymentGateway.Refund.State.PENDING);
        receive(confirmed());
        BuyerPurchase placed = buying.seen(pending.number());
        UUID id = Ids.next();
        buying.givingBack.refund(new Refunds.Request(
                id,
                mill.tenant(),
                placed.number(),
                placed.orders().get(0).number(),
                Money.parse("5.00", "EUR"),
                placed.orders().get(0).total()));
        PaymentGateway.Refund done = buying.provider.refundEnds(id.toString(), PaymentGateway.Refund.State.DONE);
        PaymentGateway.Event told = new PaymentGateway.Event(
                Ids.next().toString(), "refund.done", attempt, null, Money.parse("5.00", "EUR"), id.toString(), done);
        assertThat(refunded()).isZero();

        receive(told);
        receive(told);
        receive(new PaymentGateway.Event(
                Ids.next().toString(), "refund.done", attempt, null, Money.parse("5.00", "EUR"), id.toString(), done));

        assertThat(refunded()).isEqualTo(500);
        assertThat(buying.refundChecking.queue()).isEqualTo(buying.captures.queue());
    }

    @Test
    void whatWasToldIsForgottenAfterAQuarterOfAYear() {
        PaymentGateway.Event lately = confirmed();
        receive(lately);
        String old = Ids.next().toString();
        buying.call(() -> buying.sql.update(
                "insert into provider_event (provider, event_id, type, ref, received_at) values ('sandbox', ?, 't', 'r', ?)",
                old,
                Instant.now().minus(Duration.ofDays(91))));

        buying.call(() -> {
            TestPayments.forget(buying.sql, buying.clock);
            return null;
        });

        assertThat(kept(old)).isZero();
        assertThat(kept(lately)).isEqualTo(1);
    }

    private PaymentGateway.Event confirmed() {
        buying.provider.confirm(attempt);
        return about(attempt, Status.AUTHORISED, "24.80");
    }

    private static PaymentGateway.Event about(String attempt, Status status, String amount) {
        return new PaymentGateway.Event(
                Ids.next().toString(),
                "payment." + status,
                attempt,
                new ProviderPayment("pay-" + attempt, status, null, null),
                Money.parse(amount, "EUR"),
                null,
                null);
    }

    private void receive(PaymentGateway.Event event) {
        buying.webhooks.receive("sandbox", buying.provider.tells(event), header -> null);
    }

    private long kept(PaymentGateway.Event event) {
        return kept(event.id());
    }

    private long kept(String event) {
        return buying.call(
                () -> buying.sql.count("select count(*) as n from provider_event where event_id = ?", event));
    }

    private long orders() {
        return buying.count(mill, "select count(*) as n from seller_order where purchase_number = ?", pending.number());
    }

    private long refunded() {
        return buying.call(() -> {
            buying.scope.openPurchase(pending.number());
            return buying.sql.count("select refunded_minor as n from payment_attempt where id = ?", attempt);
        });
    }

    private long tasks(String kind, String ref) {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = ? and task_instance = ?",
                kind,
                "-/" + ref));
    }
}
