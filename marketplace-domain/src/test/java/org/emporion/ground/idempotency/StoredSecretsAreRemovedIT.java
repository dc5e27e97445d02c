package org.emporion.ground.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** An installation from before has new API keys among its kept answers; brought up to date it has none. */
class StoredSecretsAreRemovedIT {

    private static final String BEFORE = "20261123.0661";

    @Test
    void keysInClearTextGoAndCheckoutsGoOnUnderTheirCart() throws SQLException {
        TestDatabase database = TestDatabase.start().before("kept_secrets", BEFORE);
        try {
            try (Connection superuser = database.superuser();
                    Statement statement = superuser.createStatement()) {
                statement.execute("insert into cart (id, currency, created_at, updated_at)"
                        + " values ('c1', 'EUR', now(), now())");
                keep(statement, "seller", "store owner POST keys/", "{\"key\":\"emk_secret\"}");
                keep(statement, "storefront", "guest PUT carts/c1/address", "{}");
                keep(statement, "storefront", "checkout c1", "{\"purchase\":\"EMP-1\"}");
                keep(statement, "storefront", "checkout gone", "{\"purchase\":\"EMP-2\"}");
            }

            database.migrate();

            assertThat(rows(database)).containsExactly("checkout c1 {\"purchase\":\"EMP-1\"} t t");
        } finally {
            database.drop();
        }
    }

    private static void keep(Statement statement, String application, String scope, String answer) throws SQLException {
        statement.execute("insert into idempotency_record (application, scope, key, request_hash, lease_until, status,"
                + " answer, created_at) values ('" + application + "', '" + scope + "', 'key', 'hash', now(), 200, '"
                + answer + "', now())");
    }

    private static List<String> rows(TestDatabase database) throws SQLException {
        try (Connection superuser = database.superuser();
                ResultSet result = superuser
                        .createStatement()
                        .executeQuery("select concat_ws(' ', operation, cart_id, answer,"
                                + " owner = encode(sha256('cart c1'), 'hex'), (select relforcerowsecurity from pg_class"
                                + " where oid = 'idempotency_record'::regclass)) from idempotency_record")) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
