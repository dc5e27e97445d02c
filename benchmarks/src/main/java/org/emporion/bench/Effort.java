package org.emporion.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.stack.server.PostgresServer;

/**
 * What the servers have done up to a moment.
 *
 * @param processor milliseconds of processor time by server; empty where the servers belong to another process
 * @param database what the database counts of itself, by name
 */
record Effort(long atNanos, Map<String, Double> processor, Map<String, Double> database) {
    private static final String COUNTS =
            "select xact_commit + xact_rollback as transactions, tup_inserted as \"rows inserted\","
                    + " tup_updated as \"rows updated\", tup_fetched as \"rows read\" from pg_stat_database where datname = current_database()";

    private static final String DUE = Stream.of("storefront_task", "portal_task", "admin_task")
            .map(queue -> "(select count(*) from " + queue
                    + " where task_instance <> 'recurring' and execution_time < now() + interval '1 minute')")
            .collect(Collectors.joining(" + ", "select ", ""));

    static Effort until(Mall mall) throws SQLException {
        Map<String, Double> processor = new TreeMap<>();
        mall.servers()
                .forEach((name, server) -> processor.put(
                        name,
                        server.handles()
                                .flatMap(each -> each.info().totalCpuDuration().stream())
                                .mapToDouble(Duration::toMillis)
                                .sum()));
        return new Effort(System.nanoTime(), processor, counted(mall));
    }

    private static Map<String, Double> counted(Mall mall) throws SQLException {
        Map<String, Double> counts = new TreeMap<>();
        try (Connection connection = superuser(mall);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTS)) {
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                counts.put(row.getMetaData().getColumnLabel(i), row.getDouble(i));
            }
        }
        return counts;
    }

    /** How many tasks and mails are waiting for their turn now. */
    static long due(Mall mall) throws SQLException {
        return number(mall, DUE);
    }

    /** SKUs of all stores whose stock is not explained by its movements and by what is kept for buyers. */
    static long differing(Mall mall) throws SQLException {
        return number(mall, "select count(*) from stock_difference");
    }

    private static long number(Mall mall, String query) throws SQLException {
        try (Connection connection = superuser(mall);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection superuser(Mall mall) throws SQLException {
        return DriverManager.getConnection(mall.stack().jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
    }

    /** What was done since an earlier moment. */
    Effort since(Effort earlier) {
        return new Effort(
                atNanos - earlier.atNanos, less(processor, earlier.processor, 1), less(database, earlier.database, 1));
    }

    /** Without what the servers do anyway, of which this is a sample. */
    Effort without(Effort idle) {
        double times = (double) atNanos / idle.atNanos;
        return new Effort(atNanos, less(processor, idle.processor, times), less(database, idle.database, times));
    }

    private static Map<String, Double> less(Map<String, Double> all, Map<String, Double> part, double times) {
        Map<String, Double> rest = new TreeMap<>();
        all.forEach((name, value) -> rest.put(name, value - times * part.getOrDefault(name, 0.0)));
        return rest;
    }
}
