package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** Stock that placed orders hold, line by line: it leaves the store when it ships and goes back on sale when it will not. */
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

    /**
     * Units of one line of an order.
     *
     * @param lineId as the purchase had it when they were reserved
     * @param units from 1 to those of the line
     * @param ofLine how many the line is of
     */
    public record Units(UUID lineId, long units, long ofLine) {

        public Units {
            if (units < 1 || units > ofLine) {
                throw new IllegalArgumentException("%d of %d units of a line".formatted(units, ofLine));
            }
        }
    }

    /**
     * Units leave with a parcel: on hand falls with a movement, and what was reserved for them with it.
     *
     * @throws NotFound when nothing was ever reserved for a line
     * @throws org.emporion.kernel.Conflict RESERVATION_STATE or NOT_RESERVED when fewer are kept for it
     */
    public void ship(TenantId store, UUID orderId, String orderNumber, Collection<Units> units, String who) {
        Cause cause = Cause.sale(orderId, orderNumber, who, clock.instant());
        each(store, units, (kept, item, left) -> {
            kept.use(left);
            item.ship(left, cause).ifPresent(stock::keep);
        });
    }

    /**
     * Units of an order that will not be sent: they are released, and go back on sale.
     *
     * @throws NotFound when nothing was ever reserved for a line
     * @throws org.emporion.kernel.Conflict RESERVATION_STATE or NOT_RESERVED when fewer are kept for it
     */
    public void giveBack(TenantId store, Collection<Units> units) {
        Set<UUID> variants = each(store, units, (kept, item, left) -> {
            kept.release(left);
            item.giveBack(left);
        });
        listings.changed(store, stock.listed(store, variants));
    }

    /** What becomes of so many units of a SKU that are kept for a line. */
    private interface Step {
        void take(Reservation kept, StockItem item, long units);
    }

    /** All that is kept for those lines, then their stock, locked in one order. Answers the variants that it was. */
    private Set<UUID> each(TenantId store, Collection<Units> units, Step step) {
        List<Reservation> kept =
                stock.lockReservations(store, units.stream().map(Units::lineId).toList());
        Map<UUID, StockItem> items =
                stock.lock(store, kept.stream().map(Reservation::variantId).toList());
        for (Units line : units) {
            List<Reservation> ofLine = kept.stream()
                    .filter(each -> each.lineId().equals(line.lineId()))
                    .toList();
            if (ofLine.isEmpty()) {
                throw new NotFound("reservation");
            }
            ofLine.forEach(each -> step.take(each, items.get(each.variantId()), each.unitsFor(line)));
        }
        return items.keySet();
    }
}
