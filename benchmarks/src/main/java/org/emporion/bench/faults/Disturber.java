package org.emporion.bench.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import org.emporion.bench.faults.Schedule.Planned;
import org.emporion.stack.LocalStack;
import org.emporion.stack.Part;
import org.emporion.stack.Progress;
import org.emporion.stack.payment.Mischief.OfCall;
import org.emporion.stack.payment.Mischief.OfMessage;

/** Does what the schedule says, one fault after the other. */
final class Disturber {
    private static final long GLANCE_NS = 20_000_000;
    private static final long BETWEEN_CUTS_NS = 500_000_000;
    private static final String EVERY_CALL = "/v1/payments";
    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'emporion\\_%'";

    private final LocalStack stack;
    private final Books books;
    private final Progress progress;
    private CompletableFuture<Void> portal = CompletableFuture.completedFuture(null);

    Disturber(LocalStack stack, Books books, Progress progress) {
        this.stack = stack;
        this.books = books;
        this.progress = progress;
    }

    /**
     * Works the whole schedule off, and leaves everything running.
     *
     * @param begun how many checkouts have begun
     * @param gate told how many may begin: those that the next fault is to meet wait for it
     */
    void follow(List<Planned> schedule, IntSupplier begun, IntConsumer gate) throws SQLException {
        gate.accept(schedule.get(0).after() + 1);
        for (int i = 0; i < schedule.size(); i++) {
            Planned planned = schedule.get(i);
            while (begun.getAsInt() < planned.after()) {
                LockSupport.parkNanos(GLANCE_NS);
            }
            progress.step("fault", planned.toString());
            gate.accept(i + 1 < schedule.size() ? schedule.get(i + 1).after() + 1 : Integer.MAX_VALUE);
            happen(planned);
        }
        portal.join();
    }

    private void happen(Planned planned) throws SQLException {
        long millis = planned.millis();
        switch (planned.fault()) {
            case STOREFRONT_KILLED -> killed(Part.MARKETPLACE_WEB);
            case PORTAL_KILLED -> portalKilled();
            case DATABASE_KILLED -> killed(Part.POSTGRES);
            case DATABASE_RESTARTED -> away(Part.POSTGRES, millis);
            case STOREFRONT_FROZEN -> frozen("marketplace-web", millis);
            case DATABASE_FROZEN -> frozen("PostgreSQL", millis);
            case CONNECTIONS_CUT -> cut(millis);
            case PROVIDER_STOPPED -> away(Part.PAYMENT, millis);
            case PROVIDER_SLOW -> calls(OfCall.SLOW, millis);
            case MESSAGES_TWICE -> messages(OfMessage.TWICE, millis);
            case MESSAGES_LOST -> messages(OfMessage.LOST, millis);
            case ANSWERS_LOST -> calls(OfCall.ANSWER_LOST, millis);
            case CALLS_LOST -> calls(OfCall.LOST, millis);
            case FAILS_AFTERWARDS -> calls(OfCall.FAILS_AFTERWARDS, millis);
        }
    }

    private void killed(Part part) {
        stack.crash(part);
        stack.start(part);
    }

    /** Buyers need it for nothing, and do not wait for it. */
    private void portalKilled() {
        portal.join();
        stack.crash(Part.SELLER_PORTAL);
        portal = CompletableFuture.runAsync(() -> stack.start(Part.SELLER_PORTAL));
    }

    private void away(Part part, long millis) {
        stack.stop(part);
        pause(millis);
        stack.start(part);
    }

    private void frozen(String server, long millis) {
        var process = stack.servers().get(server);
        process.freeze();
        try {
            pause(millis);
        } finally {
            process.thaw();
        }
    }

    private void cut(long millis) throws SQLException {
        long end = System.nanoTime() + millis * 1_000_000;
        try (Connection connection = books.connection();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                statement.execute(CUT);
                LockSupport.parkNanos(BETWEEN_CUTS_NS);
            }
        }
    }

    private void calls(OfCall happens, long millis) {
        stack.mischief().toCalls(EVERY_CALL, happens);
        pause(millis);
        stack.mischief().calm();
    }

    private void messages(OfMessage happens, long millis) {
        stack.mischief().toMessages(happens);
        pause(millis);
        stack.mischief().calm();
    }

    private static void pause(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE_NS);
        }
    }
}
