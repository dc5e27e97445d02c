package org.emporion.storefront.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.emporion.storefront.frame.Leave;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.auth.LoggedOut;
import org.emporion.web.security.SafeCookies;

/**
 * The cookies in which a browser keeps the e-mail of purchases that it has named: sent to the pages of orders and of paying
 * only. They stand under fixed paths, so that a log-out reaches every one of them.
 */
@ApplicationScoped
public class OrderCookies {

    private static final String COOKIE = "emporion_order";

    private static final List<String> PATHS = List.of("/orders", "/checkout");

    private static final int LIFE = (int) Duration.ofDays(90).toSeconds();

    private final HttpServletRequest request;

    private final SafeCookies cookies;

    private final LoggedIn loggedIn;

    @Inject
    OrderCookies(HttpServletRequest request, SafeCookies cookies, LoggedIn loggedIn) {
        this.request = request;
        this.cookies = cookies;
        this.loggedIn = loggedIn;
    }

    /** Keeps the e-mail of a purchase in this browser; what somebody who is logged in has named, for that account only. */
    public void keep(String number, String email) {
        String kept = kept().with(number, email, mark()).text();
        PATHS.forEach(path -> Leave.with(made -> made.below(path, COOKIE, kept, LIFE)));
    }

    /** The e-mail that was named last. */
    public Optional<String> latest() {
        return kept().latest(mark());
    }

    /** The e-mail that was named for a purchase, if it was. */
    Optional<String> email(String number) {
        return kept().email(number, mark());
    }

    void end(@Observes LoggedOut left) {
        PATHS.forEach(path -> left.response().addCookie(cookies.below(path, COOKIE, "", 0)));
    }

    private String mark() {
        return loggedIn.isAnybody() ? loggedIn.getMark() : "";
    }

    private NamedOrders kept() {
        return cookies.all(request, COOKIE)
                .map(NamedOrders::read)
                .filter(orders -> !orders.isEmpty())
                .findFirst()
                .orElse(NamedOrders.NONE);
    }
}
