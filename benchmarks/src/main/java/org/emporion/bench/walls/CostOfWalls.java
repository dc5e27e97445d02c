package org.emporion.bench.walls;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.bench.walls.Storm.Login;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;

/**
 * What the walls cost: the same page of a store's products by the seller's role and by one that no wall stops, straight
 * through JDBC and the way a facade reads it, in turns.
 */
public final class CostOfWalls {
    private static final int STORES = 50;
    private static final int PRODUCTS = 200;
    private static final int WARM = 400;
    private static final String PAGE =
            "select p.id, p.title, p.status, count(v.id) as variants, min(v.price_minor) as low,"
                    + " max(v.price_minor) as high, sum(s.on_hand - s.reserved) as stock from (select * from product"
                    + " where tenant_id = ? order by updated_at desc, id limit 20) p"
                    + " left join variant v on v.tenant_id = p.tenant_id and v.product_id = p.id"
                    + " left join stock_item s on s.tenant_id = v.tenant_id and s.variant_id = v.id"
                    + " group by p.tenant_id, p.id, p.title, p.status, p.updated_at order by p.updated_at desc, p.id";

    private final String url;
    private final Login seller;
    private final Login superuser;

    public CostOfWalls(String url, Login seller, Login superuser) {
        this.url = url;
        this.seller = seller;
        this.superuser = superuser;
    }

    /**
     * Medians of one read in its transaction, in microseconds.
     *
     * @param open by a role that no wall stops
     * @param walled by the seller's role, under row security, after the tenant was named
     * @param scoped the same read as a facade does it: entering and leaving the store, who acts, and constraints checked
     * @param unscoped what the facade's way takes where no wall stands
     */
    public record Cost(double open, double walled, double scoped, double unscoped) {
        /** How many times as long row security and naming the tenant make it. */
        public double ratio() {
            return walled / open;
        }

        /** How many times as long the whole scope makes a call. */
        public double ofScope() {
            return scoped / unscoped;
        }
    }

    /** Reads the page so many times each way, in turns, so that whatever else the machine does meets all. */
    public Cost measure(int rounds) throws SQLException {
        try (SellerFacades walled = new SellerFacades(url, seller.role(), seller.password(), 1);
                SellerFacades open = new SellerFacades(url, superuser.role(), superuser.password(), 1);
                PlainPage named = new PlainPage(url, seller, PAGE, true);
                PlainPage plain = new PlainPage(url, superuser, PAGE, false)) {
            List<Seat> seats =
                    IntStream.range(0, STORES).mapToObj(i -> store(walled)).toList();
            stock(seats);
            Seat seat = seats.get(STORES / 2);
            List<IntSupplier> ways = List.of(
                    () -> plain.read(seat.tenant().value()),
                    () -> named.read(seat.tenant().value()),
                    () -> walled.inStore(seat, () -> page(walled, seat)),
                    () -> open.call(() -> page(open, seat)));
            double[][] took = new double[ways.size()][rounds];
            for (int i = -WARM; i < rounds; i++) {
                for (int way = 0; way < took.length; way++) {
                    took[way][Math.max(i, 0)] = time(ways.get(way));
                }
            }
            return new Cost(median(took[0]), median(took[1]), median(took[2]), median(took[3]));
        }
    }

    private static Seat store(SellerFacades facades) {
        String name = "cost-" + Ids.next().toString().substring(20);
        return facades.open(new Person(name, name, name + "@example.com"), name);
    }

    private static int page(SellerFacades facades, Seat seat) {
        return facades.sql
                .list(
                        row -> List.of(row.uuid("id"), row.text("title"), row.number("low"), row.number("stock")),
                        PAGE,
                        seat.tenant())
                .size();
    }

    private static double time(IntSupplier read) {
        long began = System.nanoTime();
        int rows = read.getAsInt();
        double took = (System.nanoTime() - began) / 1000.0;
        if (rows != 20) {
            throw new IllegalStateException("a page of " + rows);
        }
        return took;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }

    /** As many stores as a small marketplace has, so that the planner meets usual statistics. */
    private void stock(List<Seat> seats) throws SQLException {
        String all =
                seats.stream().map(seat -> "('" + seat.tenant() + "'::uuid)").collect(Collectors.joining(", "));
        String ours = " where tenant_id in (values " + all + ")";
        try (Connection admin = DriverManager.getConnection(url, superuser.role(), superuser.password());
                Statement statement = admin.createStatement()) {
            statement.execute(
                    "insert into product (tenant_id, id, slug, title, category_code, status, created_at, updated_at)"
                            + " select t, uuidv7(), 'p-' || n, 'Jug ' || n, 'other', 'PUBLISHED', now(),"
                            + " now() - n * interval '1 minute' from (values " + all
                            + ") stores (t), generate_series(1, "
                            + PRODUCTS + ") n");
            statement.execute("insert into variant (tenant_id, id, product_id, position, sku, price_minor, currency)"
                    + " select tenant_id, uuidv7(), id, n, slug || '-' || n, 1000 + n, 'EUR' from product,"
                    + " generate_series(1, 4) n" + ours);
            statement.execute(
                    "insert into stock_item (tenant_id, variant_id, on_hand) select tenant_id, id, 9 from variant"
                            + ours);
            statement.execute("analyze product, variant, stock_item");
        }
    }
}
