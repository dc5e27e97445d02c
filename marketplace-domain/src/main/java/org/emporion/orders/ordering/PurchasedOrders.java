package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;

/** The orders of one purchase over all its stores, for a transaction to which that purchase is open. */
@ApplicationScoped
public class PurchasedOrders {

    private final OrderRepository orders;
    private final Sql sql;

    @Inject
    PurchasedOrders(OrderRepository orders, Sql sql) {
        this.orders = orders;
        this.sql = sql;
    }

    public List<StoreOrder> of(String purchaseNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .map(SellerOrder::viewForBuyer)
                .toList();
    }

    /**
     * Where one order of a purchase stands.
     *
     * @param buyerId null for a guest's
     */
    public record Place(TenantId store, UUID id, String buyerId) {}

    /** The order of this number, when it is of this purchase. */
    public Optional<Place> find(String purchaseNumber, String orderNumber) {
        return orders.ofPurchase(purchaseNumber).stream()
                .filter(each -> each.number().equals(orderNumber))
                .map(each -> new Place(each.tenant(), each.id(), each.buyerId()))
                .findFirst();
    }

    /** Takes the buyer out of the orders of a purchase; the platform may write what is erased, and read nothing of it. */
    public void erase(String purchaseNumber, String email, Address shipTo) {
        sql.statement(
                        """
                        update seller_order set buyer_id = null, email = :email, ship_to = :shipTo
                        where purchase_number = :purchaseNumber""")
                .with("email", email)
                .with("shipTo", Sql.json(shipTo))
                .with("purchaseNumber", purchaseNumber)
                .update();
    }
}
