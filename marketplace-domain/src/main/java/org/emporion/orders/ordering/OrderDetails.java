package org.emporion.orders.ordering;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads what belongs to a handful of orders: lines, parcels and milestones, each in one statement. */
@ApplicationScoped
class OrderDetails {

    static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private static final String OF = " where x.tenant_id = any(?) and x.order_id = any(?) ";

    private Sql sql;

    OrderDetails() {}

    @Inject
    OrderDetails(Sql sql) {
        this.sql = sql;
    }

    Map<UUID, List<OrderLine>> lines(Collection<TenantId> stores, Collection<UUID> orders) {
        return grouped(
                OrderDetails::line,
                "select x.*, o.currency from order_line x join seller_order o on o.tenant_id = x.tenant_id"
                        + " and o.id = x.order_id" + OF + "order by x.id",
                stores,
                orders);
    }

    Map<UUID, List<Milestone>> milestones(Collection<TenantId> stores, Collection<UUID> orders) {
        return grouped(
                row -> new Milestone(
                        OrderStatus.valueOf(row.text("status")), row.text("note"), row.time("happened_at")),
                "select x.* from order_event x" + OF + "order by x.happened_at, x.id",
                stores,
                orders);
    }

    Map<UUID, List<Parcel>> parcels(Collection<TenantId> stores, Collection<UUID> orders) {
        Map<String, List<Parcel.Content>> contents = new HashMap<>();
        sql.list(
                row -> contents.computeIfAbsent(row.text("parcel_id"), parcel -> new ArrayList<>())
                        .add(new Parcel.Content(row.text("order_line_id"), row.text("title"), row.number("quantity"))),
                "select c.parcel_id, c.order_line_id, c.quantity, l.title from parcel x"
                        + " join parcel_line c on c.tenant_id = x.tenant_id and c.parcel_id = x.id"
                        + " join order_line l on l.tenant_id = c.tenant_id and l.id = c.order_line_id" + OF
                        + "order by l.id",
                stores,
                orders);
        return grouped(
                row -> parcel(row, contents.getOrDefault(row.text("id"), List.of())),
                "select x.* from parcel x" + OF + "order by x.shipped_at, x.id",
                stores,
                orders);
    }

    private <T> Map<UUID, List<T>> grouped(
            Function<Row, T> read, String query, Collection<TenantId> stores, Collection<UUID> orders) {
        Map<UUID, List<T>> byOrder = new HashMap<>();
        sql.list(
                row -> byOrder.computeIfAbsent(row.uuid("order_id"), order -> new ArrayList<>())
                        .add(read.apply(row)),
                query,
                stores,
                orders);
        return byOrder;
    }

    private static OrderLine line(Row row) {
        return new OrderLine(
                row.text("id"),
                row.text("variant_id"),
                row.text("sku"),
                row.text("title"),
                row.json("options", OPTIONS),
                row.text("image"),
                row.number("quantity"),
                row.number("shipped"),
                row.money("unit_price_minor"),
                row.money("total_minor"));
    }

    private static Parcel parcel(Row row, List<Parcel.Content> contents) {
        return new Parcel(
                row.text("id"),
                row.text("carrier"),
                row.text("tracking_number"),
                Carrier.trackingUrl(row.text("carrier"), row.text("tracking_number"))
                        .orElse(null),
                row.time("shipped_at"),
                row.time("delivered_at"),
                contents);
    }
}
