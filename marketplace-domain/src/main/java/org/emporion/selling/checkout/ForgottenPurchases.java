package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;
import org.emporion.kernel.address.Address;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.selling.cart.ForgottenCarts;

/** Purchases stay without their buyer; the carts that they were bought with go. */
@ApplicationScoped
class ForgottenPurchases implements PersonalData {

    /** What stands where an e-mail was; nobody can have this one. */
    private static final String NO_EMAIL = "erased@emporion.invalid";

    private final EntityManager em;
    private final Sql sql;
    private final ForgottenCarts carts;
    private final PurchasedOrders orders;

    @Inject
    ForgottenPurchases(EntityManager em, Sql sql, ForgottenCarts carts, PurchasedOrders orders) {
        this.em = em;
        this.sql = sql;
        this.carts = carts;
        this.orders = orders;
    }

    @Override
    public List<String> purchasesOf(String userId, String number) {
        return em.createQuery(
                        "select p.number from Purchase p where p.buyerId = :buyer or p.number = :number", String.class)
                .setParameter("buyer", userId)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        return !buyer.purchases().isEmpty() && isAnyBeingPaid(buyer.purchases())
                ? Optional.of("ORDERS")
                : Optional.empty();
    }

    @Override
    public void forget(Buyer buyer) {
        if (buyer.purchases().isEmpty()) {
            return;
        }
        List<Object[]> bought = em.createQuery(
                        "select p.number, p.cartId, p.shipTo from Purchase p where p.number in :numbers",
                        Object[].class)
                .setParameter("numbers", buyer.purchases())
                .getResultList();
        carts.delete(bought.stream().map(each -> (String) each[1]).toList());
        bought.forEach(each -> erase((String) each[0], (Address) each[2]));
    }

    private boolean isAnyBeingPaid(List<String> purchases) {
        return em.createQuery(
                                "select count(p) from Purchase p where p.status in :paying and p.number in :numbers",
                                Long.class)
                        .setParameter(
                                "paying",
                                EnumSet.of(
                                        PurchaseStatus.OPEN, PurchaseStatus.PENDING_PAYMENT, PurchaseStatus.IN_REVIEW))
                        .setParameter("numbers", purchases)
                        .getSingleResult()
                > 0;
    }

    private void erase(String number, Address shipTo) {
        Address nowhere = new Address("Erased", "-", null, "-", null, "-", shipTo.country(), null);
        sql.statement("update purchase set buyer_id = null, email = :email, ship_to = :shipTo where number = :number")
                .with("email", NO_EMAIL)
                .with("shipTo", Sql.json(nowhere))
                .with("number", number)
                .update();
        orders.erase(number, NO_EMAIL, nowhere);
    }
}
