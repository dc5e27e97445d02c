package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;

/** How a store ships: the seller's list of options, replaced as a whole. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerShipping {

    private static final int MOST = 10;

    private final Sql sql;
    private final LastChange changed;

    @Inject
    public SellerShipping(Sql sql, LastChange changed) {
        this.sql = sql;
        this.changed = changed;
    }

    /**
     * One way to ship.
     *
     * @param id null for a new one
     * @param freeOver worth of items from which it is free, or null
     */
    public record Option(String id, String name, Money price, Money freeOver, int daysMin, int daysMax) {}

    /** The version of these options: another one after every change of them. */
    public static String version(List<Option> options) {
        return ContentHash.of(options);
    }

    public List<Option> list(Seat seat) {
        seat.mustRead(Scope.STORE);
        return sql.list(
                SellerShipping::read,
                "select * from shipping_option where tenant_id = ? order by position, id",
                seat.tenant());
    }

    /**
     * Makes these the store's options, in this order; one keeps its id when it is given.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public List<Option> replace(Seat seat, List<Option> options, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        check(options);
        sql.list(
                row -> row.uuid("id"),
                "select id from shipping_option where tenant_id = ? order by id for update",
                seat.tenant());
        mustBe(seat, options, base);
        List<UUID> kept = options.stream()
                .flatMap(option -> Ids.parse(option.id()).stream())
                .toList();
        sql.update("delete from shipping_option where tenant_id = ? and not (id = any(?))", seat.tenant(), kept);
        for (int position = 0; position < options.size(); position++) {
            put(seat, options.get(position), position);
        }
        return list(seat);
    }

    private void mustBe(Seat seat, List<Option> wanted, BasedOn base) {
        List<Option> now = list(seat);
        if (base.allows(version(now)) || wanted.equals(now)) {
            return;
        }
        String names = String.join(", ", now.stream().map(Option::name).toList());
        throw LastChange.conflict(
                "list of ways to ship",
                changed.of(seat.tenant(), now.stream().map(Option::id).toList()),
                List.of(LastChange.now("options", names)));
    }

    private void put(Seat seat, Option option, int position) {
        sql.update(
                "insert into shipping_option (tenant_id, id, name, price_minor, free_over_minor, currency, days_min,"
                        + " days_max, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (tenant_id, id) do update set name = excluded.name,"
                        + " price_minor = excluded.price_minor, free_over_minor = excluded.free_over_minor,"
                        + " currency = excluded.currency, days_min = excluded.days_min, days_max = excluded.days_max,"
                        + " position = excluded.position",
                seat.tenant(),
                Ids.parse(option.id()).orElseGet(Ids::next),
                option.name().strip(),
                option.price().minor(),
                option.freeOver() == null ? null : option.freeOver().minor(),
                option.price().currency(),
                option.daysMin(),
                option.daysMax(),
                position);
    }

    private static void check(List<Option> options) {
        Problems problems = new Problems()
                .require(!options.isEmpty(), "options", "REQUIRED", "A store needs at least one way to ship.")
                .require(options.size() <= MOST, "options", "RANGE", "At most " + MOST + " ways to ship.");
        for (int i = 0; i < options.size(); i++) {
            check(options.get(i), "options[" + i + "].", problems);
        }
        problems.throwIfAny();
    }

    private static void check(Option option, String at, Problems problems) {
        problems.text(option.name(), at + "name", 1, 80)
                .require(option.price() != null, at + "price", "REQUIRED", "What does it cost? 0.00 if it is free.")
                .require(
                        option.price() == null || !option.price().isNegative(),
                        at + "price",
                        "RANGE",
                        "A price is not negative.")
                .require(
                        option.freeOver() == null
                                || option.price() == null
                                || option.freeOver()
                                                .currency()
                                                .equals(option.price().currency())
                                        && !option.freeOver().isNegative(),
                        at + "freeOver",
                        "RANGE",
                        "Same currency as the price, and not negative.")
                .require(
                        option.daysMin() >= 0 && option.daysMax() >= option.daysMin() && option.daysMax() <= 365,
                        at + "daysMax",
                        "RANGE",
                        "Give the working days from earliest to latest.");
    }

    private static Option read(Row row) {
        return new Option(
                row.uuid("id").toString(),
                row.text("name"),
                row.money("price_minor"),
                row.money("free_over_minor"),
                (int) row.number("days_min"),
                (int) row.number("days_max"));
    }
}
