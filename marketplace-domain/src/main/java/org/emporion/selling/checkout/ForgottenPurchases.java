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
        return sql.statement("select number from purchase where buyer_id = :buyer or number = :number")
                .with("buyer", userId)
                .with("number", number)
                .list(row -> row.text("number"));
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        long paying = sql.statement(
                        """
                        select count(*) as n from purchase
                        where status in ('OPEN', 'PENDING_PAYMENT') and number = any(:numbers::text[])""")
                .with("numbers", buyer.purchases())
                .count();
        return paying > 0 ? Optional.of("ORDERS") : Optional.empty();
    }

    @Override
    public void forget(Buyer buyer) {
        List<Bought> bought = sql.statement(
                        """
                        select number, cart_id, ship_to ->> 'country' as country from purchase
                        where number = any(:numbers::text[])""")
                .with("numbers", buyer.purchases())
                .list(row -> new Bought(row.text("number"), row.text("cart_id"), row.text("country")));
        carts.delete(bought.stream().map(Bought::cart).toList());
        for (Bought each : bought) {
            Address nowhere = new Address("Erased", "-", null, "-", null, "-", each.country(), null);
            sql.statement(
                            """
                            update purchase set buyer_id = null, email = :email, ship_to = :shipTo where number = :number""")
                    .with("email", NO_EMAIL)
                    .with("shipTo", Sql.json(nowhere))
                    .with("number", each.number())
                    .update();
            orders.erase(each.number(), NO_EMAIL, nowhere);
        }
    }
}
