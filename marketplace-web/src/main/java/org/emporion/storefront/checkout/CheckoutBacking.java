package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Failure;
import org.emporion.selling.cart.Cart;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;

/** The checkout page. The form carries its idempotency key and the total that was shown. */
@Named
@RequestScoped
public class CheckoutBacking {

    private final Shopper shopper;
    private final Paying paying;
    private final CheckoutForm form;
    private String key;
    private Cart cart;
    private AddressForm address;
    private String email;

    @Inject
    CheckoutBacking(Shopper shopper, Paying paying, HttpServletRequest request) {
        this.shopper = shopper;
        this.paying = paying;
        this.form = CheckoutForm.of(request);
        this.key = form.wish();
    }

    /** Nothing to pay for: on to the order that the cart was bought with, or to the cart, which says that it is empty. */
    public void load() {
        if (!isFilled()) {
            shopper.cartId().ifPresentOrElse(paying::leaveEmpty, () -> Leave.to("/cart"));
        }
    }

    /**
     * Pays. Whatever goes wrong leaves the page as it was typed; a new try after an answer is a new wish. A form of somebody
     * whose log-in has ended meanwhile leads through a new one, back to the cart that waits there.
     */
    public void pay() {
        if (form.account() && shopper.account().isEmpty()) {
            Leave.to("/enter?to=/checkout");
        } else {
            shopper.cartId().ifPresentOrElse(this::pay, () -> Leave.to("/cart"));
        }
    }

    private void pay(String cartId) {
        boolean filled = isFilled();
        cart = null;
        try {
            if (filled) {
                paying.keepDelivery(form, cartId, getAddress().address());
            }
            paying.pay(form, cartId, shopper.account().map(Person::userId).orElse(null), email);
        } catch (Failure refused) {
            key = form.wishAfter(refused);
            if (filled) {
                throw refused;
            }
            load();
        }
    }

    /** Goes on with what can be bought, and shows what that comes to. */
    public void leaveOut() {
        shopper.cartId().ifPresent(cartId -> paying.leaveOut(form, cartId));
        Leave.to("/checkout?country=" + getAddress().getCountry());
    }

    boolean isFilled() {
        return getCart() != null && !cart.groups().isEmpty();
    }

    /** Another part of the page has changed the cart. */
    void readAgain() {
        cart = null;
        load();
    }

    /** With the ways to ship to where it is to go. */
    public Cart getCart() {
        if (cart == null) {
            cart = shopper.cartFor(getAddress().destination(), form.delivery().ways())
                    .orElse(null);
        }
        return cart;
    }

    /** What is known of it: from this cart, and of whoever is logged in. */
    public AddressForm getAddress() {
        if (address == null) {
            address = form.address(
                    shopper.cart().map(Cart::address).orElse(null),
                    shopper.account().map(Person::name).orElse(null));
        }
        return address;
    }

    /** Rendered into the form: the same form sent twice is one purchase. */
    public String getKey() {
        return key;
    }

    public String getEmail() {
        if (email == null) {
            email = shopper.account().map(Person::email).orElseGet(paying::emailOfBefore);
        }
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
