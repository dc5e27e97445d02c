package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;

/** Begins carts: each under a key that nobody can guess. */
@ApplicationScoped
class NewCarts {

    private final CartRepository stored;
    private final Clock clock;
    private final TenantScope scope;
    private final Currencies currencies;

    @Inject
    NewCarts(CartRepository stored, Clock clock, TenantScope scope, Currencies currencies) {
        this.stored = stored;
        this.clock = clock;
        this.scope = scope;
        this.currencies = currencies;
    }

    /**
     * An empty cart in a currency, null for the usual one, which the transaction has opened and that is not written yet.
     *
     * @throws org.emporion.kernel.RuleViolated CURRENCY when that is not traded in
     */
    StoredCart begin(String currency) {
        StoredCart cart = new StoredCart(currencies.require(currency), clock.instant());
        scope.openCart(cart.id());
        return cart;
    }

    /** A new, empty cart of a buyer who is named to the database, unless there is one. */
    void createFor(String userId) {
        stored.addOf(userId, StoredCart.newId(), currencies.usual(), clock.instant());
    }
}
