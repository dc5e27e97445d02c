package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Transactions;

/** Lets go of money that was set aside for a purchase which could not be placed; the task names the attempt. */
@ApplicationScoped
public class VoidPayment implements TaskHandler {

    /** The task's kind. */
    public static final String KIND = "payment.void";

    private final Transactions transactions;
    private final TenantScope scope;
    private final Attempts attempts;
    private final PaymentMethods methods;

    @Inject
    public VoidPayment(Transactions transactions, TenantScope scope, Attempts attempts, PaymentMethods methods) {
        this.transactions = transactions;
        this.scope = scope;
        this.attempts = attempts;
        this.methods = methods;
    }

    @Override
    public Queue queue() {
        return Queue.STOREFRONT;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Task task) {
        Attempt attempt = transactions.run(() -> {
            scope.openPurchase(Attempt.purchaseOf(task.ref()));
            return attempts.find(task.ref()).orElseThrow();
        });
        methods.gateway(attempt.provider()).voidByKey(attempt.id());
        transactions.run(() -> {
            scope.openPurchase(attempt.purchaseNumber());
            attempts.changeAlone(attempt, AttemptState.VOIDED);
        });
    }
}
