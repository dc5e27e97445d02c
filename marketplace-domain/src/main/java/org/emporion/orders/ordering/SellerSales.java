package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;

/** What a store has sold, day by day. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerSales {

    private static final String CURRENCY = "EUR";

    private final Sql sql;

    @Inject
    public SellerSales(Sql sql) {
        this.sql = sql;
    }

    /** A day's orders and what they were worth, without those that were refused or cancelled. */
    public record Day(LocalDate day, long orders, Money sales) {}

    /** The last days by the clocks of the store, oldest first, today included; days without a sale are there as well. */
    public List<Day> days(Seat seat, int count) {
        seat.mustRead(Scope.ORDERS);
        return sql.statement(
                        """
                        select d.day::text as day, count(o.id) as orders, coalesce(sum(o.total_minor), 0)::bigint as sales_minor
                        from (select ((now() at time zone :zone)::date - n) as day from generate_series(0, :before) n) d
                        left join seller_order o on o.tenant_id = :tenant
                            and o.currency = :currency and o.status not in ('REFUSED', 'CANCELLED')
                            and o.placed_at >= d.day::timestamp at time zone :zone
                            and o.placed_at < (d.day + 1)::timestamp at time zone :zone
                        group by d.day order by d.day""")
                .with("zone", seat.zone().getId())
                .with("before", count - 1)
                .with("tenant", seat.tenant())
                .with("currency", CURRENCY)
                .list(row -> new Day(
                        LocalDate.parse(row.text("day")),
                        row.number("orders"),
                        Money.ofMinor(row.number("sales_minor"), CURRENCY)));
    }
}
