package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emporion.cart.Cart;
import org.emporion.cart.Carts;

/** Whoever looks at the page, known by a cookie with the key of a cart; a cart is made when something is put in. */
@Named
@RequestScoped
public class Shopper {

    private static final String COOKIE = "emporion_cart";

    private static final int LIFE = (int) Duration.ofDays(60).toSeconds();

    private Carts carts;

    private HttpServletRequest request;

    private Long units;

    Shopper() {}

    @Inject
    Shopper(Carts carts, HttpServletRequest request) {
        this.carts = carts;
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
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9A-Za-z_-]{1,64}"))
                        .findFirst();
    }

    /** The cart, when the visitor has one and it is still there. */
    public Optional<Cart> cart() {
        return cartId().flatMap(carts::find);
    }

    /** The key of the visitor's cart; a new cart when there is none. To be called before anything is written. */
    public String cartToFill() {
        return cart().map(Cart::id).orElseGet(() -> {
            String id = carts.create().id();
            Map<String, Object> cookie = new HashMap<>();
            cookie.put("path", "/");
            cookie.put("maxAge", LIFE);
            cookie.put("httpOnly", true);
            cookie.put("secure", request.isSecure());
            cookie.put("SameSite", "Lax");
            FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(COOKIE, id, cookie);
            return id;
        });
    }
}
