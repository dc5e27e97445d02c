package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.outbox.TaskHandler;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentMethods;

/** Sends the provider what the platform says to a chargeback; the task names purchase and chargeback. */
@ApplicationScoped
class SendEvidence implements TaskHandler {

    static final String KIND = "chargeback.evidence";

    private final Transactions transactions;
    private final TenantScope scope;
    private final Evidence evidence;
    private final PaymentMethods methods;

    @Inject
    SendEvidence(Transactions transactions, TenantScope scope, Evidence evidence, PaymentMethods methods) {
        this.transactions = transactions;
        this.scope = scope;
        this.evidence = evidence;
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
    public Duration longestPause() {
        return PaymentGateway.LONGEST_PAUSE;
    }

    @Override
    public void run(Task task) {
        String[] parts = task.ref().split("/");
        UUID id = UUID.fromString(parts[1]);
        Evidence.Due due = transactions.run(() -> {
            scope.openPurchase(parts[0]);
            return evidence.due(id);
        });
        if (due == null) {
            return;
        }
        Dispute now = methods.gateway(due.provider()).sendEvidence(due.disputeId(), due.key(), due.text());
        transactions.run(() -> {
            scope.openPurchase(parts[0]);
            evidence.sent(id, now);
        });
    }
}
