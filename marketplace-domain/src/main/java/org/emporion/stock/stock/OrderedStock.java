package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.product.VariantStock;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** Stock that placed orders hold, line by line: it leaves the store when it ships and goes back on sale when it will not. */
@ApplicationScoped
public class OrderedStock {

    private final StockRepository stock;
    private final Clock clock;
    private final ListingQueue listings;
    private final Reservations reservations;

    @Inject
    OrderedStock(StockRepository stock, Clock clock, ListingQueue listings, Reservations reservations) {
        this.stock = stock;
        this.clock = clock;
        this.listings = listings;
        this.reservations = reservations;
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
            item.ship(left, () -> stock.title(store, item.id()), cause).ifPresent(stock::keep);
        });
    }

    /**
     * How many units of lines are on hand for them, at most as many as are asked for; what is there for one line is not for the
     * next. Lines of which nobody counts the stock are not in it.
     */
    public Map<UUID, Long> onHand(TenantId store, Collection<Units> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Reservation> kept =
                stock.reservations(store, wanted.stream().map(Units::lineId).toList());
        Map<UUID, Long> rest = new HashMap<>();
        stock
                .figures(
                        store,
                        kept.stream().map(Reservation::variantId).distinct().toList())
                .stream()
                .filter(VariantStock.Figures::tracked)
                .forEach(each -> rest.put(each.variant(), each.onHand()));
        Map<UUID, Long> onHand = new HashMap<>();
        for (Units line : wanted) {
            Map<UUID, Long> needed = neededForOne(line, kept);
            needed.keySet().retainAll(rest.keySet());
            needed.entrySet().stream()
                    .mapToLong(each -> rest.get(each.getKey()) / each.getValue())
                    .min()
                    .ifPresent(most -> {
                        long units = Math.min(most, line.units());
                        needed.forEach((variant, each) -> rest.merge(variant, -units * each, Long::sum));
                        onHand.put(line.lineId(), units);
                    });
        }
        return onHand;
    }

    /** How many of which variants one unit of a line is made of. */
    private static Map<UUID, Long> neededForOne(Units line, List<Reservation> kept) {
        Units one = new Units(line.lineId(), 1, line.ofLine());
        Map<UUID, Long> needed = new HashMap<>();
        kept.stream()
                .filter(each -> each.lineId().equals(line.lineId()) && !each.isReleased())
                .forEach(each -> needed.merge(each.variantId(), each.unitsFor(one), Long::sum));
        return needed;
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

    /**
     * An order will have units of another SKU instead of those that are kept for a line: they go back on sale, and as many of the
     * other one are kept of what is on hand. Both are locked in one order with all others.
     *
     * @param units all that is kept for a line, none of which has left
     * @return false when there are not as many; the caller must then let the transaction roll back
     * @throws NotFound when nothing was ever reserved for the line
     * @throws org.emporion.kernel.Conflict RESERVATION_STATE or NOT_RESERVED when fewer are kept for it
     */
    public boolean swap(TenantId store, Units units, UUID variant, String purchase) {
        Reservation kept = keptFor(units, stock.lockReservations(store, List.of(units.lineId())))
                .get(0);
        Map<UUID, StockItem> items = stock.lock(store, List.of(kept.variantId(), variant));
        kept.release(units.units());
        items.get(kept.variantId()).giveBack(units.units());
        Want other = new Want(store, units.lineId(), variant, units.units());
        if (!reservations
                .takeAt(store, purchase, List.of(other), clock.instant())
                .isEmpty()) {
            return false;
        }
        reservations.claim(store, purchase);
        listings.changed(store, stock.listed(store, List.of(kept.variantId())));
        return true;
    }

    /** The SKUs of a product that a store has not given up, with what can be had of each now, by their codes. */
    public List<Alternative> alternatives(TenantId store, UUID product) {
        return stock.alternatives(store, product);
    }

    /**
     * A SKU that may take the place of another one of its product.
     *
     * @param available units that can be had now; a great many when nobody counts them
     * @param ofOthers whether it is a bundle, whose stock is that of others
     */
    public record Alternative(
            UUID variantId, String sku, String title, Map<String, String> options, long available, boolean ofOthers) {}

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
            keptFor(line, kept).forEach(each -> step.take(each, items.get(each.variantId()), each.unitsFor(line)));
        }
        return items.keySet();
    }

    /** Of a line that took something else meanwhile what it has now. */
    private static List<Reservation> keptFor(Units line, List<Reservation> kept) {
        List<Reservation> ofLine = kept.stream()
                .filter(each -> each.lineId().equals(line.lineId()))
                .toList();
        if (ofLine.isEmpty()) {
            throw new NotFound("reservation");
        }
        List<Reservation> still =
                ofLine.stream().filter(each -> !each.isReleased()).toList();
        return still.isEmpty() ? ofLine : still;
    }
}
