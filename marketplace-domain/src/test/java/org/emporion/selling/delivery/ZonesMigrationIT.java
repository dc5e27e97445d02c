package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** An installation from before has ways to ship without zones; brought up to date each of their countries is in one. */
class ZonesMigrationIT {

    private static final String MILL = "00000000-0000-7000-8000-00000000000a";

    private static final String KEPT =
            "select o::text from (select tenant_id, id, name, price_minor, free_over_minor, currency, days_min, days_max,"
                    + " position, version, countries from shipping_option order by id) o";

    @Test
    void countriesToWhichTheSameWaysGoAreOneZone() throws SQLException {
        TestDatabase database = TestDatabase.start().before("no_zones", "20261130.7601");
        try {
            run(
                    database,
                    "insert into tenant (id, slug, name, status, country, contact_email, created_at) values ('" + MILL
                            + "', 'old-mill', 'Old Mill', 'ACTIVE', 'DE', 'mill@example.org', now())");
            option(database, 1, "Parcel", "AT DE FR");
            option(database, 2, "Express", "DE");
            List<String> before = texts(database, KEPT);

            database.migrate();

            assertThat(texts(database, "select name || ': ' || countries from delivery_zone order by position"))
                    .containsExactly("Zone 1: AT FR", "DE: DE");
            assertThat(texts(database, KEPT)).isEqualTo(before);
        } finally {
            database.drop();
        }
    }

    private static void option(TestDatabase database, int number, String name, String countries) throws SQLException {
        run(
                database,
                "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max, position,"
                        + " countries) values ('" + MILL + "', '00000000-0000-7000-8000-00000000001" + number + "', '"
                        + name + "', 490, 'EUR', 1, 2, " + number + ", '" + countries + "')");
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private static List<String> texts(TestDatabase database, String sql) throws SQLException {
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
