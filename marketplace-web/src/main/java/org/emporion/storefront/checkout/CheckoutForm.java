package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.UUID;
import org.emporion.kernel.Address;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.CheckoutRequest;
import org.emporion.storefront.cart.CartBacking;

/**
 * What the form of the checkout carries beside its fields: the key of the wish, what its buyer was shown, and the chosen ways of
 * delivery. The form may be older than the page that answers it.
 */
@RequestScoped
class CheckoutForm {

    private static final String KEY = "key";
    private static final String METHOD = "sandbox";

    private final HttpServletRequest request;
    private final Carts carts;
    private String key;

    @Inject
    CheckoutForm(HttpServletRequest request, Carts carts) {
        this.request = request;
        this.carts = carts;
    }

    /** The idempotency key to be rendered: as it was sent, or a new one. */
    String key() {
        if (key == null) {
            key = sentKey() == null ? UUID.randomUUID().toString() : sentKey();
        }
        return key;
    }

    /** What its buyer wants, under the key and for the total that came with it. */
    CheckoutRequest wish(String cartId, String buyerId, String email, String token) {
        return new CheckoutRequest(cartId, sentKey(), buyerId, email, METHOD, token, shown());
    }

    /** The next try is a new wish, unless this one is still running. */
    void answered(String code) {
        key = "IN_PROGRESS".equals(code) ? sentKey() : UUID.randomUUID().toString();
    }

    /** Whether the form was shown to somebody with an account. */
    boolean wasLoggedIn() {
        return request.getParameter("account") != null;
    }

    /** Keeps the address and how each store shall ship with the cart, so that they are priced and bought with it. */
    void keepDelivery(Cart cart, Address address) {
        carts.putAddress(cart.id(), address, BasedOn.ANYTHING);
        carts.chooseShipping(cart.id(), CartBacking.shipping(cart, request), BasedOn.ANYTHING);
    }

    /** The total that the form showed, to be paid and nothing else; none when delivery was changed in the form itself. */
    private Money shown() {
        boolean changed = Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith("was-"))
                .anyMatch(name -> !request.getParameter(name)
                        .equals(request.getParameter("shipping-" + name.substring("was-".length()))));
        return changed ? null : sent();
    }

    private String sentKey() {
        return request.getParameter(KEY);
    }

    private Money sent() {
        String total = request.getParameter("shown-total");
        String currency = request.getParameter("shown-currency");
        return total == null || currency == null ? null : Money.parse(total, currency);
    }
}
