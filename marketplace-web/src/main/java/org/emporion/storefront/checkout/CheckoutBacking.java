package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.UUID;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.Checkout;
import org.emporion.selling.checkout.CheckoutRequest;
import org.emporion.storefront.cart.CartBacking;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.web.auth.LoggedIn;

/** The checkout page. The form carries its idempotency key and the total that was shown. */
@Named
@RequestScoped
public class CheckoutBacking {

    private static final String METHOD = "sandbox";

    private final Carts carts;
    private final Checkout checkout;
    private final Shopper shopper;
    private final LoggedIn loggedIn;
    private final AfterPaying afterPaying;
    private final HttpServletRequest request;
    private Cart cart;
    private AddressForm address;
    private String email;
    private String token = "tok_approve";
    private String key;

    @Inject
    CheckoutBacking(
            Carts carts,
            Checkout checkout,
            Shopper shopper,
            LoggedIn loggedIn,
            AfterPaying afterPaying,
            HttpServletRequest request) {
        this.carts = carts;
        this.checkout = checkout;
        this.shopper = shopper;
        this.loggedIn = loggedIn;
        this.afterPaying = afterPaying;
        this.request = request;
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
        if (wasLoggedIn() && !loggedIn.isAnybody()) {
            Leave.to("/enter?to=/checkout");
        } else {
            shopper.cartId().ifPresentOrElse(this::pay, () -> Leave.to("/cart"));
        }
    }

    private void pay(String cartId) {
        String wish = request.getParameter("key");
        if (getCart() != null && !cart.groups().isEmpty()) {
            carts.putAddress(cartId, getAddress().address(), BasedOn.ANYTHING);
            carts.chooseShipping(cartId, CartBacking.shipping(cart, request), BasedOn.ANYTHING);
            cart = null;
        }
        try {
            afterPaying.leave(
                    checkout.pay(new CheckoutRequest(cartId, wish, buyer(), email, METHOD, token, shown())), email);
        } catch (Failure refused) {
            key = "IN_PROGRESS".equals(refused.code()) ? wish : newKey();
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
        if (key == null) {
            String sent = request.getParameter("key");
            key = sent == null ? newKey() : sent;
        }
        return key;
    }

    public String getEmail() {
        if (email == null) {
            email = loggedIn.person().map(Person::email).orElse(null);
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

    /** Whether the form was shown to somebody with an account. */
    private boolean wasLoggedIn() {
        return request.getParameter("account") != null;
    }

    private String buyer() {
        return loggedIn.person().map(Person::userId).orElse(null);
    }

    /** The total that the form showed, to be paid and nothing else; none when delivery was changed in the form itself. */
    private Money shown() {
        boolean changed = Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith("was-"))
                .anyMatch(name -> !request.getParameter(name)
                        .equals(request.getParameter("shipping-" + name.substring("was-".length()))));
        return changed ? null : sent();
    }

    private Money sent() {
        String total = request.getParameter("shown-total");
        String currency = request.getParameter("shown-currency");
        return total == null || currency == null ? null : Money.parse(total, currency);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
