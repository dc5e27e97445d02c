package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.TestDatabase;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * An installation from before has stock that is reserved for purchases as a whole, also when some of it has left. Brought up to
 * date it is for lines, and what is kept of it adds up.
 */
class ReservedByLineMigrationIT {

    private static final String MILL = "00000000-0000-7000-8000-00000000000a";
    private static final String JUG = "00000000-0000-7000-8000-0000000000b1";

    private TestDatabase database;

    @BeforeEach
    void installAsItWas() throws SQLException {
        database = TestDatabase.start().before("reserved_by_purchase", "20261130.8852");
        run("insert into variant (tenant_id, id, product_id, position, sku, price_minor, currency) values ('" + MILL
                + "', '" + JUG + "', gen_random_uuid(), 1, 'JUG', 1000, 'EUR')");
        run("insert into stock_item (tenant_id, variant_id, on_hand, reserved) values ('" + MILL + "', '" + JUG
                + "', 9, 4)");
        run("insert into stock_movement (tenant_id, id, variant_id, kind, quantity, moved_by, moved_at) values ('"
                + MILL + "', gen_random_uuid(), '" + JUG + "', 'INITIAL', 9, 'anna', now())");
        bought(1, 2, "PINNED");
        bought(2, 3, "CLAIMED");
        ordered(2, 3, 1);
        bought(3, 4, "RELEASED");
        ordered(3, 4, 0);
        bought(4, 1, "CLAIMED");
        ordered(4, 1, 1);
    }

    @AfterEach
    void remove() throws SQLException {
        database.drop();
    }

    @Test
    void whatIsReservedIsForItsLineAndKnowsWhatOfItIsKept() throws SQLException {
        database.migrate();

        assertThat(texts("select concat_ws(' ', purchase_number, state, quantity, held,"
                        + " coalesce((select 'order' from order_line l where l.id = line_id),"
                        + " (select 'purchase' from purchase_line l where l.id = line_id)))"
                        + " from reservation order by purchase_number"))
                .containsExactly(
                        "EMP-1 PINNED 2 2 purchase",
                        "EMP-2 CLAIMED 3 2 order",
                        "EMP-3 RELEASED 4 0 order",
                        "EMP-4 CLAIMED 1 0 order");
        assertThat(texts("select sku from stock_difference d join variant v on v.id = d.variant_id"))
                .isEmpty();
    }

    @Test
    void theWallsStandAgainAfterwards() throws SQLException {
        database.migrate();

        assertThat(texts("select relname from pg_class where relname in ('reservation', 'purchase_line', 'order_line',"
                        + " 'seller_order', 'stock_item', 'variant') and relrowsecurity and relforcerowsecurity"))
                .hasSize(6);
    }

    @Test
    void fromThenOnTheSchemaHoldsWhatIsKeptToItsState() throws SQLException {
        database.migrate();

        for (String wrong : List.of(
                "held = 1 where state = 'PINNED'",
                "held = 4 where state = 'CLAIMED'",
                "held = -1 where state = 'CLAIMED'",
                "held = 1 where state = 'RELEASED'")) {
            assertThatThrownBy(() -> run("update reservation set " + wrong))
                    .as(wrong)
                    .hasMessageContaining("reservation_held");
        }
    }

    @Test
    void reservedStockThatDoesNotAddUpStopsTheMigrationByItsSku() throws SQLException {
        run("update stock_item set reserved = 5");

        assertThatThrownBy(database::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("JUG (5 reserved, 4 for purchases)");
    }

    @Test
    void stockReservedForALineThatIsNotThereStopsTheMigrationByItsPurchase() throws SQLException {
        run("delete from purchase_line where purchase_number = 'EMP-1'");

        assertThatThrownBy(database::migrate)
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("EMP-1");
    }

    /** So many jugs. */
    private void bought(int purchase, long units, String state) throws SQLException {
        run("insert into purchase_line (purchase_number, id, tenant_id, product_id, variant_id, sku, title, quantity,"
                + " unit_price_minor, total_minor) values ('EMP-%d', gen_random_uuid(), '%s', gen_random_uuid(), '%s', 'JUG', 'Jug', %d, 1000, %d)"
                        .formatted(purchase, MILL, JUG, units, units * 1000));
        run("insert into reservation (tenant_id, id, variant_id, purchase_number, quantity, state, expires_at)"
                + " values ('%s', gen_random_uuid(), '%s', 'EMP-%d', %d, '%s', now())"
                        .formatted(MILL, JUG, purchase, units, state));
    }

    /** The order of it, of which so many have left. */
    private void ordered(int purchase, long units, long shipped) throws SQLException {
        String order = "00000000-0000-7000-8000-00000000010" + purchase;
        run(
                "insert into seller_order (tenant_id, id, number, purchase_number, status, placed_at, email, ship_to, store_slug,"
                        + " store_name, shipping_name, currency, items_minor, shipping_minor, tax_minor, total_minor, commission_minor,"
                        + " commission_basis_points) values ('%s', '%s', 'EMP-%d-1', 'EMP-%d', 'ACCEPTED', now(), 'ann@example.org', '{}', 'mill',"
                                .formatted(MILL, order, purchase, purchase)
                        + " 'Mill', 'Parcel', 'EUR', %d, 0, 0, %d, 0, 1000)".formatted(units * 1000, units * 1000));
        run("insert into order_line (tenant_id, id, order_id, product_id, variant_id, sku, title, quantity, shipped,"
                + " unit_price_minor, total_minor) values ('%s', gen_random_uuid(), '%s', gen_random_uuid(), '%s', 'JUG', 'Jug', %d, %d, 1000, %d)"
                        .formatted(MILL, order, JUG, units, shipped, units * 1000));
    }

    private void run(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                ResultSet result = superuser.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
