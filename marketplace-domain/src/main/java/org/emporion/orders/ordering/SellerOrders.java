package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

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
    private OrderReading reading;

    SellerOrders() {}

    @Inject
    SellerOrders(Sql sql, OrderReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** One page of the store's orders. */
    public Page<SellerOrder> list(Seat seat, OrderSearch search, Page.Request page) {
        seat.mustRead(Scope.ORDERS);
        List<Object> arguments = arguments(seat.tenant(), search);
        long total = sql.count("select count(*) as n" + MATCHES, arguments.toArray());
        arguments.add(page.size());
        arguments.add(page.offset());
        List<SellerOrder> heads = sql.list(
                OrderReading::head,
                "select o.*" + MATCHES + " order by " + search.sort().sql() + " limit ? offset ?",
                arguments.toArray());
        return page.of(reading.complete(seat.tenant(), heads), total);
    }

    /** How many orders there are and what those come to that were neither refused nor cancelled. */
    public record Sum(long orders, Money total) {}

    /** All that the search finds, on whatever page. */
    public Sum sum(Seat seat, OrderSearch search) {
        seat.mustRead(Scope.ORDERS);
        return sql.one(
                        row -> new Sum(row.number("n"), Money.ofMinor(row.number("sum_minor"), row.text("currency"))),
                        "select count(*) as n, coalesce(max(o.currency), 'EUR') as currency, coalesce(sum(o.total_minor)"
                                + " filter (where o.status not in ('REFUSED', 'CANCELLED')), 0)::bigint as sum_minor"
                                + MATCHES,
                        arguments(seat.tenant(), search).toArray())
                .orElseThrow();
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
        return reading.read(seat.tenant(), orderId);
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
}
