package org.emporion.stack.demo.loading;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;
import org.emporion.stack.demo.DemoData;
import org.emporion.stack.demo.DemoPeople.Account;
import org.emporion.stack.realm.AdminApi;
import org.emporion.stack.server.PostgresServer;

/** Spreads what the demo did within minutes over the past weeks, and over the accounts of those who bought. */
final class PastWeeks {

    private static final String ALREADY =
            "select exists (select 1 from purchase where placed_at < now() - interval '36 hours')";

    private final StackAddresses addresses;

    PastWeeks(StackAddresses addresses) {
        this.addresses = addresses;
    }

    /** Once: a demo that has a past keeps it. */
    void remember(List<Account> accounts) {
        try (Connection database =
                DriverManager.getConnection(addresses.jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER)) {
            database.setAutoCommit(false);
            if (!hasPast(database)) {
                spread(database);
                giveToAccounts(database, accounts);
                database.commit();
            }
        } catch (SQLException e) {
            throw new StackFailure("The demo's past cannot be written: " + e.getMessage(), e);
        }
    }

    private static boolean hasPast(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                var found = statement.executeQuery(ALREADY)) {
            return found.next() && found.getBoolean(1);
        }
    }

    private static void spread(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(DemoData.text("past-weeks.sql"));
        }
    }

    private void giveToAccounts(Connection database, List<Account> accounts) throws SQLException {
        AdminApi keycloak = new AdminApi(addresses);
        for (String table : List.of("purchase", "seller_order")) {
            String give = "update " + table + " set buyer_id = ? where email = ? and buyer_id is null";
            try (PreparedStatement statement = database.prepareStatement(give)) {
                for (Account account : accounts) {
                    String known = "/emporion/users?exact=true&username=" + AdminApi.encoded(account.email());
                    for (JsonNode user : keycloak.list(known)) {
                        statement.setString(1, user.path("id").asText());
                        statement.setString(2, account.email());
                        statement.executeUpdate();
                    }
                }
            }
        }
    }
}
