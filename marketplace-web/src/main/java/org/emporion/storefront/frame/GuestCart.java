package org.emporion.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.walls.Person;
import org.emporion.selling.cart.CartOfBuyer.Joined;
import org.emporion.selling.checkout.CartAtLogIn;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.auth.LoggedOut;
import org.emporion.web.security.SafeCookies;

/**
 * The cookie with the key of a guest's cart. It ends at the log-in, when the cart joins the buyer's own, so that a browser that
 * is left behind holds no way to it.
 */
@ApplicationScoped
class GuestCart {

    private static final String COOKIE = "emporion_cart";

    private static final int LIFE = (int) Duration.ofDays(60).toSeconds();

    private final HttpServletRequest request;

    private final SafeCookies cookies;

    private final LoggedIn loggedIn;

    private final CartAtLogIn logIn;

    @Inject
    GuestCart(HttpServletRequest request, SafeCookies cookies, LoggedIn loggedIn, CartAtLogIn logIn) {
        this.request = request;
        this.cookies = cookies;
        this.loggedIn = loggedIn;
        this.logIn = logIn;
    }

    /** Who it is, when the visitor is logged in. */
    Optional<Person> buyer() {
        return loggedIn.person();
    }

    Optional<String> key() {
        return cookies.read(request, COOKIE).filter(value -> value.matches("[0-9A-Za-z_-]{1,64}"));
    }

    void keep(String key) {
        Leave.with(made -> made.ofApplication(COOKIE, key, LIFE));
    }

    /** The guest of before has logged in: the cart joins the buyer's own before a page is written, which tells what came of it. */
    void joins(HttpServletResponse response) {
        key().ifPresent(key -> loggedIn.person().ifPresent(buyer -> joins(key, buyer, response)));
    }

    void ends(@Observes LoggedOut left) {
        forget(left.response());
    }

    private void joins(String key, Person buyer, HttpServletResponse response) {
        logIn.join(key, buyer.userId()).ifPresent(joined -> {
            forget(response);
            if (joined != Joined.NOTHING_TO_TELL) {
                FlashMessage.tell(joined == Joined.TOGETHER ? "joined" : "joined.fewer", request, response, cookies);
            }
        });
    }

    private void forget(HttpServletResponse response) {
        response.addCookie(cookies.ofApplication(COOKIE, "", 0));
    }
}
