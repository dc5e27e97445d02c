package org.emporion.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.StackFailure;
import org.emporion.stack.server.PostgresServer;

/**
 * Orders of the past, written by SQL: each is a copy of a real one of one line, with ids, number, buyer and time of its own, that was
 * paid and delivered. Triggers and foreign keys are left out meanwhile, since they take longer than the rows; what they hold is
 * looked at afterwards.
 */
final class FilledOrders {
    private static final int TEMPLATES = 50;

    /** Purchases of one line with one attempt, of as many variants as there are. */
    private static final String CHOOSE =
            """
            select distinct on (l.variant_id) p.number from purchase p
                join purchase_line l on l.purchase_number = p.number
                join payment_attempt a on a.purchase_number = p.number and a.state = 'CAPTURED'
                join seller_order o on o.purchase_number = p.number and o.status = 'NEW'
            where p.status = 'PLACED' and (select count(*) from purchase_line x where x.purchase_number = p.number) = 1
            order by l.variant_id, p.number limit
            """
                    + TEMPLATES;

    /** The new ones: older by a minute each, so that the latest of them is older than what was really bought. */
    private static final String IDS =
            """
            create temporary table filled as
            select 'EMP-' || upper(substr(md5(n::text), 1, 13)) as number, md5('cart ' || n) as cart,
                'buyer-' || n || '@example.org' as email, uuidv7(-n * interval '1 minute') as order_id,
                uuidv7(-n * interval '1 minute') as line_id, uuidv7(-n * interval '1 minute') as journal_id,
                date_trunc('milliseconds', now()) - n * interval '1 minute' as at
            from generate_series(%d, %d, %d) n
            """;

    /** Of which table which rows are copied, and what they have otherwise; f is the new order, t the copied row. */
    private static final Map<String, Copied> TABLES = tables();

    private record Copied(String rows, Map<String, String> otherwise) {}

    private final StackAddresses stack;

    FilledOrders(StackAddresses stack) {
        this.stack = stack;
    }

    private static Map<String, Copied> tables() {
        Map<String, Copied> all = new LinkedHashMap<>();
        String purchase = "t.purchase_number = :number";
        String ofOrder =
                "(t.tenant_id, t.order_id) in (select tenant_id, id from seller_order where purchase_number = :number)";
        all.put(
                "purchase",
                new Copied(
                        "t.number = :number",
                        Map.of(
                                "number",
                                "f.number",
                                "cart_id",
                                "f.cart",
                                "email",
                                "f.email",
                                "created_at",
                                "f.at",
                                "placed_at",
                                "f.at")));
        all.put(
                "purchase_store",
                new Copied(purchase, Map.of("purchase_number", "f.number", "order_number", "f.number || '-1'")));
        all.put("purchase_line", new Copied(purchase, Map.of("purchase_number", "f.number", "id", "f.line_id")));
        all.put(
                "payment_attempt",
                new Copied(
                        purchase + " and t.state = 'CAPTURED'",
                        Map.of(
                                "id", "f.number || '-1'",
                                "purchase_number", "f.number",
                                "payment_id", "'pay_' || f.cart",
                                "created_at", "f.at",
                                "sent_at", "f.at",
                                "settled_at", "f.at")));
        all.put(
                "seller_order",
                new Copied(
                        purchase,
                        Map.of(
                                "id", "f.order_id",
                                "number", "f.number || '-1'",
                                "purchase_number", "f.number",
                                "email", "f.email",
                                "status", "'DELIVERED'",
                                "placed_at", "f.at",
                                "accept_by", "f.at + (t.accept_by - t.placed_at)",
                                "ship_by", "f.at + (t.ship_by - t.placed_at)",
                                "next_due", "null")));
        all.put(
                "order_line",
                new Copied(ofOrder, Map.of("id", "f.line_id", "order_id", "f.order_id", "shipped", "t.quantity")));
        all.put(
                "order_event",
                new Copied(ofOrder, Map.of("id", "f.order_id", "order_id", "f.order_id", "happened_at", "f.at")));
        all.put(
                "journal",
                new Copied(
                        ofOrder,
                        Map.of(
                                "id",
                                "f.journal_id",
                                "order_id",
                                "f.order_id",
                                "event_id",
                                "f.order_id",
                                "recorded_at",
                                "f.at")));
        all.put(
                "posting",
                new Copied(
                        "(t.tenant_id, t.journal_id) in (select j.tenant_id, j.id from journal j join seller_order o on"
                                + " o.tenant_id = j.tenant_id and o.id = j.order_id where o.purchase_number = :number)",
                        Map.of("id", "uuidv7(f.at - now())", "journal_id", "f.journal_id")));
        all.put(
                "reservation",
                new Copied(
                        purchase,
                        Map.of(
                                "id",
                                "f.line_id",
                                "line_id",
                                "f.line_id",
                                "purchase_number",
                                "f.number",
                                "held",
                                "0",
                                "expires_at",
                                "f.at")));
        return all;
    }

