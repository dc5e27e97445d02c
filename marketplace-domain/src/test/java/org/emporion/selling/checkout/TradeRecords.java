package org.emporion.selling.checkout;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TestDatabase;

/** What stands in the database of some purchases, behind all walls, and the tasks that are about them. */
final class TradeRecords implements AutoCloseable {

    private static final String TASKS =
            """
            with bought as materialized (select number from purchase where cart_id = any (?))
            select '%1$s' as queue, task_name, task_instance from %1$s where task_name = any (?)
            and (split_part(task_instance, '/', 1) = any (?)
              or exists (select 1 from bought where task_instance like '-/' || number || '%%'))
            order by execution_time""";

    private static final String PURCHASES =
            """
            select p.number, p.status,
              (select count(*) from seller_order o where o.purchase_number = p.number),
              (select coalesce(sum(r.held), 0) from reservation r where r.purchase_number = p.number and r.state <> 'CLAIMED'),
              (select coalesce(sum(b.amount_minor), 0) from seller_order o
                join journal j on j.tenant_id = o.tenant_id and j.order_id = o.id
                join posting b on b.tenant_id = j.tenant_id and b.journal_id = j.id and b.account in ('BUYER_PAYMENTS', 'PROVIDER_CHARGED')
                where o.purchase_number = p.number),
              array(select a.id from payment_attempt a where a.purchase_number = p.number),
              array(select r.idempotency_key from payment_refund r where r.purchase_number = p.number)
            from purchase p where p.cart_id = any (?)""";

    private final Connection connection;

    TradeRecords(TestDatabase database) {
        try {
            connection = database.superuser();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A task and where it waits. */
    record Waiting(String queue, String instance, Task task) {}

    /** What reads one row. */
    private interface Reader<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<Waiting> tasks(Collection<String> kinds, Collection<Seat> stores, List<String> carts) {
        List<Waiting> all = new ArrayList<>();
        for (String queue : List.of("storefront_task", "portal_task", "admin_task")) {
            all.addAll(list(
                    TASKS.formatted(queue),
                    row -> waiting(queue, row.getString("task_name"), row.getString("task_instance")),
                    carts.toArray(),
                    kinds.toArray(),
                    stores.stream().map(store -> store.tenant().toString()).toArray()));
        }
        return all;
    }

    /** It was run and need not be run again. */
    void done(Waiting ran) {
        list(
                "delete from " + ran.queue()
                        + " where task_name = any (?) and task_instance = any (?) returning task_name",
                row -> row.getString(1),
                new Object[] {ran.task().kind()},
                new Object[] {ran.instance()});
    }

    List<TradeModel.Told> purchases(List<String> carts) {
        return list(
                PURCHASES,
                row -> new TradeModel.Told(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        texts(row, 6),
                        texts(row, 7)),
                (Object) carts.toArray());
    }

    private static Waiting waiting(String queue, String kind, String instance) {
        String[] parts = instance.split("/", 2);
        Optional<TenantId> store =
                parts[0].equals("-") ? Optional.empty() : Optional.of(new TenantId(UUID.fromString(parts[0])));
        return new Waiting(queue, instance, new Task(kind, store, parts[1]));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private <T> List<T> list(String query, Reader<T> reader, Object... arrays) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arrays.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", (Object[]) arrays[i]));
            }
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.of(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
