package org.emporion.bench.walls;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;

/**
 * Eight threads on two connections do mixed work in twenty stores, with exceptions, time-outs, rollbacks and lost connections
 * between. Whatever happens, nobody sees or writes a row of another store, and without a store nobody sees any.
 */
public final class Storm {
    public static final int TENANTS = 20;
    private static final int THREADS = 8;
    private static final int CONNECTIONS = 2;
    private static final int BETWEEN_KILLS = 400;

    private final String url;
    private final Login seller;
    private final Login superuser;
    private final Tally tally = new Tally();

    /** Who logs in at the database. */
    public record Login(String role, String password) {}

    public Storm(String url, Login seller, Login superuser) {
        this.url = url;
        this.seller = seller;
        this.superuser = superuser;
    }

    /** Runs that many operations and looks afterwards at what was written. */
    public Tally run(long operations) throws SQLException, InterruptedException {
        try (SellerFacades facades = new SellerFacades(url, seller.role(), seller.password(), CONNECTIONS);
                Connection admin = DriverManager.getConnection(url, superuser.role(), superuser.password())) {
            List<Seat> seats = new ArrayList<>();
            for (int i = 0; i < TENANTS; i++) {
                String name = "storm-" + Ids.next().toString().substring(20);
                seats.add(facades.open(new Person(name, name, name + "@example.com"), name));
            }
            work(facades, seats, operations, admin);
            tally.foreign(written(admin, seats));
            tally.withoutTenant(unowned(admin));
        }
        return tally;
    }

    private void work(SellerFacades facades, List<Seat> seats, long operations, Connection admin)
            throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicLong left = new AtomicLong(operations);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            StormWork work = new StormWork(facades, seats, tally, i);
            running.add(threads.submit(() -> {
                for (long next = left.getAndDecrement(); next > 0; next = left.getAndDecrement()) {
                    work.once();
                    if (next % BETWEEN_KILLS == 0) {
                        kill(admin);
                    }
                }
            }));
        }
        threads.shutdown();
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Ends one of the two connections, whatever it does just now. */
    private void kill(Connection admin) {
        long killed = number(
                admin,
                "select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity where application_name = '"
                        + SellerFacades.APPLICATION
                        + "' and datname = current_database() order by random() limit 1) one");
        if (killed > 0) {
            tally.kill();
        }
    }

    /** Rows of the storm that bear the mark of another store than theirs. */
    private static long written(Connection admin, List<Seat> seats) {
        String mine = " and t.slug like 'storm-%'";
        return number(
                        admin,
                        "select count(*) from product p join tenant t on t.id = p.tenant_id where (p.brand <> t.slug"
                                + " or p.slug not like t.slug || '-%')" + mine)
                + number(
                        admin,
                        "select count(*) from shipping_option s join tenant t on t.id = s.tenant_id where s.name not like t.slug || '%'"
                                + mine)
                + number(admin, "select count(*) from tenant t where t.name <> t.slug" + mine)
                + Math.abs(seats.size()
                        - seats.stream().map(Seat::tenant).distinct().count());
    }

    private static long unowned(Connection admin) {
        return number(admin, "select count(*) from product where tenant_id is null")
                + number(admin, "select count(*) from shipping_option where tenant_id is null")
                + number(admin, "select count(*) from audit_entry where tenant_id is null");
    }

    private static synchronized long number(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
