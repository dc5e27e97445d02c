package org.emporion.selling.checkout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.ledger.OwedToStores;
import org.emporion.money.payout.PayoutOnboarding;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.PretendedPayouts;
import org.emporion.money.payout.SellerPayouts;
import org.emporion.money.payout.TestPayouts;
import org.emporion.orders.ordering.TestOrders;

/** A purchase over two stores, of whom the first has said where its money goes. */
final class PayoutFixture {

    static final Person ANN = new Person("admin-ann", "Ann", "ann@platform.example");

    final BankFixture bank = new BankFixture();
    final Seat mill = bank.mill;
    final PretendedPayouts provider = new PretendedPayouts();
    final List<Counted> counted = new ArrayList<>();
    final PlatformPayouts platform =
            TestPayouts.platform(bank.operator.entityManager(), bank.buying.clock, provider, TestCounts.into(counted));
    private final TestTransactions portal = new TestTransactions(bank.buying.shop.database(), "emporion_seller");
    final PayoutOnboarding onboarding = TestPayouts.onboarding(portal, bank.buying.clock, provider);
    private final Map<String, TaskHandler> handlers =
            TestPayouts.tasks(bank.operator, bank.buying.clock, provider, TestCounts.into(counted)).stream()
                    .collect(Collectors.toMap(TaskHandler::kind, Function.identity()));

    PayoutFixture() {
        onboarding.page(mill, "http://portal.example");
    }

    /** What an admin does who presses. */
    PayoutView pay(Seat store) {
        return bank.operator.run(() -> platform.pay(ANN, store.tenant().value(), "EUR"));
    }

    /** The task that a payout has left. */
    void send(PayoutView payout) {
        run("payout.send", payout.id().toString());
    }

    void check(PayoutView payout) {
        run("payout.check", payout.id() + "/0");
    }

    /** What the platform does about what a provider has told. */
    void hear(String ref) {
        handlers.get("payout.heard").run(new Task("payout.heard", Optional.empty(), "sandbox/" + ref));
    }

    PayoutView now(PayoutView payout) {
        return bank
                .operator
                .run(() -> platform.list(
                        new PlatformPayouts.Query(null, null, payout.storeId(), null), Page.Request.first(50)))
                .items()
                .stream()
                .filter(each -> each.id().equals(payout.id()))
                .findFirst()
                .orElseThrow();
    }

    OwedToStores.Balance balance(Seat store) {
        return seller(store, it -> it.standing(store)).balances().get(0);
    }

    <T> T seller(Seat store, Function<SellerPayouts, T> call) {
        return bank.buying.shop.inStore(store, em -> call.apply(TestPayouts.seller(em, provider)));
    }

    /** A buyer is given money back, and everything that follows is done. */
    void refund(Seat store, String amount) {
        bank.refund(store, amount);
        UUID refund = bank.refunds(store).get(0).id();
        TaskHandler giving = bank.buying.refunds;
        giving.run(new Task(giving.kind(), Optional.of(store.tenant()), refund.toString()));
        TestOrders.refundEnds(portal, bank.buying.clock, TestCounts.unheard()).stream()
                .filter(each -> each.kind().equals("refund.done"))
                .forEach(each -> each.run(new Task(each.kind(), Optional.of(store.tenant()), refund.toString())));
    }

    /** One more of the same is bought. */
    void buyAgain() {
        bank.about(bank.buying.pay(bank.buying.aCartWith(bank.mug), "tok_approve"));
    }

    /** Which mails to a store are due. */
    List<String> mails(Seat store) {
        return bank.buying.shop.inStore(store, em -> new Sql(em)
                .list(
                        row -> row.text("what"),
                        "select split_part(task_instance, '/', 3) as what from portal_task"
                                + " where task_name = 'payout.told' and task_instance like ? order by execution_time",
                        store.tenant() + "/%"));
    }

    /** How many tasks of a kind stand in the queue of the platform for a store. */
    long waiting(Seat store, String kind) {
        return bank.operator.run(() -> new Sql(bank.operator.entityManager())
                .count(
                        "select count(*) as n from admin_task where task_name = ? and task_instance like ?",
                        kind,
                        store.tenant() + "/%"));
    }

    private void run(String kind, String ref) {
        handlers.get(kind).run(new Task(kind, Optional.of(mill.tenant()), ref));
    }
}
