package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;

/** Locks orders for changes that are based on what somebody saw. */
@ApplicationScoped
class SeenOrders {

    private final OrderRepository orders;
    private final LastChange changes;

    @Inject
    SeenOrders(OrderRepository orders, LastChange changes) {
        this.orders = orders;
        this.changes = changes;
    }

    /**
     * The order, which nobody else may change until this transaction has ended.
     *
     * @throws NotFound when the store has no such order
     * @throws ChangedMeanwhile when it is not as it was seen any more
     */
    SellerOrder lock(TenantId store, UUID orderId, BasedOn base) {
        SellerOrder order = orders.lock(store, orderId);
        mustBe(base, order, List.of(LastChange.now("status", order.status())));
        return order;
    }

    /** The same, whatever was seen of it. */
    SellerOrder lock(TenantId store, UUID orderId) {
        return orders.lock(store, orderId);
    }

    /** @throws NotFound when the store has no such order */
    SellerOrder get(TenantId store, UUID orderId) {
        return orders.get(store, orderId);
    }

    /**
     * @param differing what somebody is about to make another than it is, each with what it is now
     * @throws ChangedMeanwhile when it is not as it was seen any more
     */
    void mustBe(BasedOn base, SellerOrder order, List<FieldProblem> differing) {
        if (!base.allows(order.version())) {
            throw LastChange.conflict(
                    "order", changes.of(order.tenant(), List.of(order.id().toString())), differing);
        }
    }
}
