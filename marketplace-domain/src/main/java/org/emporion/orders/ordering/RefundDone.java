package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Refunds;

/** Notes that the buyer has the money of a refund. */
@ApplicationScoped
class RefundDone extends StoreJob {

    private final Transactions transactions;
    private final RefundedOrders orders;

    @Inject
    RefundDone(Transactions transactions, RefundedOrders orders) {
        super(Refunds.DONE);
        this.transactions = transactions;
        this.orders = orders;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID refund = UUID.fromString(ref);
        transactions.run(() -> orders.done(store, refund));
    }
}
