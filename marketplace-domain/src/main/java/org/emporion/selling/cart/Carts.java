package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/** What a buyer does with a cart. The cart's id is its only key: 130 random bits, known to its buyer. */
@ApplicationScoped
@Transactional
public class Carts {

    /** Most units of one variant in a cart. */
    public static final long MOST = 9_999;

    private final CartRepository stored;
    private final Clock clock;
    private final TenantScope scope;
    private final Baskets baskets;
    private final Offers offers;
    private final NewCarts fresh;

    @Inject
    Carts(CartRepository stored, Clock clock, TenantScope scope, Baskets baskets, Offers offers, NewCarts fresh) {
        this.stored = stored;
        this.clock = clock;
        this.scope = scope;
        this.baskets = baskets;
        this.offers = offers;
        this.fresh = fresh;
    }

    /**
     * A new, empty cart in a currency; null for the usual one.
     *
     * @throws RuleViolated CURRENCY when that is not traded in
     */
    public Cart create(String currency) {
        StoredCart cart = fresh.begin(currency);
        stored.add(cart);
        return view(cart);
    }

    /** A new, empty cart of a buyer who is named to the database, under a key that no browser knows. */
    void createFor(String userId) {
        fresh.createFor(userId);
    }

    /** @throws NotFound when there is no such cart */
    public Cart get(String cartId) {
        return Cart.of(basket(cartId));
    }

    /** The cart, or nothing when it is gone: what a page does with the cookie of a returning visitor. */
    public Optional<Cart> find(String cartId) {
        scope.openCart(cartId);
        return stored.find(cartId).map(this::view);
    }

    /** The same as if it went there, in these ways where their stores have them: what a page shows before anything is chosen. */
    public Optional<Cart> findFor(String cartId, Destination to, Set<UUID> ways) {
        scope.openCart(cartId);
        return stored.find(cartId).map(cart -> Cart.of(baskets.of(cart, to, ways)));
    }

    /** How many units are in it; zero when there is no such cart. For the number beside the cart symbol. */
    public long units(String cartId) {
        scope.openCart(cartId);
        return stored.units(cartId);
    }

    /**
     * The cart as it is being bought, locked until the transaction ends: nobody buys it again from an older view of it.
     *
     * @param seen the state of the cart that is to be bought
     * @throws NotFound when there is no such cart
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Basket basketToBuy(String cartId, BasedOn seen) {
        Basket basket = baskets.of(locked(cartId));
        if (!seen.isAnything() && !seen.allows(basket.version())) {
            throw SeenCart.another();
        }
        return basket;
    }

    /** Locks a cart until the transaction ends. Answers whether there is one. */
    public boolean hold(String cartId) {
        scope.openCart(cartId);
        return stored.lock(cartId).isPresent();
    }

    /** The cart with the offers behind it. */
    public Basket basket(String cartId) {
        scope.openCart(cartId);
        return baskets.of(stored.get(cartId));
    }

    /**
     * Puts units of a variant in; the same variant adds up.
     *
     * @throws NotFound when the cart does not exist or the variant is not on sale
     * @throws RuleViolated CART_FULL, CURRENCY, or naming the quantity
     * @throws Conflict OUT_OF_STOCK with what is left
     */
    public Cart add(String cartId, UUID variantId, long quantity) {
        CartLine.check(quantity);
        StoredCart cart = open(cartId);
        Offer offer = offers.onSale(variantId, cart.currency()).orElseThrow(() -> new NotFound("variant"));
        CartLine line = cart.put(baskets.withOwn(cart, offer, quantity), quantity, clock.instant());
        return Cart.of(baskets.with(cart, line));
    }

    /**
     * Sets how many units of a line are wanted; with 0 the line goes.
     *
     * @param base the state that the change was made from
     * @throws RuleViolated RANGE
     * @throws Conflict OUT_OF_STOCK with what is left, or CHANGED_MEANWHILE when that state has gone
     */
    public Cart changeQuantity(String cartId, UUID lineId, long quantity, BasedOn base) {
        if (quantity == 0) {
            return remove(cartId, lineId, base);
        }
        CartLine.check(quantity);
        StoredCart cart = open(cartId, base, now -> SeenCart.quantity(now, lineId, quantity));
        Map<UUID, Long> wanted = Map.of(lineId, quantity);
        cart.changeQuantities(wanted, baskets.offers(cart, wanted));
        return view(cart);
    }

