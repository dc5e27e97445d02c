package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payment.Refunds;
import org.junit.jupiter.api.Test;

/** Money of a purchase over two stores goes back in parts, with every answer that a provider may give or not give. */
class RefundsIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final BuyerPurchase placed =
            buying.pay(buying.aCartWith(buying.aMug(mill, 5), buying.aMug(yard, 5)), "tok_approve");

    @Test
    void anOrderMayHaveAnyNumberOfRefundsEachUnderItsOwnKey() {
        List<UUID> ids = List.of(Ids.next(), Ids.next(), Ids.next());
        buying.givingBack.refund(of(ids.get(0), "10.00"));
        buying.givingBack.refund(of(ids.get(1), "4.80"));
        buying.givingBack.refund(of(ids.get(2), "10.00"));

        assertThat(buying.provider.refunds())
                .containsOnlyKeys(ids.stream().map(UUID::toString).toList());
        assertThat(states()).containsExactly("DONE", "DONE", "DONE");
        assertThat(refunded()).isEqualTo(2480);
    }

    @Test
    void neverMoreThanWasPaidForTheOrderThoughThePaymentWasForMore() {
        buying.givingBack.refund(of(Ids.next(), "24.00"));

        assertThatThrownBy(() -> buying.givingBack.refund(of(Ids.next(), "0.81")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
        assertThat(refunded()).isEqualTo(2400);
        assertThat(buying.provider.refunds()).hasSize(1);
    }

    @Test
    void theSameRefundAskedForTwiceGoesOutOnce() {
        UUID id = Ids.next();
        buying.givingBack.refund(of(id, "5.00"));
        buying.givingBack.refund(of(id, "5.00"));

        assertThat(buying.provider.asked()).containsExactly(id.toString());
        assertThat(refunded()).isEqualTo(500);
    }

    @Test
    void aProviderThatDidItAndDidNotSaySoIsAskedAgainUnderTheSameKey() {
        UUID id = Ids.next();
        buying.provider.silentOnce();
        assertThatThrownBy(() -> buying.givingBack.refund(of(id, "5.00"))).isInstanceOf(ProviderSilent.class);
        assertThat(states()).containsExactly("SENT");
        assertThat(refunded()).isZero();

        buying.givingBack.refund(of(id, "5.00"));

        assertThat(buying.provider.asked()).containsExactly(id.toString(), id.toString());
        assertThat(buying.provider.refunds()).hasSize(1);
        assertThat(states()).containsExactly("DONE");
        assertThat(refunded()).isEqualTo(500);
    }

    @Test
    void whileOneIsUnderWayItsMoneyIsNotGivenTwice() {
        buying.provider.silentOnce();
        assertThatThrownBy(() -> buying.givingBack.refund(of(Ids.next(), "24.80")))
                .isInstanceOf(ProviderSilent.class);

        assertThatThrownBy(() -> buying.givingBack.refund(of(Ids.next(), "0.01")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void aRefundThatTheProviderRefusesIsOverAndItsMoneyCanBeGivenOtherwise() {
        UUID id = Ids.next();
        buying.provider.refundsAre(State.REFUSED);
        buying.givingBack.refund(of(id, "24.80"));
        assertThat(states()).containsExactly("REFUSED");

        buying.provider.refundsAre(State.DONE);
        buying.givingBack.refund(of(id, "24.80"));
        assertThat(states()).containsExactly("REFUSED");
        assertThat(refunded()).isZero();

        buying.givingBack.refund(of(Ids.next(), "24.80"));
        assertThat(states()).containsExactly("REFUSED", "DONE");
    }

    @Test
    void aRefundThatIsUnderWayIsAskedAboutUntilItIsDone() {
        UUID id = Ids.next();
        buying.provider.refundsAre(State.PENDING);
        buying.givingBack.refund(of(id, "5.00"));
        assertThat(states()).containsExactly("SENT");
        assertThat(checks(id, 0)).isEqualTo(1);

        buying.refundChecking.run(check(id, 0));
        assertThat(states()).containsExactly("SENT");
        assertThat(refunded()).isZero();
        assertThat(checks(id, 1)).isEqualTo(1);

        buying.provider.refundEnds(id.toString(), State.DONE);
        buying.refundChecking.run(check(id, 1));
        buying.refundChecking.run(check(id, 1));

        assertThat(states()).containsExactly("DONE");
        assertThat(refunded()).isEqualTo(500);
        assertThat(checks(id, 2)).isZero();
        assertThat(buying.provider.asked()).containsExactly(id.toString());
    }

    @Test
    void aRefundThatIsRefusedAfterAWhileKeepsTheReasonAndItsMoneyCanBeGivenOtherwise() {
        UUID id = Ids.next();
        buying.provider.refundsAre(State.PENDING);
        buying.givingBack.refund(of(id, "24.80"));
        buying.provider.refundEnds(id.toString(), State.REFUSED);
        buying.refundChecking.run(check(id, 0));

        assertThat(reason(id)).isEqualTo("account_closed");
        buying.provider.refundsAre(State.DONE);
        buying.givingBack.refund(of(Ids.next(), "24.80"));
        assertThat(states()).containsExactly("REFUSED", "DONE");
        assertThat(refunded()).isEqualTo(2480);
    }

    @Test
    void neverMoreThanWasPaidThoughManyAskInTheSameMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> wishes = Collections.nCopies(6, () -> isGiven(of(Ids.next(), "10.00")));
            int given = 0;
            for (Future<Boolean> wish : threads.invokeAll(wishes)) {
                given += wish.get() ? 1 : 0;
            }

            assertThat(given).isEqualTo(2);
            assertThat(refunded()).isEqualTo(2000);
            assertThat(buying.provider.refunds()).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isGiven(Refunds.Request wanted) {
        try {
            buying.givingBack.refund(wanted);
            return true;
        } catch (RuleViolated refused) {
            assertThat(refused.code()).isEqualTo(Refunds.TOO_MUCH);
            return false;
        }
    }

    /** Of the first store's order, for which 24.80 were paid. */
    private Refunds.Request of(UUID id, String amount) {
        return new Refunds.Request(
                id,
                mill.tenant(),
                placed.number(),
                placed.orders().get(0).number(),
                Money.parse(amount, "EUR"),
                placed.orders().get(0).total());
    }

    private Task check(UUID id, int ordinal) {
        return new Task("payment.refund-check", Optional.empty(), placed.number() + "/" + id + "/" + ordinal);
    }

    private long checks(UUID id, int ordinal) {
        return buying.call(() -> buying.sql.count(
                "select count(*) as n from storefront_task where task_name = ? and task_instance = ?",
                check(id, ordinal).kind(),
                "-/" + check(id, ordinal).ref()));
    }

    private String reason(UUID id) {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql
                    .one(row -> row.text("refuse_reason"), "select refuse_reason from payment_refund where id = ?", id)
                    .orElseThrow();
        });
    }

    private List<String> states() {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql.list(
                    row -> row.text("state"),
                    "select state from payment_refund where purchase_number = ? order by id",
                    placed.number());
        });
    }

    private long refunded() {
        return buying.call(() -> {
            buying.scope.openPurchase(placed.number());
            return buying.sql.count(
                    "select refunded_minor as n from payment_attempt where purchase_number = ?", placed.number());
        });
    }
}
