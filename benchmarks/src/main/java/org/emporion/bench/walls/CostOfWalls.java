package org.emporion.bench.walls;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.emporion.bench.walls.Storm.Login;
import org.emporion.kernel.Ids;
import org.emporion.tenancy.Person;
import org.emporion.tenancy.Seat;

/**
 * What the walls cost: the same page of a store's products, once by the seller's role inside the store (the scope's statements
 * and row security), once by a role that no wall stops, through the same code on the same kind of pool, in turns.
 */
public final class CostOfWalls {
    private static final int PRODUCTS = 500;
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
     * Medians of one read.
     *
     * @param walled microseconds within the store
     * @param open microseconds without any wall
     */
    public record Cost(double walled, double open) {
        /** How many times as long the walls make it. */
        public double ratio() {
            return walled / open;
        }
    }

    /** Reads the page so many times each way, in turns, so that whatever else the machine does meets both. */
    public Cost measure(int rounds) throws SQLException {
        try (SellerFacades walled = new SellerFacades(url, seller.role(), seller.password(), 1);
                SellerFacades open = new SellerFacades(url, superuser.role(), superuser.password(), 1)) {
            String name = "cost-" + Ids.next().toString().substring(20);
            Seat seat = walled.open(new Person(name, name, name + "@example.com"), name);
            stock(seat);
            Supplier<List<Object>> inside = () -> walled.inStore(seat, () -> page(walled, seat));
            Supplier<List<Object>> outside = () -> open.call(() -> page(open, seat));
            double[] ours = new double[rounds];
            double[] theirs = new double[rounds];
            for (int i = -WARM; i < rounds; i++) {
                double one = time(inside);
                double two = time(outside);
                if (i >= 0) {
                    ours[i] = one;
                    theirs[i] = two;
                }
            }
            return new Cost(median(ours), median(theirs));
        }
    }

    private static List<Object> page(SellerFacades facades, Seat seat) {
        return facades.sql.list(
                row -> List.of(row.uuid("id"), row.text("title"), row.number("low"), row.number("stock")),
                PAGE,
                seat.tenant());
    }

    private static double time(Supplier<List<Object>> read) {
        long began = System.nanoTime();
        List<Object> page = read.get();
        double took = (System.nanoTime() - began) / 1000.0;
        if (page.size() != 20) {
            throw new IllegalStateException("a page of " + page.size());
        }
        return took;
    }

    private static double median(double[] all) {
        Arrays.sort(all);
        return all[all.length / 2];
    }

    private void stock(Seat seat) throws SQLException {
        String tenant = "'" + seat.tenant() + "'::uuid";
        try (Connection admin = DriverManager.getConnection(url, superuser.role(), superuser.password());
                Statement statement = admin.createStatement()) {
            statement.execute(
                    "insert into product (tenant_id, id, slug, title, category_code, status, created_at, updated_at)"
                            + " select " + tenant + ", uuidv7(), 'p-' || n, 'Jug ' || n, 'other', 'PUBLISHED', now(),"
                            + " now() - n * interval '1 minute' from generate_series(1, " + PRODUCTS + ") n");
            statement.execute("insert into variant (tenant_id, id, product_id, position, sku, price_minor, currency)"
                    + " select tenant_id, uuidv7(), id, n, slug || '-' || n, 1000 + n, 'EUR' from product,"
                    + " generate_series(1, 4) n where tenant_id = " + tenant);
            statement.execute(
                    "insert into stock_item (tenant_id, variant_id, on_hand) select tenant_id, id, 9 from variant"
                            + " where tenant_id = " + tenant);
            statement.execute("analyze product, variant, stock_item");
        }
    }
}
