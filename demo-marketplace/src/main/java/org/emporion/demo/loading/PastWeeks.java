package org.emporion.demo.loading;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoData;
import org.emporion.demo.DemoFailure;
import org.emporion.demo.DemoPeople.Account;
import org.emporion.demo.RunningMarketplace;

/** Spreads what the demo did within minutes over the past weeks, and over the accounts of those who bought. */
final class PastWeeks {

    private static final String ALREADY =
            "select exists (select 1 from purchase where placed_at < now() - interval '36 hours')";

    private final RunningMarketplace marketplace;

    PastWeeks(RunningMarketplace marketplace) {
        this.marketplace = marketplace;
    }

    /** Once: a demo that has a past keeps it. */
    void remember(List<Account> accounts) {
        try (Connection database = DriverManager.getConnection(
                marketplace.database().jdbc(),
                marketplace.superuser().user(),
                marketplace.superuser().password())) {
            database.setAutoCommit(false);
            if (!hasPast(database)) {
                spread(database);
                giveToAccounts(database, accounts);
                database.commit();
            }
        } catch (SQLException e) {
            throw new DemoFailure("The demo's past cannot be written: " + e.getMessage(), e);
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
        Map<String, String> ids = new AccountOpening(marketplace).ids(accounts);
        for (String table : List.of("purchase", "seller_order")) {
            String give = "update " + table + " set buyer_id = ? where email = ? and buyer_id is null";
            try (PreparedStatement statement = database.prepareStatement(give)) {
                for (Map.Entry<String, String> account : ids.entrySet()) {
                    statement.setString(1, account.getValue());
                    statement.setString(2, account.getKey());
                    statement.executeUpdate();
                }
            }
        }
    }
}
