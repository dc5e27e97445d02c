package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** Stock that placed orders hold: it leaves the store when it ships and goes back on sale when the order is refused. */
@ApplicationScoped
public class OrderedStock {

    private final StockRepository stock;
    private final Clock clock;
    private final ListingQueue listings;

    @Inject
    OrderedStock(StockRepository stock, Clock clock, ListingQueue listings) {
        this.stock = stock;
        this.clock = clock;
        this.listings = listings;
    }

    /** Units leave with a parcel: on hand falls with a movement, and what was reserved for them with it. */
    public void ship(TenantId store, UUID orderId, String orderNumber, Collection<Want> units, String who) {
        Map<UUID, StockItem> items = stock.lock(store, variants(units));
        Cause cause = Cause.sale(orderId, orderNumber, who, clock.instant());
        for (Want unit : units) {
            found(items, unit, "stock").ship(unit.quantity(), cause).ifPresent(stock::keep);
        }
    }

    /** Lines of an order that will not be sent: what each of them holds is released, and its units go back on sale. */
    public void giveBack(TenantId store, String purchase, Collection<Want> units) {
        List<UUID> variants = variants(units);
        Map<UUID, Reservation> reservations = stock.lockReservations(store, purchase, variants);
        Map<UUID, StockItem> items = stock.lock(store, variants);
        for (Want unit : units) {
            found(reservations, unit, "reservation").release();
            found(items, unit, "stock").giveBack(unit.quantity());
        }
        listings.changed(store, stock.listed(store, variants));
    }

    private static <T> T found(Map<UUID, T> all, Want unit, String what) {
        return Optional.ofNullable(all.get(unit.variantId())).orElseThrow(() -> new NotFound(what));
    }

    private static List<UUID> variants(Collection<Want> units) {
        return units.stream().map(Want::variantId).distinct().toList();
    }
}
