package org.emporion.stack.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;

/** Creates the roles and the database, as the superuser and before any migration; running it again changes nothing. */
public final class Bootstrap {
    private static final String DATABASE = "emporion";

    private final StackAddresses addresses;
    private final String superuser;

    public Bootstrap(StackAddresses addresses, String superuser) {
        this.addresses = addresses;
        this.superuser = superuser;
    }

    public void run() {
        try (Connection server = connect("postgres")) {
            for (String role : Roles.all()) {
                createRole(server, role);
            }
            createDatabase(server);
            execute(server, "revoke all on database " + DATABASE + " from public");
            execute(server, "grant connect on database " + DATABASE + " to " + String.join(", ", Roles.all()));
        } catch (SQLException e) {
            throw new StackFailure("Cannot create the database roles: " + e.getMessage(), e);
        }
    }

    private static void createRole(Connection server, String role) throws SQLException {
        String verb = exists(server, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                server,
                verb + " role " + role + " login nosuperuser nocreatedb nocreaterole nobypassrls password '"
                        + Roles.password(role) + "'");
    }

    private static void createDatabase(Connection server) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", DATABASE)) {
            execute(server, "create database " + DATABASE + " owner " + Roles.OWNER);
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

    private static void execute(Connection server, String sql) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(addresses.jdbc(database), superuser, superuser);
    }
}
