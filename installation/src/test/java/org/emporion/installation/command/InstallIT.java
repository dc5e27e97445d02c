package org.emporion.installation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.emporion.installation.database.DatabaseAddress;
import org.emporion.installation.database.Roles;
import org.junit.jupiter.api.Test;

/** Roles and schema on a real server that had neither. */
class InstallIT {
    private static final String PASSWORD = "it's \"one\"; drop role emporion_owner; %I \\ ${x}";

    @Test
    void makesRolesAndSchemaOnceAndChangesNothingAtTheSecondRun() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Map<String, String> environment = environment(server.getPort());

            Running first = Running.with(environment);
            assertThat(first.exit()).as(first.said()).isEqualTo(Install.DONE);
            assertThat(first.said())
                    .contains("Roles and the database are there", "Migrations applied: ", "Done.")
                    .doesNotContain(PASSWORD);

            Running second = Running.with(environment);
            assertThat(second.exit()).as(second.said()).isEqualTo(Install.DONE);
            assertThat(second.said()).contains("The schema was up to date.");

            for (String role : Roles.all()) {
                assertThat(powersOf(role, server.getPort())).as(role).isZero();
            }
        }
    }

    private static Map<String, String> environment(int port) {
        Map<String, String> environment = new HashMap<>();
        Step.ROLES.needed().forEach(variable -> environment.put(variable.toString(), PASSWORD));
        environment.put("EMPORION_INSTALL_STEPS", "roles,migrations");
        environment.put("EMPORION_DB_HOST", "127.0.0.1");
        environment.put("EMPORION_DB_PORT", Integer.toString(port));
        environment.put("EMPORION_DB_SUPERUSER", "postgres");
        environment.put("EMPORION_DB_SUPERUSER_PASSWORD", "postgres");
        return environment;
    }

    /** How many of the rights that break through walls a role has, asked by the role itself. */
    private static int powersOf(String role, int port) throws SQLException {
        String database = new DatabaseAddress("127.0.0.1", port, "emporion").jdbc();
        try (Connection connection = DriverManager.getConnection(database, role, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select rolsuper::int + rolbypassrls::int + rolcreatedb::int"
                        + " + rolcreaterole::int from pg_roles where rolname = current_user")) {
            found.next();
            return found.getInt(1);
        }
    }
}
