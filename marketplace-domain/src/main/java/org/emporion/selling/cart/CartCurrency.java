package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.NotFound;

/** The one currency of a cart, which its buyer may change. */
@ApplicationScoped
@Transactional
public class CartCurrency {

    private final Clock clock;
    private final TenantScope scope;
    private final CartRepository stored;
    private final Baskets baskets;
    private final Currencies currencies;

    @Inject
    CartCurrency(Clock clock, TenantScope scope, CartRepository stored, Baskets baskets, Currencies currencies) {
        this.clock = clock;
        this.scope = scope;
        this.stored = stored;
        this.baskets = baskets;
        this.currencies = currencies;
    }

    /** In which currency a cart is; nothing when it is gone. */
    public Optional<String> of(String cartId) {
        scope.openCart(cartId);
        return stored.find(cartId).map(StoredCart::currency);
    }

    /**
     * The prices of a cart are in another currency from now on, and its buyer sees them. What is not sold in that stays as a
     * line that cannot be bought.
     *
     * @param currency null for the usual one
     * @param base the state that the change was made from
     * @throws NotFound when there is no such cart
     * @throws org.emporion.kernel.RuleViolated CURRENCY when that is not traded in
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart change(String cartId, String currency, BasedOn base) {
        String wanted = currencies.require(currency);
        scope.openCart(cartId);
        StoredCart cart = stored.lock(cartId).orElseThrow(() -> new NotFound("cart"));
        if (!base.isAnything()) {
            SeenCart.mustBe(baskets.of(cart), base, now -> SeenCart.currency(now, wanted));
        }
        cart.touch(clock.instant());
        cart.become(wanted);
        cart.acknowledgePrices(baskets.of(cart));
        return Cart.of(baskets.of(cart));
    }
}