    /**
     * Takes what a form changes: all of it, or nothing. A line of which nothing is wanted goes.
     *
     * @throws RuleViolated naming a quantity, or a store that has no such shipping option
     * @throws Conflict OUT_OF_STOCK with what is left, or CHANGED_MEANWHILE naming each line by its id and each store by its slug
     *     that is neither as the form showed it nor as it is wanted
     */
    public Cart change(String cartId, CartEdit edit) {
        StoredCart cart = open(cartId);
        Basket basket = baskets.of(cart);
        SeenCart.mustBeAsShown(basket, edit);
        Map<UUID, Long> wanted = new LinkedHashMap<>();
        edit.quantities().forEach((id, change) -> wanted.put(id, change.wanted()));
        cart.changeQuantities(wanted, baskets.offers(cart, wanted));
        Map<String, String> shipping = new HashMap<>();
        edit.shipping().forEach((store, change) -> shipping.put(store, change.wanted()));
        ShippingChoices.choose(stored, cart, basket, shipping).throwIfAny();
        return view(cart);
    }

    /**
     * Takes a line out.
     *
     * @param base the state that the change was made from
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart remove(String cartId, UUID lineId, BasedOn base) {
        StoredCart cart = open(cartId, base, now -> SeenCart.line(now, lineId));
        cart.remove(lineId);
        return view(cart);
    }

    /** Takes out what cannot be bought any more, unless that is all, and leaves as many of the rest as there are. */
    public Cart leaveOutWhatIsGone(String cartId) {
        StoredCart cart = open(cartId);
        for (Basket.Line line : baskets.of(cart).mustBeBuyable().lines()) {
            if (line.left() == 0) {
                cart.remove(line.id());
            } else if (line.left() < line.quantity()) {
                cart.changeQuantity(line.id(), line.left(), line.offer());
            }
        }
        return view(cart);
    }

    /**
     * Says where it goes.
     *
     * @param base the state that the change was made from
     * @throws RuleViolated with every bad field of the address
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart putAddress(String cartId, Address address, BasedOn base) {
        return changeAddress(cartId, present -> address, base);
    }

    /** The same, from the address that the cart has now; null when it has none. */
    public Cart changeAddress(String cartId, UnaryOperator<Address> change, BasedOn base) {
        StoredCart cart = open(cartId, base, now -> SeenCart.address(now, change.apply(now.address())));
        cart.deliverTo(change.apply(cart.address()));
        return view(cart);
    }

    /**
     * Chooses how stores ship.
     *
     * @param choices from a store's slug to the id of one of its shipping options
     * @param base the state that the change was made from
     * @throws RuleViolated naming each store that is not in the cart or has no such option
     * @throws Conflict CHANGED_MEANWHILE when that state has gone
     */
    public Cart chooseShipping(String cartId, Map<String, String> choices, BasedOn base) {
        StoredCart cart = open(cartId, base, now -> SeenCart.shipping(now, choices));
        ShippingChoices.choose(stored, cart, baskets.of(cart), choices).throwIfAny();
        return view(cart);
    }

    /** Accepts the present prices of a cart whose buyer has been told of them; codes that were refused or are over go. */
    public void acknowledge(String cartId, Collection<String> refused) {
        StoredCart cart = locked(cartId);
        cart.acknowledge(baskets.of(cart), refused);
    }

    /** Takes out what has been bought. */
    public void bought(String cartId, Collection<UUID> variants) {
        scope.openCart(cartId);
        stored.lock(cartId).ifPresent(cart -> cart.bought(variants));
    }

    private Cart view(StoredCart cart) {
        return Cart.of(baskets.of(cart));
    }

    /** Opens a cart for a change. */
    private StoredCart open(String cartId) {
        StoredCart cart = locked(cartId);
        cart.touch(clock.instant());
        return cart;
    }

    private StoredCart open(String cartId, BasedOn base, Function<Basket, List<FieldProblem>> differing) {
        StoredCart cart = open(cartId);
        if (!base.isAnything()) {
            SeenCart.mustBe(baskets.of(cart), base, differing);
        }
        return cart;
    }

    private StoredCart locked(String cartId) {
        scope.openCart(cartId);
        return stored.lock(cartId).orElseThrow(() -> new NotFound("cart"));
    }
}
