package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.Carts;

/** What becomes of a guest's cart when the guest logs in: it joins the buyer's own, once neither of them is being paid for. */
@ApplicationScoped
@Transactional
public class CartAtLogIn {

    private final TenantScope scope;
    private final Carts carts;
    private final CartOfBuyer cartOfBuyer;
    private final Purchases purchases;

    @Inject
    CartAtLogIn(TenantScope scope, Carts carts, CartOfBuyer cartOfBuyer, Purchases purchases) {
        this.scope = scope;
        this.carts = carts;
        this.cartOfBuyer = cartOfBuyer;
        this.purchases = purchases;
    }

    /** Empty while one of the two is being paid for: what is bought leaves its cart first, so that nobody buys it again. */
    public Optional<CartOfBuyer.Joined> join(String guestCartId, String userId) {
        scope.asUser(userId);
        carts.hold(guestCartId);
        boolean paying = purchases.openFor(guestCartId).isPresent()
                || cartOfBuyer.find(userId).flatMap(purchases::openFor).isPresent();
        return paying ? Optional.empty() : Optional.of(cartOfBuyer.join(guestCartId, userId));
    }
}
