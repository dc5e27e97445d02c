package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.emporion.cart.Cart;
import org.emporion.cart.Carts;
import org.emporion.web.security.SafeCookies;

/** Whoever looks at the page, known by a cookie with the key of a cart; a cart is made when something is put in. */
@Named
@RequestScoped
public class Shopper {

    private static final String COOKIE = "emporion_cart";

    private static final int LIFE = (int) Duration.ofDays(60).toSeconds();

    private Carts carts;

    private HttpServletRequest request;

    private SafeCookies cookies;

    private Long units;

    Shopper() {}

    @Inject
    Shopper(Carts carts, HttpServletRequest request, SafeCookies cookies) {
        this.carts = carts;
        this.cookies = cookies;
        this.request = request;
    }

    /** How many units are in the cart, for the number beside its symbol. */
    public long getUnits() {
        if (units == null) {
            units = cartId().map(carts::units).orElse(0L);
        }
        return units;
    }

    /** The key of the cart, when the visitor has one. */
    public Optional<String> cartId() {
        return cookies.read(request, COOKIE).filter(value -> value.matches("[0-9A-Za-z_-]{1,64}"));
    }

    /** The cart, when the visitor has one and it is still there. */
    public Optional<Cart> cart() {
        return cartId().flatMap(carts::find);
    }

    /** The key of the visitor's cart; a new cart when there is none. To be called before anything is written. */
    public String cartToFill() {
        return cart().map(Cart::id).orElseGet(() -> {
            String id = carts.create().id();
            Leave.with(made -> made.ofApplication(COOKIE, id, LIFE));
            return id;
        });
    }
}
