package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartCurrency;

/** The currency in which whoever looks at the page wants to see prices: kept in a cookie, the usual one without it. */
@Named
@RequestScoped
public class ChosenCurrency {

    static final String COOKIE = "emporion_currency";
    static final int LIFE = (int) Duration.ofDays(365).toSeconds();

    /** Request attribute with what the cookie says, see {@link Routes}. */
    private static final String SENT = "org.emporion.currency";

    private final HttpServletRequest request;
    private final Currencies currencies;
    private final CartCurrency carts;

    @Inject
    ChosenCurrency(HttpServletRequest request, Currencies currencies, CartCurrency carts) {
        this.request = request;
        this.currencies = currencies;
        this.carts = carts;
    }

    /** What the visitor's cookie says counts for the page that is written. */
    static void take(String sent, HttpServletRequest request) {
        request.setAttribute(SENT, sent);
    }

    /** What it says; empty for nothing. */
    public static String sent(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(SENT), "");
    }

    /** Its code, such as {@code EUR}. */
    public String getCode() {
        return currencies.orUsual(sent(request));
    }

    /** All that can be chosen. */
    public Collection<Currencies.Traded> getAll() {
        return currencies.all();
    }

    /** The code of the one that was asked for, or the usual one. */
    String known(String asked) {
        return currencies.orUsual(asked);
    }

    /** The cart has its prices in this currency from now on: whether it held something in another one. */
    boolean become(String cartId, String code) {
        Optional<Cart> changed = carts.of(cartId)
                .filter(now -> !now.equals(code))
                .map(now -> carts.change(cartId, code, BasedOn.ANYTHING));
        return changed.filter(cart -> !cart.groups().isEmpty()).isPresent();
    }
}
