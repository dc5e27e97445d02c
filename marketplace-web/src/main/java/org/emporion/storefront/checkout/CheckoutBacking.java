package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Failure;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.checkout.Checkout;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;

/** The checkout page. The form carries its idempotency key and the total that was shown. */
@Named
@RequestScoped
public class CheckoutBacking {

    private final Checkout checkout;
    private final Shopper shopper;
    private final CheckoutForm form;
    private final AfterPaying afterPaying;
    private Cart cart;
    private AddressForm address;
    private String email;
    private String token = "tok_approve";

    @Inject
    CheckoutBacking(Checkout checkout, Shopper shopper, CheckoutForm form, AfterPaying afterPaying) {
        this.checkout = checkout;
        this.shopper = shopper;
        this.form = form;
        this.afterPaying = afterPaying;
    }

    /** Nothing to pay for: back to the cart, which says so. */
    public void load() {
        if (getCart() == null || cart.groups().isEmpty()) {
            Leave.to("/cart");
        }
    }

    /**
     * Pays. Whatever goes wrong leaves the page as it was typed; a new try after an answer is a new wish. A form of somebody
     * whose log-in has ended meanwhile leads through a new one, back to the cart that waits there.
     */
    public void pay() {
        if (form.wasLoggedIn() && shopper.account().isEmpty()) {
            Leave.to("/enter?to=/checkout");
        } else {
            shopper.cartId().ifPresentOrElse(this::pay, () -> Leave.to("/cart"));
        }
    }

    private void pay(String cartId) {
        if (getCart() != null && !cart.groups().isEmpty()) {
            form.keepDelivery(cart, getAddress().address());
            cart = null;
        }
        String buyer = shopper.account().map(Person::userId).orElse(null);
        try {
            afterPaying.leave(checkout.pay(form.wish(cartId, buyer, email, token)), email);
        } catch (Failure refused) {
            form.answered(refused.code());
            throw refused;
        }
    }

    public Cart getCart() {
        if (cart == null) {
            cart = shopper.cart().orElse(null);
        }
        return cart;
    }

    public AddressForm getAddress() {
        if (address == null) {
            address = AddressForm.of(getCart() == null ? null : cart.address());
        }
        return address;
    }

    /** Rendered into the form: the same form sent twice is one purchase. */
    public String getKey() {
        return form.key();
    }

    public String getEmail() {
        if (email == null) {
            email = shopper.account().map(Person::email).orElse(null);
        }
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
