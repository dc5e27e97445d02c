package org.emporion.store.legal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.Stores;

/** Who stands behind the store, as its own people say it. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerTrader {

    private final Traders traders;
    private final Stores stores;
    private final LastChange changed;

    @Inject
    SellerTrader(Traders traders, Stores stores, LastChange changed) {
        this.traders = traders;
        this.stores = stores;
        this.changed = changed;
    }

    /**
     * What the store says of who it is.
     *
     * @param published whether it has said it, and buyers read it
     * @param version another one after every change
     */
    public record TraderView(@JsonUnwrapped Trader trader, boolean published, String version) {

        static TraderView of(Trader trader) {
            return new TraderView(trader, true, trader.version());
        }
    }

    public TraderView view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return traders.of(seat.tenant()).map(TraderView::of).orElseGet(() -> {
            Trader nobody = Trader.nobody();
            return new TraderView(nobody, false, nobody.version());
        });
    }

    /**
     * Says what is named, for every buyer to read; what is null is not named and stays. A store that has said nothing yet and
     * names nothing has still said nothing.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     * @throws RuleViolated naming every bad field
     */
    public TraderView change(Seat seat, Trader changes, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        stores.takeTurn(seat.tenant());
        if (traders.find(seat.tenant()).isEmpty()
                && Trader.nobody().with(changes).equals(Trader.nobody())) {
            return view(seat);
        }
        TraderIdentity identity = traders.made(seat.tenant());
        identity.change(
                changes,
                base,
                () -> changed.of(seat.tenant(), List.of(seat.tenant().toString())));
        return TraderView.of(identity.view());
    }
}
