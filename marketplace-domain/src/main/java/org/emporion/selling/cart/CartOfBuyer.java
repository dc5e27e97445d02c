package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/**
 * The one cart of a buyer with an account: the same on every device, waiting from one log-in to the next. Its key stays on
 * the server, so that no browser keeps a way to it.
 */
@ApplicationScoped
@Transactional
public class CartOfBuyer {

    private final Clock clock;
    private final TenantScope scope;
    private final Carts carts;
    private final CartRepository stored;
    private final Baskets baskets;

    @Inject
    CartOfBuyer(Clock clock, TenantScope scope, Carts carts, CartRepository stored, Baskets baskets) {
        this.clock = clock;
        this.scope = scope;
        this.carts = carts;
        this.stored = stored;
        this.baskets = baskets;
    }

    /** What there is to tell the buyer after a guest's cart has joined the own one. */
    public enum Joined {
        /** One of the two was empty. */
        NOTHING_TO_TELL,
        /** Both held something. */
        TOGETHER,
        /** Both held the same things, and the stores have fewer of them than both together. */
        FEWER_THAN_BOTH
    }

    /** The id of the buyer's cart, if there is one. */
    public Optional<String> find(String userId) {
        scope.asUser(userId);
        return stored.ofBuyer(userId);
    }

    /** The id of the buyer's cart, which is made when there is none. */
    public String open(String userId) {
        return find(userId).orElseGet(() -> {
            carts.createFor(userId);
            return find(userId).orElseThrow();
        });
    }

    /**
     * Pours what a visitor has put into a cart before logging in into the buyer's own; the guest's cart and its key end.
     * Quantities add up to what the stores have, and nothing gets less than it was in either of the two.
     *
     * @param guestCartId may be gone, and does nothing when it is the cart of an account
     */
    public Joined join(String guestCartId, String userId) {
        scope.asUser(userId);
        scope.openCart(guestCartId);
        Optional<StoredCart> guest = stored.lock(guestCartId).filter(cart -> !cart.isOwned());
        return guest.map(brought -> join(brought, userId)).orElse(Joined.NOTHING_TO_TELL);
    }

    /** Both are open: the own one to its buyer, the guest's by its key. */
    private Joined join(StoredCart brought, String userId) {
        StoredCart own = stored.lock(open(userId)).orElseThrow();
        boolean both = !own.lines().isEmpty() && !brought.lines().isEmpty();
        boolean fewer = own.join(brought, baskets.of(own));
        bringShipping(brought, own);
        own.touch(clock.instant());
        stored.remove(brought);
        if (!both) {
            return Joined.NOTHING_TO_TELL;
        }
        return fewer ? Joined.FEWER_THAN_BOTH : Joined.TOGETHER;
    }

    /** How stores ship that nothing was chosen for in the own cart. */
    private void bringShipping(StoredCart brought, StoredCart own) {
        List<TenantId> chosen =
                stored.shipping(own).stream().map(ChosenShipping::store).toList();
        stored.shipping(brought).stream()
                .filter(each -> !chosen.contains(each.store()))
                .forEach(each -> stored.add(each.in(own)));
    }
}
