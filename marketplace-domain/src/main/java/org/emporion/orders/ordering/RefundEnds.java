package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Transactions;
import org.emporion.money.payment.Refunds;

/** What the portal does for refunds once the payment provider or the buyer's bank has spoken. */
final class RefundEnds {

    private RefundEnds() {}

    /** Notes that the buyer has the money of a refund. */
    @ApplicationScoped
    static class Done extends StoreJob {

        private final Transactions transactions;
        private final RefundedOrders orders;

        @Inject
        Done(Transactions transactions, RefundedOrders orders) {
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

    /** Takes a refund that the payment provider has refused out of the book, so that its money can be given otherwise. */
    @ApplicationScoped
    static class Refused extends StoreJob {

        private final Transactions transactions;
        private final RefundedOrders orders;
        private final Event<Counted> counted;

        @Inject
        Refused(Transactions transactions, RefundedOrders orders, Event<Counted> counted) {
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

    /** Gives the buyer what was withheld of an order while a bank had its money, which the bank has given back. */
    @ApplicationScoped
    static class Owed extends StoreJob {

        private final Transactions transactions;
        private final RefundedOrders orders;
        private final Clock clock;

        @Inject
        Owed(Transactions transactions, RefundedOrders orders, Clock clock) {
            super(PurchasedOrders.OWED);
            this.transactions = transactions;
            this.orders = orders;
            this.clock = clock;
        }

        @Override
        protected void run(TenantId store, String ref) {
            UUID order = UUID.fromString(ref.substring(0, ref.indexOf('/')));
            transactions.run(() -> orders.passOn(store, order, clock.instant()));
        }
    }
}
