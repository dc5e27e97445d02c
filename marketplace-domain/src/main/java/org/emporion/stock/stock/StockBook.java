package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The stock of one store: every change is a movement, so that on hand is always the sum of movements. */
@ApplicationScoped
class StockBook implements StockCounts {

    /** What the audit log calls it when stock is counted again, or not any more. */
    static final String TRACKED = "stock.tracked";

    static final String UNTRACKED = "stock.untracked";

    private final Sql sql;
    private final ListingQueue listings;
    private final Clock clock;
    private final AuditNote log;

    @Inject
    StockBook(Sql sql, ListingQueue listings, Clock clock, AuditNote log) {
        this.sql = sql;
        this.listings = listings;
        this.clock = clock;
        this.log = log;
    }

    @Override
    public List<UUID> count(TenantId tenant, Counting counting, Collection<Count> counts) {
        Map<UUID, Count> wanted = new TreeMap<>();
        counts.forEach(each -> wanted.put(each.variant(), each));
        Map<UUID, Item> known = counting.kind() == Kind.INITIAL ? Map.of() : locked(tenant, wanted.keySet());
        List<Item> opened = new ArrayList<>();
        List<Item> changed = new ArrayList<>();
        List<UUID> refused = new ArrayList<>();
        for (Count each : wanted.values()) {
            Item before = known.get(each.variant());
            if (before == null) {
                opened.add(Item.opened(each));
            } else if (before.after(each).oversold()) {
                refused.add(each.variant());
            } else if (!before.after(each).equals(before)) {
                changed.add(before.after(each));
            }
        }
        open(tenant, opened);
        change(tenant, changed);
        noteTracking(tenant, changed, known);
        move(tenant, counting, opened, changed, known);
        raise(tenant, changed, known);
        return refused;
    }

    @Override
    public void lock(TenantId tenant, Collection<UUID> variants) {
        locked(tenant, variants);
    }

    @Override
    public Optional<LastChange.By> lastMoved(TenantId tenant, Collection<UUID> variants) {
        return sql.one(
                row -> new LastChange.By(row.text("moved_by"), row.time("moved_at")),
                "select moved_by, moved_at from stock_movement where tenant_id = ? and variant_id = any(?)"
                        + " order by moved_at desc limit 1",
                tenant,
                variants);
    }

    /** The stock of these variants, locked in the one order that everybody uses. */
    private Map<UUID, Item> locked(TenantId tenant, Collection<UUID> variants) {
        Map<UUID, Item> items = new HashMap<>();
        sql.list(
                        StockBook::item,
                        "select variant_id, on_hand, reserved, tracked from stock_item"
                                + " where tenant_id = ? and variant_id = any(?) order by variant_id for update",
                        tenant,
                        variants)
                .forEach(item -> items.put(item.variant(), item));
        return items;
    }

    private void open(TenantId tenant, List<Item> items) {
        sql.batch(
                "insert into stock_item (tenant_id, variant_id, on_hand, tracked) values (?, ?, ?, ?)",
                items.stream()
                        .map(each -> new Object[] {tenant, each.variant(), each.onHand(), each.tracked()})
                        .toList());
    }

    private void change(TenantId tenant, List<Item> items) {
        sql.batch(
                "update stock_item set on_hand = ?, tracked = ? where tenant_id = ? and variant_id = ?",
                items.stream()
                        .map(each -> new Object[] {each.onHand(), each.tracked(), tenant, each.variant()})
                        .toList());
    }

    private void move(
            TenantId tenant, Counting counting, List<Item> opened, List<Item> changed, Map<UUID, Item> known) {
        Instant now = clock.instant();
        List<Object[]> rows = new ArrayList<>();
        for (Item each : opened) {
            addMovement(rows, tenant, counting, each.variant(), each.onHand(), now);
        }
        for (Item each : changed) {
            long difference = each.onHand() - known.get(each.variant()).onHand();
            addMovement(rows, tenant, counting, each.variant(), difference, now);
        }
        sql.batch(
                "insert into stock_movement (tenant_id, id, variant_id, kind, quantity, reason, moved_by, moved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** No movement tells whether stock is counted at all. */
    private void noteTracking(TenantId tenant, List<Item> changed, Map<UUID, Item> known) {
        for (Item each : changed) {
            if (each.tracked() != known.get(each.variant()).tracked()) {
                String sku = sql.one(
                                row -> row.text("sku"),
                                "select sku from variant where tenant_id = ? and id = ?",
                                tenant,
                                each.variant())
                        .orElse("");
                log.done(tenant, each.tracked() ? TRACKED : UNTRACKED, each.variant(), sku);
            }
        }
    }

    private static void addMovement(
            List<Object[]> rows, TenantId tenant, Counting counting, UUID variant, long quantity, Instant now) {
        if (quantity != 0) {
            rows.add(new Object[] {
                tenant, Ids.next(), variant, counting.kind(), quantity, counting.reason(), counting.who(), now
            });
        }
    }

    /** Only going out of stock or coming back shows in the search; new variants are raised by who makes them. */
    private void raise(TenantId tenant, List<Item> changed, Map<UUID, Item> known) {
        List<UUID> crossed = changed.stream()
                .filter(each -> each.isAvailable() != known.get(each.variant()).isAvailable())
                .map(Item::variant)
                .toList();
        if (crossed.isEmpty()) {
            return;
        }
        listings.changed(
                tenant,
                sql.list(
                        row -> row.uuid("product_id"),
                        "select distinct v.product_id from variant v"
                                + " join product p on p.tenant_id = v.tenant_id and p.id = v.product_id"
                                + " where v.tenant_id = ? and v.id = any(?) and p.published_at is not null",
                        tenant,
                        crossed));
    }

    private static Item item(Row row) {
        return new Item(row.uuid("variant_id"), row.number("on_hand"), row.number("reserved"), row.flag("tracked"));
    }

    /** The stock of one variant. */
    private record Item(UUID variant, long onHand, long reserved, boolean tracked) {

        static Item opened(Count count) {
            return new Item(count.variant(), 0, 0, true).after(count);
        }

        Item after(Count count) {
            return new Item(
                    variant,
                    count.onHand() == null ? onHand : count.onHand(),
                    reserved,
                    count.tracked() == null ? tracked : count.tracked());
        }

        boolean oversold() {
            return tracked && onHand < reserved;
        }

        boolean isAvailable() {
            return !tracked || onHand > reserved;
        }
    }
}