    /** Writes so many. What they took of the stock was received before, so that it is what it was. */
    void write(int count) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(stack.jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            List<String> templates = texts(statement, CHOOSE);
            if (templates.isEmpty()) {
                throw new StackFailure("there is no order that others could be copied from");
            }
            for (int i = 0; i < templates.size(); i++) {
                copy(connection, templates.get(i), IDS.formatted(i + 1, count, templates.size()));
            }
            for (String table : TABLES.keySet()) {
                statement.execute("vacuum analyze " + table);
            }
            statement.execute("vacuum analyze stock_movement");
            // else what was written here would be put on the disk while orders are measured
            statement.execute("checkpoint");
        }
    }

    /** What a foreign key or a trigger would have refused; empty if nothing. */
    List<String> faults() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(stack.jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                Statement statement = connection.createStatement()) {
            return texts(
                    statement,
                    """
                    (select 'journal that is not balanced: ' || journal_id from posting
                        group by tenant_id, journal_id, currency having sum(amount_minor) <> 0 limit 3)
                    union all (select 'stock that does not add up: ' || variant_id from stock_difference limit 3)
                    union all (select 'line without order: ' || l.id from order_line l
                        where not exists (select 1 from seller_order o where o.tenant_id = l.tenant_id and o.id = l.order_id) limit 3)
                    union all (select 'order without purchase: ' || o.number from seller_order o
                        where not exists (select 1 from purchase p where p.number = o.purchase_number) limit 3)
                    union all (select 'journal without order: ' || j.id from journal j
                        where not exists (select 1 from seller_order o where o.tenant_id = j.tenant_id and o.id = j.order_id) limit 3)
                    """);
        }
    }

    private void copy(Connection connection, String template, String ids) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists filled");
            statement.execute(ids);
            for (Map.Entry<String, Copied> table : TABLES.entrySet()) {
                statement.execute(
                        insert(statement, table.getKey(), table.getValue()).replace(":number", "'" + template + "'"));
            }
            statement.execute(
                    """
                    insert into stock_movement (tenant_id, id, variant_id, kind, quantity, moved_by, moved_at, order_id)
                    select l.tenant_id, f.line_id, l.variant_id, 'SALE', -l.quantity, 'system', f.at, f.order_id
                    from filled f join order_line l on l.id = f.line_id""");
            statement.execute(
                    """
                    insert into stock_movement (tenant_id, id, variant_id, kind, quantity, moved_by, moved_at)
                    select l.tenant_id, uuidv7(), l.variant_id, 'RECEIPT', sum(l.quantity), 'system', now()
                    from filled f join order_line l on l.id = f.line_id group by l.tenant_id, l.variant_id""");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String insert(Statement statement, String table, Copied copied) throws SQLException {
        List<String> columns = texts(
                statement,
                "select attname from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
        String values = columns.stream()
                .map(column -> copied.otherwise().getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from filled f cross join (select * from " + table + " t where " + copied.rows() + ") t";
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
