package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.Person;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.delivery.Destination;

/**
 * Whoever looks at the page, with a cart that is made when something is put in: a guest's is known by a cookie with its key,
 * that of somebody who is logged in by the log-in alone.
 */
@Named
@RequestScoped
public class Shopper {

    private final Carts carts;

    private final CartOfBuyer cartOfBuyer;

    private final GuestCart guestCart;

    private final ChosenCurrency currency;

    private Long units;

    @Inject
    Shopper(Carts carts, CartOfBuyer cartOfBuyer, GuestCart guestCart, ChosenCurrency currency) {
        this.carts = carts;
        this.cartOfBuyer = cartOfBuyer;
        this.guestCart = guestCart;
        this.currency = currency;
    }

    /** How many units are in the cart, for the number beside its symbol. */
    public long getUnits() {
        if (units == null) {
            units = cartId().map(carts::units).orElse(0L);
        }
        return units;
    }

    /** Who it is, when the visitor is logged in. */
    public Optional<Person> account() {
        return guestCart.buyer();
    }

    /** The key of the cart, when the visitor has one. */
    public Optional<String> cartId() {
        Optional<Person> buyer = account();
        return buyer.isPresent() ? cartOfBuyer.find(buyer.get().userId()) : guestCart.key();
    }

    /** The cart, when the visitor has one and it is still there. */
    public Optional<Cart> cart() {
        return cartId().flatMap(carts::find);
    }

    /** The same with what delivery to somewhere would be, in these ways where their stores have them. */
    public Optional<Cart> cartFor(Destination to, Set<UUID> ways) {
        return cartId().flatMap(key -> carts.findFor(key, to, ways));
    }

    /**
     * Puts units of a variant into the visitor's cart, or into a new one when there is none, at the price that pages show.
     *
     * @return whether the cart held something in another currency until now
     */
    public boolean buy(UUID variant, long quantity) {
        String cart = cartToFill();
        boolean other = currency.become(cart, currency.getCode());
        carts.add(cart, variant, quantity);
        return other;
    }

    /** A guest goes on with a cart of before, unless there is something in the one that this browser has. */
    public void takeUp(String cart) {
        if (account().isEmpty() && getUnits() == 0) {
            guestCart.keep(cart);
        }
    }

    /** To be called before anything is written: a guest's new cart is told to the browser. */
    private String cartToFill() {
        Optional<Person> buyer = account();
        return buyer.isPresent()
                ? cartOfBuyer.open(buyer.get().userId())
                : cart().map(Cart::id).orElseGet(this::newGuestCart);
    }

    private String newGuestCart() {
        String id = carts.create(currency.getCode()).id();
        guestCart.keep(id);
        return id;
    }
}
