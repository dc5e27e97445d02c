package org.emporion.selling.checkout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payment.PaymentGateway.Refund.State;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.PayoutProvider.Sent;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerCancellations.NewCancellation;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerFulfilment.NewParcel;
import org.emporion.orders.ordering.SellerRefunds.NewRefund;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.checkout.AnyTrade.Step;

/** Two stores with few units each, where a made-up sequence takes place and everything is brought to its end. */
final class PlayedTrade {

    private static final long UNITS = 6;
    private static final int ROUNDS = 12;
    private static final List<String> TOKENS =
            List.of("tok_approve", "tok_approve", "tok_decline", "tok_timeout_approved", "tok_timeout_lost");
    private static final List<State> ANSWERS = List.of(State.DONE, State.DONE, State.PENDING, State.REFUSED);

    private final BuyingFixture buying = new BuyingFixture();
    private final Map<Seat, UUID> mugs = new LinkedHashMap<>();
    private final TradeModel model = new TradeModel(buying);
    private final TradeBank bank = new TradeBank(buying);
    private final TradePayouts payouts = new TradePayouts(buying);
    private final TradeRecords records = new TradeRecords(buying.shop.database());
    private final Map<String, TaskHandler> handlers = new HashMap<>();
    private final List<String> carts = new ArrayList<>();

    PlayedTrade() {
        for (int i = 0; i < 2; i++) {
            Seat store = buying.aShippingStore();
            mugs.put(store, buying.aMug(store, UNITS));
            payouts.opens(store);
        }
        TestTransactions portal = new TestTransactions(buying.shop.database(), "emporion_seller");
        List<TaskHandler> all = new ArrayList<>(
                List.of(buying.captures, buying.voids, buying.refunds, buying.refundChecking, buying.sweeper));
        all.addAll(TestOrders.refundEnds(portal, buying.clock, TestCounts.unheard()));
        all.addAll(payouts.tasks());
        all.forEach(each -> handlers.put(each.kind(), each));
    }

    /** @throws AssertionError when a unit or a cent is not where it belongs in the end */
    void play(AnyTrade trade) {
        try (records) {
            take(trade);
        }
    }

    private void take(AnyTrade trade) {
        for (Step step : trade.steps()) {
            try {
                take(step);
            } catch (Failure | ProviderSilent refused) {
                // As the person would be told; nothing may have changed.
            }
        }
        finish();
        model.mustBeOver(records.purchases(carts));
        mugs.forEach((store, mug) -> {
            model.mustHaveItsUnits(store, mug, UNITS, orders(store));
            model.mustNotGiveBackTooMuch(store);
            model.mustHavePaidBackWhatIsNotSent(store);
            model.mustHoldNothing(store);
            payouts.mustHavePaid(store);
        });
    }

    private void take(Step step) {
        switch (step.kind()) {
            case BUY, BUY_AGAIN -> buy(TOKENS.get(step.which() % TOKENS.size()), step.many());
            case TIME_PASSES -> buying.later(Duration.ofMinutes(20));
            case TASKS_RUN -> runTasks();
            case PROVIDER_CHANGES_ITS_MIND -> buying.provider.refundsAre(ANSWERS.get(step.many() % ANSWERS.size()));
            case ACCEPT ->
                withOrder(step, (store, order) -> fulfil(store, it -> it.accept(store, id(order), BasedOn.ANYTHING)));
            case REFUSE ->
                withOrder(
                        step,
                        (store, order) ->
                                fulfil(store, it -> it.refuse(store, id(order), "The kiln broke", BasedOn.ANYTHING)));
            case SHIP ->
                withOrder(
                        step,
                        (store, order) ->
                                ship(store, order, order.lines().get(0).open()));
            case SHIP_SOME -> withOrder(step, (store, order) -> ship(store, order, 1));
            case CANCEL_SOME -> withOrder(step, (store, order) -> cancel(store, order, List.of(oneOf(order))));
            case GIVE_UP_THE_REST -> withOrder(step, (store, order) -> cancel(store, order, null));
            case REFUND_UNITS -> withOrder(step, (store, order) -> refund(store, order, ofUnits(order, 1)));
            case REFUND_AMOUNT ->
                withOrder(
                        step,
                        (store, order) ->
                                refund(store, order, new NewRefund(null, null, euros(step.many()), "Scratched", null)));
            case REFUND_DELIVERY ->
                withOrder(
                        step,
                        (store, order) ->
                                refund(store, order, new NewRefund(null, euros(step.many()), null, "Late", null)));
            case BANK_TAKES_BACK ->
                withOrder(step, (store, order) -> bank.takesBack(order.purchaseNumber(), euros(1 + 7 * step.many())));
            case BANK_DECIDES -> bank.decides(step.which(), step.many() % 2 == 0);
            case PAY_OUT -> payouts.pays(List.copyOf(mugs.keySet()).get(step.which() % mugs.size()), step.many());
            case PAYOUT_COMES_BACK -> payouts.comesBack(step.which());
        }
    }

