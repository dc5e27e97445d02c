package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.PayoutProvider.Sent.State;
import org.emporion.money.payout.PayoutState;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.StorePayout;
import org.emporion.money.settlement.OrderRefundState;
import org.junit.jupiter.api.Test;

/** What the book owes to a store for its orders, 22.81 for each, is paid out once, and is owed again when it comes back. */
class PayoutsIT {

    private final PayoutFixture payouts = new PayoutFixture();
    private final BankFixture bank = payouts.bank;
    private final Seat mill = payouts.mill;

    @Test
    void allThatIsOwedIsPaidOrderByOrderAndNothingIsOwedAnyMore() {
        payouts.buyAgain();

        PayoutView made = payouts.pay(mill);
        payouts.send(made);

        assertThat(made.amount()).isEqualTo(euros("45.62"));
        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.PAID);
        assertThat(bank.balances(mill))
                .containsOnly(
                        entry("BUYER_PAYMENTS", "49.60"),
                        entry("PLATFORM_COMMISSION", "-3.98"),
                        entry("PAID_OUT", "-45.62"));
        assertThat(ordersOf(made))
                .extracting(StorePayout.OfOrder::amount)
                .containsExactly(euros("22.81"), euros("22.81"));
        assertThat(payouts.mails(mill)).containsExactly("SENT");
        assertThat(code(() -> payouts.pay(mill))).isEqualTo("NOTHING_OWED");
        bank.bookMustBalance();
    }

    @Test
    void aRefundAfterAPayoutBecomesAClaimThatTheNextPayoutNets() {
        payouts.send(payouts.pay(mill));
        payouts.refund(mill, "4.80");
        Money claim = payouts.balance(mill).owes();
        assertThat(claim.minor()).isPositive();
        assertThat(code(() -> payouts.pay(mill))).isEqualTo("STORE_OWES");

        payouts.buyAgain();
        PayoutView next = payouts.pay(mill);

        assertThat(next.amount()).isEqualTo(euros("22.81").minus(claim));
        assertThat(ordersOf(next))
                .extracting(StorePayout.OfOrder::amount)
                .containsExactlyInAnyOrder(euros("22.81"), euros("0.00").minus(claim));
        assertThat(payouts.balance(mill).net()).isEqualTo(euros("0.00"));
        bank.bookMustBalance();
    }

    @Test
    void aRefundIsShownAsDoneWhileTheBalanceIsNegative() {
        payouts.send(payouts.pay(mill));

        payouts.refund(mill, "24.80");

        assertThat(bank.refunds(mill))
                .extracting(each -> each.state(), each -> each.amount())
                .containsExactly(tuple(OrderRefundState.DONE, euros("24.80")));
        assertThat(payouts.balance(mill).net()).isEqualTo(euros("-22.81"));
    }

    @Test
    void twoAdminsWhoPressAtOnceMakeOnePayout() throws Exception {
        Callable<String> press = () -> {
            try {
                return payouts.pay(mill).state().name();
            } catch (Failure refused) {
                return refused.code();
            }
        };

        List<String> outcomes = atOnce(Collections.nCopies(6, press));

        assertThat(outcomes).containsOnlyOnce("DUE");
        assertThat(Collections.frequency(outcomes, "NOTHING_OWED")).isEqualTo(5);
        assertThat(bank.balances(mill)).containsEntry("PAID_OUT", "-22.81");
    }

    @Test
    void aCrashAfterTheProviderTookItLeavesOnePayout() {
        PayoutView made = payouts.pay(mill);
        payouts.provider.silentOnce();
        assertThatThrownBy(() -> payouts.send(made)).isInstanceOf(ProviderSilent.class);
        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.SENT);

        payouts.send(made);

        assertThat(payouts.provider.made()).isEqualTo(1);
        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.PAID);
        assertThat(payouts.mails(mill)).containsExactly("SENT");
    }

    @Test
    void oneThatTheProviderNeverHeardOfIsSentAgain() {
        PayoutView made = payouts.pay(mill);
        payouts.provider.deafOnce();
        assertThatThrownBy(() -> payouts.send(made)).isInstanceOf(ProviderSilent.class);

        payouts.check(made);

        assertThat(payouts.provider.made()).isEqualTo(1);
        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.PAID);
    }

    @Test
    void oneThatIsOnItsWayIsAskedForUntilItHasArrived() {
        payouts.provider.answers(State.PENDING);
        PayoutView made = payouts.pay(mill);
        payouts.send(made);
        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.SENT);
        assertThat(payouts.waiting(mill, "payout.check")).isEqualTo(1);
        assertThat(payouts.seller(mill, it -> it.standing(mill)).onItsWay()).containsExactly(euros("22.81"));

        payouts.provider.allArrive();
        payouts.check(made);

        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.PAID);
        assertThat(payouts.seller(mill, it -> it.standing(mill)).onItsWay()).isEmpty();
        assertThat(payouts.mails(mill)).containsExactly("SENT");
    }

    @Test
    void whatComesBackIsOwedAgainAndCanBePaidAgain() {
        var before = bank.balances(mill);
        PayoutView made = payouts.pay(mill);
        payouts.send(made);
        payouts.provider.comesBack(made.id());

        payouts.hear(made.id().toString());
        payouts.hear(made.id().toString());

        assertThat(bank.balances(mill)).isEqualTo(before);
        assertThat(payouts.now(made))
                .extracting(PayoutView::state, PayoutView::reason)
                .containsExactly(PayoutState.RETURNED, "account_closed");
        assertThat(payouts.mails(mill)).containsExactly("SENT", "RETURNED");
        PayoutView again = payouts.pay(mill);
        payouts.send(again);
        assertThat(payouts.now(again).state()).isEqualTo(PayoutState.PAID);
        assertThat(payouts.provider.made()).isEqualTo(2);
        bank.bookMustBalance();
    }

    @Test
    void thePlatformReadsForWhichOrdersAPayoutIsAndWhatBecameOfIt() {
        PayoutView made = payouts.pay(mill);
        payouts.send(made);
        payouts.provider.comesBack(made.id());
        payouts.hear(made.id().toString());

        PayoutView read = bank.operator.run(() -> payouts.platform.get(made.id()));
        assertThat(read.state()).isEqualTo(PayoutState.RETURNED);
        assertThat(read.paidAt()).as("stays known").isNotNull();
        assertThat(read.endedAt()).isNotNull();
        assertThat(bank.operator.run(() -> payouts.platform.orders(made.id(), Page.Request.first(20))))
                .satisfies(orders -> assertThat(orders.total()).isEqualTo(1))
                .satisfies(orders -> assertThat(orders.items())
                        .containsExactly(new PlatformPayouts.OfOrder(bank.number + "-1", bank.number, euros("22.81"))));
        assertThat(payouts.counted)
                .filteredOn(each -> each.name().equals("emporion_payouts_minor"))
                .allMatch(each -> each.by() == 2281)
                .extracting(each -> each.labels().get("state"))
                .containsExactly("DUE", "SENT", "PAID", "RETURNED");
        assertThatThrownBy(() -> bank.operator.run(() -> payouts.platform.get(Ids.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheProviderRefusesIsOwedAgain() {
        var before = bank.balances(mill);
        payouts.provider.answers(State.REFUSED);
        PayoutView made = payouts.pay(mill);

        payouts.send(made);

        assertThat(payouts.now(made).state()).isEqualTo(PayoutState.REFUSED);
        assertThat(bank.balances(mill)).isEqualTo(before);
        assertThat(payouts.mails(mill)).containsExactly("REFUSED");
    }

    @Test
    void whatAChargebackHoldsStaysAndIsPaidOnceItIsWon() {
        bank.tells(bank.dispute(Dispute.State.OPEN, "49.60", "0.00"));
        assertThat(code(() -> payouts.pay(mill))).isEqualTo("NOTHING_OWED");
        assertThat(payouts.balance(mill))
                .extracting(each -> each.claimed(), each -> each.kept())
                .containsExactly(euros("0.00"), euros("22.81"));

        bank.tells(bank.dispute(Dispute.State.WON, "49.60", "0.00"));

        assertThat(payouts.pay(mill).amount()).isEqualTo(euros("22.81"));
    }

    @Test
    void aChargebackAfterAPayoutIsAClaimUntilItIsWon() {
        payouts.send(payouts.pay(mill));
        bank.tells(bank.dispute(Dispute.State.OPEN, "49.60", "0.00"));
        assertThat(payouts.balance(mill))
                .extracting(each -> each.owes(), each -> each.claimed(), each -> each.held())
                .containsExactly(euros("22.81"), euros("22.81"), euros("22.81"));
        assertThat(payouts.balance(mill))
                .extracting(each -> each.givenBack(), each -> each.kept())
                .containsExactly(euros("0.00"), euros("0.00"));
        assertThat(code(() -> payouts.pay(mill))).isEqualTo("STORE_OWES");

        bank.tells(bank.dispute(Dispute.State.WON, "49.60", "0.00"));

        assertThat(payouts.balance(mill))
                .extracting(each -> each.owes(), each -> each.claimed(), each -> each.held())
                .containsExactly(euros("0.00"), euros("0.00"), euros("0.00"));
        assertThat(code(() -> payouts.pay(mill))).isEqualTo("NOTHING_OWED");
        bank.bookMustBalance();
    }

    @Test
    void aStoreThatHasNotSaidWhereItsMoneyGoesGetsNone() {
        assertThat(code(() -> payouts.pay(bank.yard))).isEqualTo("NO_PAYOUT_ACCOUNT");
        assertThat(bank.balances(bank.yard)).doesNotContainKey("PAID_OUT");
    }

    @Test
    void aStoreSeesItsOwnPayoutsTheLatestFirst() {
        PayoutView first = payouts.pay(mill);
        payouts.buyAgain();
        PayoutView second = payouts.pay(mill);

        Page<StorePayout> seen = payouts.seller(mill, it -> it.list(mill, Page.Request.first(10)));

        assertThat(seen.items()).extracting(StorePayout::id).containsExactly(second.id(), first.id());
        assertThat(seen.total()).isEqualTo(2);
        assertThat(payouts.<Page<StorePayout>>seller(bank.yard, it -> it.list(bank.yard, Page.Request.first(10)))
                        .items())
                .isEmpty();
    }

    private List<StorePayout.OfOrder> ordersOf(PayoutView payout) {
        return payouts.seller(mill, it -> it.orders(mill, payout.id(), Page.Request.first(10)))
                .items();
    }

    private static String code(Callable<?> call) {
        return catchThrowableOfType(Conflict.class, call::call).code();
    }

    private static List<String> atOnce(List<Callable<String>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> call : threads.invokeAll(calls)) {
                outcomes.add(call.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
