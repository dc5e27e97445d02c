package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Address;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.selling.cart.ForgottenCarts;

/** Purchases stay without their buyer; the carts that they were bought with go. */
@ApplicationScoped
class ForgottenPurchases implements PersonalData {

    /** What stands where an e-mail was; nobody can have this one. */
    private static final String NO_EMAIL = "erased@emporion.invalid";

    private final Sql sql;
    private final ForgottenCarts carts;
    private final PurchasedOrders orders;

    @Inject
    ForgottenPurchases(Sql sql, ForgottenCarts carts, PurchasedOrders orders) {
        this.sql = sql;
        this.carts = carts;
        this.orders = orders;
    }

    private record Bought(String number, String cart, String country) {}

    @Override
    public List<String> purchasesOf(String userId, String number) {
        return sql.list(
                row -> row.text("number"),
                "select number from purchase where buyer_id = ? or number = ?",
                userId,
                number);
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        long paying = sql.count(
                "select count(*) as n from purchase where status in ('OPEN', 'PENDING_PAYMENT') and number = any(?::text[])",
                buyer.purchases());
        return paying > 0 ? Optional.of("ORDERS") : Optional.empty();
    }

    @Override
    public void forget(Buyer buyer) {
        List<Bought> bought = sql.list(
                row -> new Bought(row.text("number"), row.text("cart_id"), row.text("country")),
                "select number, cart_id, ship_to ->> 'country' as country from purchase where number = any(?::text[])",
                buyer.purchases());
        carts.delete(bought.stream().map(Bought::cart).toList());
        for (Bought each : bought) {
            Address nowhere = new Address("Erased", "-", null, "-", null, "-", each.country(), null);
            sql.update(
                    "update purchase set buyer_id = null, email = ?, ship_to = ? where number = ?",
                    NO_EMAIL,
                    Sql.json(nowhere),
                    each.number());
            orders.erase(each.number(), NO_EMAIL, nowhere);
        }
    }
}
