package org.emporion.bench.walls;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.store.store.StoreProfile;

/** What one thread of the storm does: a store at random, and anything that a request may do or suffer in it. */
final class StormWork {
    private static final List<String> TABLES =
            List.of("product", "shipping_option", "membership", "tenant_legal", "tenant_status_change", "audit_entry");

    private final SellerFacades facades;
    private final List<Seat> seats;
    private final Tally tally;
    private final Random random;

    StormWork(SellerFacades facades, List<Seat> seats, Tally tally, long seed) {
        this.facades = facades;
        this.seats = seats;
        this.tally = tally;
        this.random = new Random(seed);
    }

    /** One operation; what it throws is part of the storm. */
    void once() {
        Seat seat = seats.get(random.nextInt(seats.size()));
        tally.operation();
        try {
            switch (random.nextInt(14)) {
                case 0, 1, 2, 3 -> facades.inStore(seat, () -> look(seat));
                case 4 -> facades.inStore(seat, () -> facade(seat));
                case 5 -> write(seat, () -> newProduct(seat, seat));
                case 6 -> write(seat, () -> brand(seat));
                case 7 -> write(seat, () -> facades.shipping.change(seat, options(seat), BasedOn.ANYTHING));
                case 8 -> write(seat, () -> profile(seat));
                case 9 -> facades.inStore(seat, () -> smuggle(seat));
                case 10 -> facades.inStore(seat, () -> visit(seat));
                case 11 -> nobody();
                case 12 -> facades.inStore(seat, () -> tooSlow(seat));
                default -> facades.inStore(seat, () -> halfWay(seat));
            }
        } catch (RuntimeException e) {
            tally.failure();
        }
    }

    private void write(Seat seat, Supplier<?> work) {
        facades.inStore(seat, work);
        tally.write();
    }

    /** Reads as a query does that forgot to ask for the store. */
    private Object look(Seat seat) {
        String table = TABLES.get(random.nextInt(TABLES.size()));
        List<Boolean> own = facades.sql.list(
                row -> row.tenant("tenant_id").equals(seat.tenant()),
                "select tenant_id from " + table + " order by random() limit 50");
        long foreign = own.stream().filter(each -> !each).count();
        tally.foreign(foreign);
        return foreign;
    }

    private Object facade(Seat seat) {
        StoreProfile.StoreView view = facades.profile.view(seat);
        List<SellerShipping.Option> options = facades.shipping.list(seat);
        boolean own = view.tenantId().equals(seat.tenant())
                && options.stream().allMatch(option -> option.name().startsWith(seat.storeSlug()));
        tally.foreign(own ? 0 : 1);
        return own;
    }

    private int newProduct(Seat owner, Seat writer) {
        String mark = writer.storeSlug() + "-" + Ids.next();
        return facades.sql.update(
                "insert into product (tenant_id, id, slug, title, brand, category_code, status, created_at, updated_at)"
                        + " values (?, ?, ?, 'Storm glass', ?, 'other', 'DRAFT', now(), now())",
                owner.tenant(),
                Ids.next(),
                mark,
                writer.storeSlug());
    }

    /** Writes as an update does that forgot to ask for the store. */
    private int brand(Seat seat) {
        return facades.sql.update(
                "update product set brand = ? where (tenant_id, id) in (select tenant_id, id from product order by id limit 20)",
                seat.storeSlug());
    }

    private List<SellerShipping.OptionChange> options(Seat seat) {
        return List.of(
                option(seat.storeSlug() + " by mule"),
                option(seat.storeSlug() + " by boat"),
                option(seat.storeSlug() + " by balloon"));
    }

    private static SellerShipping.OptionChange option(String name) {
        return new SellerShipping.OptionChange(
                null,
                Optional.of(name),
                Optional.of(Money.ofMinor(490, "EUR")),
                null,
                Optional.of(1),
                Optional.of(3),
                Optional.of(List.of("DE")));
    }

    private Object profile(Seat seat) {
        facades.profile.change(
                seat,
                new StoreProfile.Changes(
                        seat.storeSlug(),
                        "Round " + random.nextInt(1000),
                        seat.storeSlug(),
                        "owner@example.com",
                        null,
                        null,
                        null),
                BasedOn.ANYTHING);
        return seat;
    }

    /** Writes a row into another store, which must be refused. */
    private Object smuggle(Seat seat) {
        Seat other = seats.get(random.nextInt(seats.size()));
        if (!other.tenant().equals(seat.tenant())) {
            try {
                tally.foreign(newProduct(other, seat));
            } catch (RuntimeException refused) {
                tally.refusal();
                throw refused;
            }
        }
        return seat;
    }

    /** Goes into another store in the middle and comes back, as a checkout over several stores does. */
    private Object visit(Seat seat) {
        Seat other = seats.get(random.nextInt(seats.size()));
        look(seat);
        facades.tenants.within(other.tenant(), () -> look(other));
        if (random.nextBoolean()) {
            try {
                facades.tenants.within(other.tenant(), () -> {
                    newProduct(other, other);
                    throw new IllegalStateException("changed its mind");
                });
            } catch (IllegalStateException expected) {
                look(seat);
            }
        }
        return look(seat);
    }

    /** A transaction in which nobody said whose store it is about. */
    private void nobody() {
        String table = TABLES.get(random.nextInt(TABLES.size()));
        tally.withoutTenant(facades.call(() -> facades.sql.count("select count(*) as n from " + table)));
    }

    /** A statement that takes longer than it may. */
    private Object tooSlow(Seat seat) {
        newProduct(seat, seat);
        facades.sql.update("set local statement_timeout = 2");
        return facades.sql.list(row -> row, "select pg_sleep(1)");
    }

    /** Fails after it has written. */
    private Object halfWay(Seat seat) {
        newProduct(seat, seat);
        look(seat);
        throw new IllegalStateException("half way");
    }
}
