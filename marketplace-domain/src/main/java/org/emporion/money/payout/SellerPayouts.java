package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.money.ledger.OwedToStores;

/** What is owed to a store and what was paid to it, for its people to read. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerPayouts {

    private final PayoutRepository payouts;
    private final OwedToStores owed;
    private final PayoutProviders providers;

    @Inject
    SellerPayouts(PayoutRepository payouts, OwedToStores owed, PayoutProviders providers) {
        this.payouts = payouts;
        this.owed = owed;
        this.providers = providers;
    }

    /**
     * How the store stands with the platform.
     *
     * @param onItsWay made and not yet arrived, currency by currency
     * @param provider who would bring the money; null when the marketplace pays nothing out
     * @param account where the money goes; null while nobody has said so
     */
    public record Standing(
            List<OwedToStores.Balance> balances, List<Money> onItsWay, String provider, StoreAccount account) {}

    public Standing standing(Seat seat) {
        seat.mustRead(Scope.MONEY);
        String provider = providers.chosen().map(PayoutProvider::name).orElse(null);
        StoreAccount account = provider == null
                ? null
                : payouts.account(seat.tenant(), provider)
                        .map(PayoutAccount::view)
                        .orElse(null);
        return new Standing(owed.of(seat.tenant()), payouts.onItsWay(seat.tenant()), provider, account);
    }

    /** The latest made first. */
    public Page<StorePayout> list(Seat seat, Page.Request page) {
        seat.mustRead(Scope.MONEY);
        return page.of(
                payouts.of(seat.tenant(), page).stream().map(Payout::view).toList(),
                () -> payouts.count(seat.tenant()));
    }

    /** @throws NotFound when the store has none of this id */
    public StorePayout get(Seat seat, UUID id) {
        seat.mustRead(Scope.MONEY);
        return payouts.get(seat.tenant(), id).view();
    }

    /**
     * What each order brings to a payout, or takes of it, the oldest first.
     *
     * @throws NotFound when the store has none of this id
     */
    public Page<StorePayout.OfOrder> orders(Seat seat, UUID id, Page.Request page) {
        seat.mustRead(Scope.MONEY);
        StorePayout payout = payouts.get(seat.tenant(), id).view();
        return page.of(payouts.orders(seat.tenant(), id, page), payout.orders());
    }
}
