package org.emporion.installation.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.emporion.installation.InstallationFailure;

/** Creates the roles and the database, as the superuser and before any migration; running it again changes nothing. */
public final class Bootstrap {
    private final DatabaseAddress address;
    private final DatabaseLogin superuser;
    private final Map<String, String> passwords;

    /** @param passwords the password of every role in {@link Roles#all()} */
    public Bootstrap(DatabaseAddress address, DatabaseLogin superuser, Map<String, String> passwords) {
        this.address = address;
        this.superuser = superuser;
        this.passwords = Map.copyOf(passwords);
    }

    public void run() {
        String server = address.jdbc("postgres");
        try (Connection connection = DriverManager.getConnection(server, superuser.user(), superuser.password())) {
            for (String role : Roles.all()) {
                createRole(connection, role);
            }
            createDatabase(connection);
            String roles = String.join(", ", Roles.all());
            run(connection, "revoke all on database %I from public", address.name());
            run(connection, "grant connect on database %I to " + roles, address.name());
        } catch (SQLException e) {
            throw new InstallationFailure(
                    "Cannot create the database roles at " + server + " as " + superuser + ": " + e.getMessage(), e);
        }
    }

    private void createRole(Connection server, String role) throws SQLException {
        String verb = exists(server, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        String rights = " login nosuperuser nocreatedb nocreaterole nobypassrls ";
        run(server, verb + " role %I" + rights + "password %L", role, passwords.get(role));
    }

    private void createDatabase(Connection server) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", address.name())) {
            run(server, "create database %I owner %I", address.name(), Roles.OWNER);
        }
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    /** These statements take no parameters, so that the server itself quotes the values first. */
    private static void run(Connection server, String template, String... values) throws SQLException {
        String marks = ", ?::text".repeat(values.length);
        String sql;
        try (PreparedStatement quoting = server.prepareStatement("select format(?" + marks + ")")) {
            quoting.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                quoting.setString(i + 2, values[i]);
            }
            try (ResultSet quoted = quoting.executeQuery()) {
                quoted.next();
                sql = quoted.getString(1);
            }
        }
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }
}
