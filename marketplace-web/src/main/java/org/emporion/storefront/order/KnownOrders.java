package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.emporion.checkout.BuyerOrders;
import org.emporion.checkout.BuyerPurchase;
import org.emporion.checkout.CheckPayment;
import org.emporion.kernel.NotFound;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.security.SafeCookies;

/** The purchases that this browser may see: the buyer's own, those of its cart, and those whose e-mail it has named. */
@RequestScoped
public class KnownOrders {

    private static final String COOKIE = "emporion_order";

    private static final int LIFE = (int) Duration.ofDays(90).toSeconds();

    private BuyerOrders orders;
    private CheckPayment payments;
    private Shopper shopper;
    private LoggedIn loggedIn;
    private HttpServletRequest request;
    private SafeCookies cookies;

    KnownOrders() {}

    @Inject
    KnownOrders(
            BuyerOrders orders,
            CheckPayment payments,
            Shopper shopper,
            LoggedIn loggedIn,
            HttpServletRequest request,
            SafeCookies cookies) {
        this.cookies = cookies;
        this.orders = orders;
        this.payments = payments;
        this.shopper = shopper;
        this.loggedIn = loggedIn;
        this.request = request;
    }

    /** Keeps the e-mail in this browser, sent to the pages of this one purchase only. */
    public static void remember(String number, String email) {
        String kept = Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
        Leave.with(cookies -> cookies.below("/orders/" + number, COOKIE, kept, LIFE));
    }

    /** Whether it looks like the number of a purchase. */
    static boolean mayBe(String number) {
        return number != null && number.matches("[0-9A-Za-z-]{1,40}");
    }

    /** @throws NotFound when there is none with this number, or none for this browser: the two look the same */
    public BuyerPurchase get(String number) {
        if (!mayBe(number)) {
            throw new NotFound("order");
        }
        return ofBuyer(number)
                .or(() -> shopper.cartId().flatMap(cart -> orders.byCart(number, cart)))
                .orElseGet(() -> orders.byEmail(number, email()));
    }

    /** The same after asking the provider, when nobody knows yet whether it is paid. */
    public BuyerPurchase settled(String number) {
        BuyerPurchase purchase = get(number);
        return purchase.status().isOpen() && payments.check(number) ? get(number) : purchase;
    }

    private Optional<BuyerPurchase> ofBuyer(String number) {
        return loggedIn.person().flatMap(person -> orders.byBuyer(number, person.userId()));
    }

    private String email() {
        return cookies.read(request, COOKIE).map(KnownOrders::decoded).orElse(null);
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException foreign) {
            return null;
        }
    }
}
