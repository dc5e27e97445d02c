package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.TestOrders;
import org.junit.jupiter.api.Test;

/** Words find and count among thousands of products and orders of one store, beside another store with as many. */
class ManyToSearchIT {

    private static final int MANY = 3_000;
    private static final Page.Request FIRST_FIVE = Page.Request.first(5);

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = aStoreWithMany();
    private final Seat yard = aStoreWithMany();

    @Test
    void wordsAreFoundAndCountedInOneStoreOnly() {
        assertThat(products("mug").total()).isEqualTo(MANY + 1L);
        assertThat(orders("ann buyer").total()).isEqualTo(MANY + 1L);
        assertThat(products("2711 mug").total()).isEqualTo(1);
        assertThat(orders("2711 buyer").total()).isEqualTo(1);
    }

    private Page<?> products(String words) {
        ProductQuery query = new ProductQuery(words, null, null, ProductQuery.Sort.NEWEST);
        return buying.shop.seller(mill, catalog -> catalog.list(mill, query, FIRST_FIVE));
    }

    private Page<?> orders(String words) {
        OrderSearch search = new OrderSearch(Set.of(), words, OrderSearch.Sort.NEWEST);
        return buying.shop.inStore(mill, em -> TestOrders.seller(em).list(mill, search, FIRST_FIVE));
    }

    private Seat aStoreWithMany() {
        Seat store = buying.aShippingStore();
        buying.pay(buying.aCartWith(buying.aMug(store, 5)), "tok_approve");
        try (Connection all = buying.shop.database().superuser();
                Statement statement = all.createStatement()) {
            statement.execute("set session_replication_role = replica");
            MULTIPLY.forEach(sql -> multiply(all, sql, store));
            statement.execute("analyze product, variant, seller_order, order_line");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return store;
    }

    private static void multiply(Connection all, String sql, Seat store) {
        String table = sql.split(" ")[2];
        try (PreparedStatement insert =
                all.prepareStatement(sql.formatted(MANY).replace("columns", written(all, table)))) {
            insert.setObject(1, store.tenant().value());
            insert.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The columns that are given a value, and not made from others. */
    private static String written(Connection all, String table) throws SQLException {
        try (PreparedStatement names = all.prepareStatement("select string_agg(column_name, ', ')"
                + " from information_schema.columns where table_name = ? and is_generated = 'NEVER'")) {
            names.setString(1, table);
            try (ResultSet found = names.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    /** Each the first of its kind again and again, as numbers one and the next of what hangs on it. */
    private static final List<String> MULTIPLY = List.of(
            """
            insert into product (columns) select columns from (select (jsonb_populate_record(p, jsonb_build_object('id', md5('p' || p.tenant_id || n)::uuid,
                'slug', 'mug-' || n, 'title', 'Blue mug number ' || n, 'updated_at', p.updated_at - n * interval '1 minute'))).*
            from product p, generate_series(1, %d) n where p.tenant_id = ?) made""",
            """
            insert into variant (columns) select columns from (select (jsonb_populate_record(v, jsonb_build_object('id', md5('v' || v.tenant_id || n || k)::uuid,
                'product_id', md5('p' || v.tenant_id || n)::uuid, 'sku', 'SKU-' || n || '-' || k, 'picture_id', null))).*
            from variant v, generate_series(1, %d) n, generate_series(1, 3) k where v.tenant_id = ?) made""",
            """
            insert into seller_order (columns) select columns from (select (jsonb_populate_record(o, jsonb_build_object('id', md5('o' || o.tenant_id || n)::uuid,
                'number', 'N' || n || '-1', 'purchase_number', 'N' || n, 'placed_at', o.placed_at - n * interval '1 minute'))).*
            from seller_order o, generate_series(1, %d) n where o.tenant_id = ?) made""",
            """
            insert into order_line (columns) select columns from (select (jsonb_populate_record(l, jsonb_build_object('id', md5('l' || l.tenant_id || n || k)::uuid,
                'order_id', md5('o' || l.tenant_id || n)::uuid, 'sku', 'S' || k, 'title', 'Blue mug'))).*
            from order_line l, generate_series(1, %d) n, generate_series(1, 2) k where l.tenant_id = ?) made""");
}
