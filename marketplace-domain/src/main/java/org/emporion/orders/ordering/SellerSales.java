package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Sql sql;

    @Inject
    public SellerSales(Sql sql) {
        this.sql = sql;
    }

    /**
     * A day's orders and what they were worth, without those that were refused or cancelled.
     *
     * @param sales one for each currency, the main one of the store first, which is there even when nothing was sold in it
     */
    public record Day(LocalDate day, long orders, List<Money> sales) {

        /** In the main currency of the store. */
        public Money mainSales() {
            return sales.get(0);
        }
    }

    private record Part(LocalDate day, long orders, Money sales) {}

    /** The last days by the clocks of the store, oldest first, today included; days without a sale are there as well. */
    public List<Day> days(Seat seat, int count) {
        seat.mustRead(Scope.ORDERS);
        Map<LocalDate, List<Part>> parts = new LinkedHashMap<>();
        sql.statement(
                        """
                        select d.day::text as day, count(o.id) as orders, coalesce(o.currency, :main) as currency,
                            coalesce(sum(o.total_minor), 0)::bigint as sales_minor
                        from (select ((now() at time zone :zone)::date - n) as day from generate_series(0, :before) n) d
                        left join seller_order o on o.tenant_id = :tenant
                            and o.status not in ('REFUSED', 'CANCELLED')
                            and o.placed_at >= d.day::timestamp at time zone :zone
                            and o.placed_at < (d.day + 1)::timestamp at time zone :zone
                        group by d.day, o.currency order by d.day, o.currency""")
                .with("zone", seat.zone().getId())
                .with("before", count - 1)
                .with("tenant", seat.tenant())
                .with("main", seat.currency())
                .list(row -> new Part(LocalDate.parse(row.text("day")), row.number("orders"), row.money("sales_minor")))
                .forEach(part -> parts.computeIfAbsent(part.day(), first -> new ArrayList<>())
                        .add(part));
        return parts.values().stream().map(each -> day(each, seat.currency())).toList();
    }

    private static Day day(List<Part> parts, String main) {
        List<Money> sales = new ArrayList<>(List.of(Money.zero(main)));
        for (Part part : parts) {
            if (part.sales().currency().equals(main)) {
                sales.set(0, part.sales());
            } else {
                sales.add(part.sales());
            }
        }
        return new Day(
                parts.get(0).day(), parts.stream().mapToLong(Part::orders).sum(), List.copyOf(sales));
    }
}
