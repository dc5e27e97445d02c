package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.ledger.OwedToStores;
import org.emporion.store.store.Stores;

/** What is owed to all stores, and what the platform has paid them. */
@ApplicationScoped
@Transactional
public class PlatformPayouts {

    private final PayoutSearch search;
    private final PayoutRepository payouts;
    private final OwedToStores owed;
    private final Stores stores;
    private final PayoutProviders providers;
    private final NewPayouts making;
    private final Clock clock;

    @Inject
    PlatformPayouts(
            PayoutSearch search,
            PayoutRepository payouts,
            OwedToStores owed,
            Stores stores,
            PayoutProviders providers,
            NewPayouts making,
            Clock clock) {
        this.search = search;
        this.payouts = payouts;
        this.owed = owed;
        this.stores = stores;
        this.providers = providers;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Which payouts are wanted; null filters nothing.
     *
     * @param text in the name or the address of the store, or the provider's id
     * @param sort made, amount or store, with a minus for the other way; null is -made
     */
    public record Query(String text, PayoutState state, UUID store, String sort) {}

    /**
     * How a store stands with the platform.
     *
     * @param onItsWay made and not yet arrived
     * @param account where its money goes; null while it has not said so
     * @param possible whether something can be sent to it now
     */
    public record Standing(
            StoreName store,
            List<OwedToStores.Balance> balances,
            List<Money> onItsWay,
            StoreAccount account,
            boolean possible) {}

    /** What one order brings to a payout; below zero for what it takes of it. */
    public record OfOrder(String number, String purchaseNumber, Money amount) {}

    /** @throws NotFound when there is none of this id */
    public PayoutView get(UUID id) {
        return search.get(id);
    }

    /**
     * What each order brings to a payout, or takes of it, the oldest first.
     *
     * @throws NotFound when there is none of this id
     */
    public Page<OfOrder> orders(UUID id, Page.Request page) {
        return page.of(search.orders(id, page), search.get(id).orders());
    }

    public Page<PayoutView> list(Query query, Page.Request page) {
        return page.of(search.list(query, page), () -> search.count(query));
    }

    /** The stores with which the platform is not even, currency by currency. */
    public Page<OwedToStores.StoreBalance> balances(OwedToStores.Query query, Page.Request page) {
        return owed.stores(query, page);
    }

    /** @throws NotFound when there is no such store */
    public Standing standing(UUID store) {
        TenantId id = new TenantId(store);
        StoreAccount account = providers
                .chosen()
                .flatMap(provider -> payouts.account(id, provider.name()))
                .map(PayoutAccount::view)
                .orElse(null);
        boolean possible = account != null && account.state() == AccountState.READY;
        return new Standing(search.store(store), owed.of(id), payouts.onItsWay(id), account, possible);
    }

    /**
     * Pays out all that is owed to a store in one currency. It goes to the provider afterwards. Of two who want it at once, the later
     * finds that nothing is left.
     *
     * @throws NotFound when there is no such store
     * @throws Conflict PAYOUTS_OFF, NO_PAYOUT_ACCOUNT, NOTHING_OWED, or STORE_OWES when it owes as much or more
     * @throws RuleViolated CURRENCY when there is none of this name
     */
    public PayoutView pay(Person admin, UUID store, String currency) {
        TenantId id = new TenantId(store);
        StoreName name = search.store(store);
        stores.takeTurn(id);
        PayoutProvider provider = providers.required();
        PayoutAccount account = payouts.account(id, provider.name())
                .filter(each -> each.account().state() == AccountState.READY)
                .orElseThrow(
                        () -> new Conflict(
                                "NO_PAYOUT_ACCOUNT",
                                name.name()
                                        + " has no account that money can be sent to. Its owner sets it up in the portal, under Money."));
        List<OwedToStores.OfOrder> orders = owed.byOrder(id, currency);
        mustBeOwed(name, orders, Money.zero(currency));
        Payout payout = new Payout(id, account.account(), provider.name(), orders, admin.who(), clock.instant());
        making.make(payout, admin.who());
        return payout.view(name);
    }

    private static void mustBeOwed(StoreName store, List<OwedToStores.OfOrder> orders, Money nothing) {
        Money sum = orders.stream().map(OwedToStores.OfOrder::all).reduce(nothing, Money::plus);
        if (orders.isEmpty()) {
            throw new Conflict(
                    "NOTHING_OWED", "Nothing is owed to " + store.name() + " in " + nothing.currency() + ".");
        }
        if (sum.compareTo(nothing) <= 0) {
            throw new Conflict(
                    "STORE_OWES",
                    store.name() + " owes " + nothing.minus(sum).written()
                            + " more than is owed to it. What it sells next makes up for that.");
        }
    }
}
