package org.emporion.stock.stock;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.product.Availability;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads the stock of one store. */
@Dependent
class StockReading {

    private static final TypeReference<Map<String, String>> CHOSEN = new TypeReference<>() {};
    private static final String ROWS = " from stock_item s"
            + " join variant v on v.tenant_id = s.tenant_id and v.id = s.variant_id"
            + " join product p on p.tenant_id = v.tenant_id and p.id = v.product_id where s.tenant_id = ?";
    private static final String LEVEL = "select v.sku, v.id, v.product_id, p.title, v.option_values, s.on_hand,"
            + " s.reserved, s.tracked, (select max(m.moved_at) from stock_movement m"
            + " where m.tenant_id = v.tenant_id and m.variant_id = v.id) as last_moved" + ROWS;

    private final Sql sql;

    @Inject
    StockReading(Sql sql) {
        this.sql = sql;
    }

    Page<StockLevel> list(TenantId tenant, StockQuery query, Page.Request page) {
        List<Object> arguments = new ArrayList<>(List.of(tenant));
        String where = where(query, arguments);
        long total = sql.count("select count(*) as n" + ROWS + where, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        String order = " order by " + query.sort().sql() + " limit ? offset ?";
        return page.of(sql.list(StockReading::level, LEVEL + where + order, arguments.toArray()), total);
    }

    SellerStock.Sum sum(TenantId tenant, StockQuery query) {
        List<Object> arguments = new ArrayList<>(List.of(tenant));
        String where = where(query, arguments);
        return sql.one(
                        row -> new SellerStock.Sum(row.number("n"), row.number("on_hand"), row.number("reserved")),
                        "select count(*) as n, coalesce(sum(s.on_hand), 0)::bigint as on_hand,"
                                + " coalesce(sum(s.reserved), 0)::bigint as reserved" + ROWS + where,
                        arguments.toArray())
                .orElseThrow();
    }

    private static String where(StockQuery query, List<Object> arguments) {
        String where = " and p.status <> 'ARCHIVED'" + query.level().sql();
        if (query.words() == null || query.words().isBlank()) {
            return where;
        }
        String pattern = "%" + query.words().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        arguments.add(pattern);
        arguments.add(pattern);
        return where + " and (v.sku ilike ? or p.title ilike ?)";
    }

    Optional<StockLevel> level(TenantId tenant, String sku) {
        return sql.one(StockReading::level, LEVEL + " and v.sku = ?", tenant, sku);
    }

    Page<Movement> movements(TenantId tenant, UUID variant, Page.Request page) {
        String rows = " from stock_movement where tenant_id = ? and variant_id = ?";
        long total = sql.count("select count(*) as n" + rows, tenant, variant);
        return page.of(
                sql.list(
                        StockReading::movement,
                        "select id, kind, quantity, reason, moved_by, moved_at, order_id" + rows
                                + " order by moved_at desc, id desc limit ? offset ?",
                        tenant,
                        variant,
                        page.size(),
                        page.offset()),
                total);
    }

    Map<String, UUID> variants(TenantId tenant, Collection<String> skus) {
        Map<String, UUID> variants = new HashMap<>();
        if (!skus.isEmpty()) {
            sql.list(
                    row -> variants.put(row.text("sku"), row.uuid("id")),
                    "select sku, id from variant where tenant_id = ? and sku = any(?)",
                    tenant,
                    skus);
        }
        return variants;
    }

    /** What is on hand of these variants. */
    Map<UUID, Long> onHand(TenantId tenant, Collection<UUID> variants) {
        Map<UUID, Long> onHand = new HashMap<>();
        if (!variants.isEmpty()) {
            sql.list(
                    row -> onHand.put(row.uuid("variant_id"), row.number("on_hand")),
                    "select variant_id, on_hand from stock_item where tenant_id = ? and variant_id = any(?)",
                    tenant,
                    variants);
        }
        return onHand;
    }

    private static StockLevel level(Row row) {
        long onHand = row.number("on_hand");
        long reserved = row.number("reserved");
        boolean tracked = row.flag("tracked");
        return new StockLevel(
                row.text("sku"),
                row.uuid("id"),
                row.uuid("product_id"),
                row.text("title"),
                row.json("option_values", CHOSEN),
                onHand,
                reserved,
                Availability.of(onHand, reserved, tracked),
                tracked,
                row.time("last_moved"));
    }

    private static Movement movement(Row row) {
        return new Movement(
                row.uuid("id"),
                row.text("kind"),
                row.number("quantity"),
                row.text("reason"),
                row.text("moved_by"),
                row.time("moved_at"),
                row.uuid("order_id"));
    }
}
