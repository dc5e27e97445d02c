package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The orders of one purchase over all its stores, for a transaction to which that purchase is open. */
@ApplicationScoped
public class PurchasedOrders {

    private final OrderRepository orders;

    @Inject
    PurchasedOrders(OrderRepository orders) {
        this.orders = orders;
    }

    public List<StoreOrder> of(String purchaseNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .map(SellerOrder::viewForBuyer)
                .toList();
    }
}
