package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.OwedToStores;
import org.emporion.money.ledger.OwedToStores.StoreBalance;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Entry;
import org.emporion.money.payment.PaymentGateway.PayoutRef;
import org.emporion.money.payout.AccountState;
import org.emporion.money.payout.PayoutState;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.StoreAccount;
import org.emporion.money.payout.TestPayouts;
import org.emporion.money.reconciliation.PaymentDifferences.PaymentDifference;
import org.emporion.money.reconciliation.TestDifferences;
import org.junit.jupiter.api.Test;

/** Where the money of stores goes, what providers tell of it, and how the platform looks it all through. */
class PayoutAccountsIT {

    private final PayoutFixture payouts = new PayoutFixture();
    private final BankFixture bank = payouts.bank;
    private final Seat yard = bank.yard;

    @Test
    void anOwnerIsLedToTheProvidersPageOfTheOneAccountOfTheStore() {
        String first = payouts.onboarding.page(yard, "back");

        assertThat(first).startsWith("back?account=acct_");
        assertThat(payouts.onboarding.page(yard, "back")).isEqualTo(first);
        assertThat(account()).extracting(StoreAccount::state).isEqualTo(AccountState.READY);
    }

    @Test
    void nobodyButAnOwnerSaysWhereTheMoneyGoes() {
        Seat accounting = TestStores.colleague(yard, Role.ACCOUNTING);

        assertThatThrownBy(() -> payouts.onboarding.page(accounting, "back")).isInstanceOf(Forbidden.class);
        assertThat(account()).isNull();
    }

    @Test
    void whatTheProviderStillWantsToKnowIsSeenAndGetsNoMoneyUntilItIsThere() {
        payouts.provider.opens(AccountState.STARTED);
        String page = payouts.onboarding.page(yard, "back");
        String reference = page.substring(page.indexOf('=') + 1);
        assertThat(account())
                .extracting(StoreAccount::state, StoreAccount::missing)
                .containsExactly(AccountState.STARTED, "external_account");
        assertThatThrownBy(() -> payouts.pay(yard)).isInstanceOf(Conflict.class);

        payouts.provider.accountIs(reference, AccountState.READY, null);
        payouts.hear(reference);

        assertThat(account())
                .extracting(StoreAccount::state, StoreAccount::missing)
                .containsExactly(AccountState.READY, null);
        assertThat(payouts.pay(yard).state()).isEqualTo(PayoutState.DUE);
    }

    @Test
    void whoComesBackFromTheProviderSeesHowItStands() {
        payouts.provider.opens(AccountState.STARTED);
        String page = payouts.onboarding.page(yard, "back");
        payouts.provider.accountIs(page.substring(page.indexOf('=') + 1), AccountState.STOPPED, "rejected.fraud");

        payouts.onboarding.refresh(yard);

        assertThat(account()).extracting(StoreAccount::state).isEqualTo(AccountState.STOPPED);
    }

    @Test
    void theShopTellsThePlatformToAskAboutWhatAProviderTold() {
        PayoutView made = payouts.pay(payouts.mill);
        bank.buying.transactions.run(() -> TestPayouts.news(bank.buying.sql, bank.buying.clock)
                .take(PaymentGateway.Event.of(
                        "evt_1",
                        "payout.returned",
                        new PayoutRef("sandbox", made.id().toString()))));

        assertThat(bank.operator.run(() -> new Sql(bank.operator.entityManager())
                        .count(
                                "select count(*) as n from admin_task where task_name = 'payout.heard' and task_instance = ?",
                                "-/sandbox/" + made.id())))
                .isEqualTo(1);
    }

    @Test
    void thePlatformFindsPayoutsAndWithWhomItIsNotEven() {
        PayoutView made = payouts.pay(payouts.mill);
        String slug = payouts.mill.storeSlug();

        assertThat(list(new PlatformPayouts.Query(slug, PayoutState.DUE, null, "-amount")))
                .extracting(PayoutView::id, PayoutView::amount, PayoutView::madeBy)
                .containsExactly(tuple(made.id(), euros("22.81"), PayoutFixture.ANN.who()));
        assertThat(list(new PlatformPayouts.Query(slug, PayoutState.PAID, null, "store")))
                .isEmpty();
        assertThat(balances(slug)).isEmpty();
        assertThat(balances(yard.storeSlug()))
                .extracting(StoreBalance::storeId, each -> each.balance().net())
                .containsExactly(tuple(yard.tenant().value(), euros("22.81")));
        assertThat(bank.operator
                        .run(() ->
                                payouts.platform.standing(payouts.mill.tenant().value()))
                        .onItsWay())
                .containsExactly(euros("22.81"));
    }

    @Test
    void payoutsAreComparedWithTheProvidersBook() {
        PayoutView made = payouts.pay(payouts.mill);
        payouts.send(made);
        assertThat(differences(made, List.of()))
                .extracting(PaymentDifference::kind, PaymentDifference::ours, PaymentDifference::theirs)
                .containsExactly(tuple(Entry.Kind.PAYOUT, euros("-22.81"), null));

        Entry gone = entry(made, "e-1", "-22.81");
        assertThat(differences(made, List.of(gone))).isEmpty();

        payouts.provider.comesBack(made.id());
        payouts.hear(made.id().toString());
        assertThat(differences(made, List.of(gone))).hasSize(1);
        assertThat(differences(made, List.of(entry(made, "e-2", "22.81"), gone)))
                .isEmpty();
    }

    private Entry entry(PayoutView payout, String id, String amount) {
        return new Entry(
                id,
                Entry.Kind.PAYOUT,
                payout.id().toString(),
                euros(amount),
                payouts.now(payout).takenAt());
    }

    private List<PaymentDifference> differences(PayoutView payout, List<Entry> theirs) {
        bank.buying.provider.books(theirs);
        return TestDifferences.of(bank.buying.provider, bank.operator, bank.buying.clock)
                .differences(DayRange.ANY)
                .items()
                .stream()
                .filter(each -> each.ref().equals(payout.id().toString()))
                .toList();
    }

    private List<PayoutView> list(PlatformPayouts.Query query) {
        return bank.operator
                .run(() -> payouts.platform.list(query, Page.Request.first(10)))
                .items();
    }

    private List<StoreBalance> balances(String text) {
        return bank.operator
                .run(() -> payouts.platform.balances(new OwedToStores.Query(text, "store"), Page.Request.first(10)))
                .items();
    }

    private StoreAccount account() {
        return Optional.of(payouts.seller(yard, it -> it.standing(yard)))
                .map(each -> each.account())
                .orElse(null);
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
