package org.emporion.money.payment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.kernel.Transactions;

/** Payments as they are wired up in an application. */
public final class TestPayments {

    private TestPayments() {}

    public static Refunds refunds(
            Transactions transactions,
            TenantScope scope,
            Attempts attempts,
            CapturePayment captures,
            PaymentMethods methods,
            Outbox outbox,
            Clock clock) {
        return new Refunds(transactions, scope, attempts, captures, methods, new RefundChecks(outbox, clock));
    }

    /** What asks about refunds that are under way. */
    public static TaskHandler refundChecking(Transactions transactions, Refunds refunds, Outbox outbox, Clock clock) {
        return new CheckRefund(transactions, refunds, new RefundChecks(outbox, clock));
    }

    /** What is written down of payments and refunds, for who compares it. */
    public static List<PaymentGateway.Booked> booked(EntityManager em) {
        return List.of(new BookedPayments(em), new BookedRefunds(em));
    }

    /** Forgets what was told long ago. */
    public static void forget(Sql sql, Clock clock) {
        new ForgottenEvents(sql, clock).run();
    }

    /** @param others who hears of what providers tell, beside refunds */
    public static PaymentWebhooks webhooks(
            PaymentMethods methods,
            Transactions transactions,
            Sql sql,
            TenantScope scope,
            Attempts attempts,
            Clock clock,
            PaymentNews... others) {
        List<PaymentNews> listeners = new ArrayList<>(List.of(others));
        listeners.add(new RefundNews(scope, attempts));
        return new PaymentWebhooks(methods, transactions, new ProviderEvents(sql), listeners, clock);
    }
}