    /** One to three units of the first store's mug, and none to two of the second's. */
    private void buy(String token, int many) {
        List<UUID> variants = List.copyOf(mugs.values());
        String cart = buying.aCartWith();
        carts.add(cart);
        buying.call(() -> buying.carts.add(cart, variants.get(0), 1 + many % 3));
        if (many % 4 > 1) {
            buying.call(() -> buying.carts.add(cart, variants.get(1), many % 4 - 1));
        }
        buying.pay(cart, token);
    }

    private void ship(Seat store, SellerOrderView order, long units) {
        SellerOrderView.Line line = order.lines().get(0);
        fulfil(
                store,
                it -> it.ship(
                        store,
                        id(order),
                        new NewParcel(List.of(new NewParcel.Units(line.id(), units)), "DHL", null, null),
                        BasedOn.ANYTHING));
        model.left(UUID.fromString(line.variantId()), units);
    }

    /** @param lines null for all that has not left */
    private void cancel(Seat store, SellerOrderView order, List<NewParcel.Units> lines) {
        buying.shop.inStore(store, em -> TestOrders.cancellations(em, buying.clock)
                .cancel(store, id(order), new NewCancellation(lines, "The kiln broke", null), BasedOn.ANYTHING));
    }

    private static NewParcel.Units oneOf(SellerOrderView order) {
        return new NewParcel.Units(order.lines().get(0).id(), 1L);
    }

    private void refund(Seat store, SellerOrderView order, NewRefund wanted) {
        buying.shop.inStore(
                store, em -> TestOrders.refunds(em, buying.clock).give(store, id(order), wanted, BasedOn.ANYTHING));
    }

    private static NewRefund ofUnits(SellerOrderView order, long units) {
        return new NewRefund(
                List.of(new NewRefund.OfLine(order.lines().get(0).id(), units, null)), null, null, "Scratched", null);
    }

    private SellerOrderView fulfil(Seat store, Function<SellerFulfilment, SellerOrderView> call) {
        return buying.shop.inStore(store, em -> call.apply(TestOrders.fulfilment(em, buying.clock)));
    }

    /** Something that is done to an order. */
    private interface Deed {
        void to(Seat store, SellerOrderView order);
    }

    private void withOrder(Step step, Deed deed) {
        List<Seat> stores = List.copyOf(mugs.keySet());
        Seat store = stores.get(step.which() % stores.size());
        List<SellerOrderView> orders = orders(store);
        if (!orders.isEmpty()) {
            deed.to(store, orders.get(step.which() / stores.size() % orders.size()));
        }
    }

    private List<SellerOrderView> orders(Seat store) {
        return buying.shop.inStore(
                store,
                em -> TestOrders.seller(em).list(store, OrderSearch.all(), Page.Request.first(50)).items().stream()
                        .map(row -> TestOrders.seller(em).get(store, UUID.fromString(row.id())))
                        .toList());
    }

    /** Everything that was put off is done, over hours; the provider says yes to what it has under way. */
    private void finish() {
        buying.provider.refundsAre(State.DONE);
        bank.decidesEverything();
        payouts.provider().answers(Sent.State.PAID);
        for (int round = 0; round < ROUNDS && runTasks() > 0; round++) {
            buying.provider.pending().forEach(refund -> buying.provider.refundEnds(refund, State.DONE));
            payouts.provider().allArrive();
            buying.later(Duration.ofMinutes(20));
        }
    }

    /** Answers how many there were. */
    private int runTasks() {
        List<TradeRecords.Waiting> all = records.tasks(handlers.keySet(), mugs.keySet(), carts);
        for (TradeRecords.Waiting waiting : all) {
            try {
                handlers.get(waiting.task().kind()).run(waiting.task());
                records.done(waiting);
            } catch (ProviderSilent later) {
                // The task stays where it is.
            }
        }
        return all.size();
    }

    private static UUID id(SellerOrderView order) {
        return UUID.fromString(order.id());
    }

    private static Money euros(int cents) {
        return Money.ofMinor(cents, "EUR");
    }
}
