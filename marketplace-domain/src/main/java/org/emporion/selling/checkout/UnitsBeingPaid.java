package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.emporion.selling.cart.ReservedForCart;

/** What an open purchase has reserved of the stock is there for its own cart: another try to pay takes its place. */
@ApplicationScoped
class UnitsBeingPaid implements ReservedForCart {

    private final Purchases purchases;

    @Inject
    UnitsBeingPaid(Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public Map<UUID, Long> of(String cartId) {
        return purchases.reservedFor(cartId);
    }
}
