package org.emporion.bench.faults;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.emporion.bench.faults.Caller.Reply;
import org.emporion.stack.StackAddresses;
import org.emporion.stack.server.PostgresServer;

/** What stands in the database behind all walls, and what the provider knows; each question on a connection of its own. */
final class Books {
    private static final String BOUGHT =
            """
            select p.number, p.cart_id, p.status, p.total_minor,
                (select count(*) from seller_order o where o.purchase_number = p.number) as orders,
                (select coalesce(sum(o.total_minor), 0) from seller_order o where o.purchase_number = p.number) as ordered,
                (select coalesce(sum(r.quantity), 0) from reservation r
                    where r.purchase_number = p.number and r.state in ('HELD', 'PINNED')) as kept,
                (select coalesce(sum(a.captured_minor), 0) from payment_attempt a
                    where a.purchase_number = p.number) as captured,
                (select coalesce(sum(a.refunded_minor), 0) from payment_attempt a
                    where a.purchase_number = p.number) as refunded,
                coalesce(l.sold, 0) as sold, coalesce(-l.returned, 0) as given_back
            from purchase p left join (
                select o.purchase_number, sum(x.amount_minor) filter (where j.kind = 'SALE') as sold,
                    sum(x.amount_minor) filter (where j.kind <> 'SALE') as returned
                from seller_order o
                    join journal j on j.tenant_id = o.tenant_id and j.order_id = o.id
                    join posting x on x.tenant_id = j.tenant_id and x.journal_id = j.id
                where x.account = 'BUYER_PAYMENTS' group by o.purchase_number) l on l.purchase_number = p.number
            """;

    private static final String SOLD =
            """
            select s.variant_id, s.on_hand - s.reserved as available, coalesce((
                select sum(l.quantity - l.cancelled) from order_line l
                    join seller_order o on o.tenant_id = l.tenant_id and o.id = l.order_id
                where l.tenant_id = s.tenant_id and l.variant_id = s.variant_id and o.status <> 'REFUSED'), 0) as ordered
            from stock_item s where s.tracked
            """;

    /** What has not come to its end yet. */
    private static final String UNREST =
            """
            select (select count(*) from purchase where status in ('OPEN', 'PENDING_PAYMENT')) as "open purchases",
                (select count(*) from payment_attempt
                    where state in ('CREATED', 'SENT', 'UNKNOWN', 'AUTHORISED')) as "payments under way",
                (select count(*) from payment_refund where state in ('REQUESTED', 'SENT')) as "refunds under way",
                (select count(*) from storefront_task
                    where task_name in ('order.refund', 'payment.capture', 'payment.void')) as "tasks about money",
                (select count(*) from reservation where state in ('HELD', 'PINNED')) as "reservations"
            """;

    private final StackAddresses stack;

    Books(StackAddresses stack) {
        this.stack = stack;
    }

    /** The superuser's connection, for what must be held. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(stack.jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
    }

    List<Bought> bought() throws SQLException {
        return rows(
                BOUGHT,
                row -> new Bought(
                        row.getString("number"),
                        row.getString("cart_id"),
                        row.getString("status"),
                        row.getLong("total_minor"),
                        row.getLong("orders"),
                        row.getLong("ordered"),
                        row.getLong("kept"),
                        row.getLong("captured"),
                        row.getLong("refunded"),
                        row.getLong("sold"),
                        row.getLong("given_back")));
    }

    List<Sold> sold() throws SQLException {
        return rows(
                SOLD, row -> new Sold(row.getString("variant_id"), row.getLong("ordered"), row.getLong("available")));
    }

    /** SKUs whose stock is not explained by its movements and by what is kept for buyers. */
    List<String> stockDifferences() throws SQLException {
        return rows(
                "select concat(variant_id, ': ', on_hand, ' on hand, ', moved, ' moved, ', reserved, ' reserved, ', held, ' held')"
                        + " from stock_difference",
                row -> row.getString(1));
    }

    /** What is still under way, in words; empty once there is nothing. */
    String unrest() throws SQLException {
        return rows(UNREST, Books::counted).get(0);
    }

    private static String counted(ResultSet row) throws SQLException {
        List<String> counts = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            if (row.getLong(i) > 0) {
                counts.add(row.getLong(i) + " " + row.getMetaData().getColumnLabel(i));
            }
        }
        return String.join(", ", counts);
    }

    /** Whether a row answers this question. */
    boolean has(String query, String... parameters) throws SQLException {
        return !rows(query, row -> row.getString(1), parameters).isEmpty();
    }

    /** All payments that the provider knows. */
    List<Charged> charged() throws IOException {
        try (Caller provider = new Caller(Buyer.port(stack.payment()), StackAddresses.PAYMENT_KEY, new AtomicLong())) {
            Reply reply = provider.get("/v1/test/payments");
            List<Charged> all = new ArrayList<>();
            reply.json()
                    .path("items")
                    .forEach(payment -> all.add(new Charged(
                            payment.path("id").asText(),
                            payment.path("reference").asText(null),
                            payment.path("status").asText(),
                            minor(payment.path("captured").decimalValue()),
                            minor(payment.path("refunded").decimalValue()))));
            return all;
        }
    }

    private static long minor(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String query, Reading<T> reading, String... parameters) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.of(rows));
                }
                return all;
            }
        }
    }
}
