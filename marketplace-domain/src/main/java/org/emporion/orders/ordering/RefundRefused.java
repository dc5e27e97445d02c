package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Refunds;

/** Takes a refund that the payment provider has refused out of the book, so that its money can be given otherwise. */
@ApplicationScoped
class RefundRefused extends StoreJob {

    private final Transactions transactions;
    private final RefundedOrders orders;
    private final Event<Counted> counted;

    @Inject
    RefundRefused(Transactions transactions, RefundedOrders orders, Event<Counted> counted) {
        super(Refunds.REFUSED);
        this.transactions = transactions;
        this.orders = orders;
        this.counted = counted;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID refund = UUID.fromString(ref);
        transactions.run(() -> orders.refused(store, refund)
                .ifPresent(order -> counted.fire(Counted.once("emporion_refunds_refused")
                        .with("currency", order.amounts().currency()))));
    }
}
