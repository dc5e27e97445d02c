package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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
        this.key = form.key() == null ? UUID.randomUUID().toString() : form.key();
    }

    /** Nothing to pay for: back to the cart, which says so. */
    public void load() {
        if (!isFilled()) {
            Leave.to("/cart");
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
        if (isFilled()) {
            paying.keepDelivery(form, cart, getAddress().address());
            cart = null;
        }
        try {
            paying.pay(form, cartId, shopper.account().map(Person::userId).orElse(null), email);
        } catch (Failure refused) {
            key = "IN_PROGRESS".equals(refused.code())
                    ? form.key()
                    : UUID.randomUUID().toString();
            throw refused;
        }
    }

    private boolean isFilled() {
        return getCart() != null && !cart.groups().isEmpty();
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
        return key;
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
}
