package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.TestTransactions;
import org.emporion.money.payout.PayoutProvider.Sent;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.PretendedPayouts;
import org.emporion.money.payout.TestPayouts;

/** The platform pays stores out, by a provider that says yes, later, no, or nothing; what it has paid may come back. */
final class TradePayouts {

    private static final Person ANN = new Person("admin-ann", "Ann", "ann@platform.example");
    private static final List<Sent.State> ANSWERS = List.of(Sent.State.PAID, Sent.State.PENDING, Sent.State.REFUSED);

    private final BuyingFixture buying;
    private final PretendedPayouts provider = new PretendedPayouts();
    private final TestTransactions operator;
    private final TestTransactions portal;
    private final PlatformPayouts platform;
    private final Map<Seat, String> accounts = new HashMap<>();
    private final List<PayoutView> made = new ArrayList<>();

    TradePayouts(BuyingFixture buying) {
        this.buying = buying;
        operator = new TestTransactions(buying.shop.database(), "emporion_operator");
        portal = new TestTransactions(buying.shop.database(), "emporion_seller");
        platform = TestPayouts.platform(operator.entityManager(), buying.clock, provider, TestCounts.unheard());
    }

    PretendedPayouts provider() {
        return provider;
    }

    List<TaskHandler> tasks() {
        return TestPayouts.tasks(operator, buying.clock, provider, TestCounts.unheard());
    }

    void opens(Seat store) {
        String page = TestPayouts.onboarding(portal, buying.clock, provider).page(store, "back");
        accounts.put(store, page.substring(page.indexOf('=') + 1));
    }

    void pays(Seat store, int many) {
        provider.answers(ANSWERS.get(many % ANSWERS.size()));
        if (many % 5 == 0) {
            provider.silentOnce();
        }
        pay(store);
    }

    /** The provider tells of it, and the platform asks. */
    void comesBack(int which) {
        if (!made.isEmpty()) {
            PayoutView payout = made.get(which % made.size());
            provider.comesBack(payout.id());
            hear(payout.id());
        }
    }

    /**
     * What the book says that the store has is what the provider has brought it; what is still owed to it can be paid, and then it owes or
     * is even.
     */
    void mustHavePaid(Seat store) {
        assertThat(paidOut(store)).as("paid out by the book").isEqualTo(provider.kept(accounts.get(store)));
        try {
            pay(store);
        } catch (Conflict notOwed) {
            assertThat(notOwed.code()).isIn("NOTHING_OWED", "STORE_OWES");
        }
        assertThat(owed(store)).as("owed after all was paid").isNotPositive();
    }

    private void pay(Seat store) {
        made.add(operator.run(() -> platform.pay(ANN, store.tenant().value(), "EUR")));
    }

    private void hear(UUID payout) {
        tasks().stream()
                .filter(each -> each.kind().equals("payout.heard"))
                .forEach(each -> each.run(new Task(each.kind(), Optional.empty(), "sandbox/" + payout)));
    }

    private long paidOut(Seat store) {
        return buying.count(
                store, "select -coalesce(sum(amount_minor), 0)::bigint as n from posting where account = 'PAID_OUT'");
    }

    private long owed(Seat store) {
        return buying.count(
                store,
                "select -coalesce(sum(amount_minor), 0)::bigint as n from posting"
                        + " where account in ('SELLER_PAYABLE', 'SELLER_TAX')");
    }
}
