package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Stock that placed orders hold: it leaves the store when it ships and goes back on sale when the order is refused. */
@ApplicationScoped
public class OrderedStock {

    private final Sql sql;
    private final Clock clock;
    private final ListingQueue listings;

    @Inject
    public OrderedStock(Sql sql, Clock clock, ListingQueue listings) {
        this.sql = sql;
        this.clock = clock;
        this.listings = listings;
    }

    /** Units leave with a parcel: on hand falls with a movement, and what was reserved for them with it. */
    public void ship(TenantId store, UUID orderId, String orderNumber, Collection<Want> units, String who) {
        for (Want unit : inLockOrder(units)) {
            boolean counted = sql.one(
                            row -> row.flag("tracked"),
                            "update stock_item set reserved = reserved - ?,"
                                    + " on_hand = on_hand - case when tracked then ? else 0 end"
                                    + " where tenant_id = ? and variant_id = ? returning tracked",
                            unit.quantity(),
                            unit.quantity(),
                            store,
                            unit.variantId())
                    .orElse(false);
            if (counted) {
                record(store, orderId, orderNumber, unit, who);
            }
        }
    }

    /** Units of a refused order go back on sale. */
    public void giveBack(TenantId store, String purchase, Collection<Want> units) {
        sql.update(
                "update reservation set state = 'RELEASED' where tenant_id = ? and purchase_number = ?"
                        + " and state = 'CLAIMED'",
                store,
                purchase);
        for (Want unit : inLockOrder(units)) {
            sql.update(
                    "update stock_item set reserved = reserved - ? where tenant_id = ? and variant_id = ?",
                    unit.quantity(),
                    store,
                    unit.variantId());
        }
        listings.changed(
                store,
                sql.list(
                        row -> row.uuid("product_id"),
                        "select distinct product_id from variant where tenant_id = ? and id = any(?)",
                        store,
                        units.stream().map(Want::variantId).toList()));
    }

    private void record(TenantId store, UUID orderId, String orderNumber, Want unit, String who) {
        sql.update(
                "insert into stock_movement (tenant_id, id, variant_id, kind, quantity, reason, moved_by, moved_at,"
                        + " order_id) values (?, ?, ?, 'SALE', ?, ?, ?, ?, ?)",
                store,
                Ids.next(),
                unit.variantId(),
                -unit.quantity(),
                "Order " + orderNumber,
                who,
                clock.instant(),
                orderId);
    }

    private static List<Want> inLockOrder(Collection<Want> units) {
        return units.stream()
                .sorted(Comparator.comparing(unit -> unit.variantId().toString()))
                .toList();
    }
}
