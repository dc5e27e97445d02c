package org.emporion.money.payment;

import java.time.Clock;
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

    /** Forgets what was told long ago. */
    public static void forget(Sql sql, Clock clock) {
        new ForgottenEvents(sql, clock).run();
    }

    /** @param purchases who hears of payments */
    public static PaymentWebhooks webhooks(
            PaymentMethods methods,
            Transactions transactions,
            Sql sql,
            TenantScope scope,
            Attempts attempts,
            PaymentNews purchases,
            Clock clock) {
        return new PaymentWebhooks(
                methods,
                transactions,
                new ProviderEvents(sql),
                List.of(purchases, new RefundNews(scope, attempts)),
                clock);
    }
}
