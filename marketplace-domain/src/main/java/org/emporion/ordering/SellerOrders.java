package org.emporion.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Address;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.tenancy.InTenant;
import org.emporion.tenancy.Scope;
import org.emporion.tenancy.Seat;

/** The orders of a store, for its people to find and read. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerOrders {

    private static final String MATCHES =
            " from seller_order o where o.tenant_id = ? and (? = '' or o.status = any(string_to_array(?, ',')))"
                    + " and (?::text is null or o.number ilike ? or o.ship_to ->> 'name' ilike ?"
                    + " or exists (select 1 from order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id"
                    + " and (l.sku ilike ? or l.title ilike ?)))";

    private Sql sql;
    private OrderDetails details;

    SellerOrders() {}

    @Inject
    public SellerOrders(Sql sql, OrderDetails details) {
        this.sql = sql;
        this.details = details;
    }

    /** One page of the store's orders. */
    public Page<SellerOrder> list(Seat seat, OrderSearch search, Page.Request page) {
        seat.mustRead(Scope.ORDERS);
        List<Object> arguments = arguments(seat.tenant(), search);
        long total = sql.count("select count(*) as n" + MATCHES, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        List<SellerOrder> heads = sql.list(
                SellerOrders::head,
                "select o.*" + MATCHES + " order by " + search.sort().sql() + " limit ? offset ?",
                arguments.toArray());
        return page.of(complete(seat.tenant(), heads), total);
    }

    /** How many orders the store has in each state. */
    public Map<OrderStatus, Long> counts(Seat seat) {
        seat.mustRead(Scope.ORDERS);
        Map<OrderStatus, Long> counts = new EnumMap<>(OrderStatus.class);
        sql.list(
                row -> counts.put(OrderStatus.valueOf(row.text("status")), row.number("n")),
                "select status, count(*) as n from seller_order where tenant_id = ? group by status",
                seat.tenant());
        return counts;
    }

    /** @throws NotFound when the store has no such order */
    public SellerOrder get(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        return read(seat.tenant(), orderId);
    }

    SellerOrder read(TenantId store, UUID orderId) {
        List<SellerOrder> found = sql.list(
                SellerOrders::head, "select * from seller_order where tenant_id = ? and id = ?", store, orderId);
        return complete(store, found).stream().findFirst().orElseThrow(() -> new NotFound("order"));
    }

    private List<SellerOrder> complete(TenantId store, List<SellerOrder> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        List<TenantId> stores = List.of(store);
        List<UUID> ids = heads.stream().map(head -> UUID.fromString(head.id())).toList();
        Map<UUID, List<OrderLine>> lines = details.lines(stores, ids);
        Map<UUID, List<Parcel>> parcels = details.parcels(stores, ids);
        Map<UUID, List<Milestone>> milestones = details.milestones(stores, ids);
        return heads.stream()
                .map(head -> {
                    UUID id = UUID.fromString(head.id());
                    return with(
                            head,
                            lines.getOrDefault(id, List.of()),
                            parcels.getOrDefault(id, List.of()),
                            milestones.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static List<Object> arguments(TenantId store, OrderSearch search) {
        List<String> statuses = search.statuses().stream().map(Enum::name).toList();
        String like = search.text() == null ? null : "%" + search.text().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        List<Object> arguments = new ArrayList<>();
        arguments.add(store);
        arguments.add(String.join(",", statuses));
        arguments.add(String.join(",", statuses));
        for (int i = 0; i < 5; i++) {
            arguments.add(like);
        }
        return arguments;
    }

    private static SellerOrder with(
            SellerOrder head, List<OrderLine> lines, List<Parcel> parcels, List<Milestone> timeline) {
        return new SellerOrder(
                head.id(),
                head.number(),
                head.purchaseNumber(),
                head.status(),
                head.placedAt(),
                head.shipTo(),
                lines,
                head.shippingName(),
                head.items(),
                head.shipping(),
                head.tax(),
                head.total(),
                head.commission(),
                head.refuseReason(),
                parcels,
                timeline);
    }

    private static SellerOrder head(Row row) {
        return new SellerOrder(
                row.text("id"),
                row.text("number"),
                row.text("purchase_number"),
                OrderStatus.valueOf(row.text("status")),
                row.time("placed_at"),
                row.json("ship_to", Address.class),
                List.of(),
                row.text("shipping_name"),
                row.money("items_minor"),
                row.money("shipping_minor"),
                row.money("tax_minor"),
                row.money("total_minor"),
                row.money("commission_minor"),
                row.text("refuse_reason"),
                List.of(),
                List.of());
    }
}
