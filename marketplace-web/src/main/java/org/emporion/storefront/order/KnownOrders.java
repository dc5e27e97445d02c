package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.emporion.kernel.NotFound;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.CheckPayment;
import org.emporion.web.auth.LoggedIn;

/** The purchases that this browser may see: the buyer's own while logged in, and those whose e-mail it has named. */
@RequestScoped
public class KnownOrders {

    private final BuyerOrders orders;
    private final CheckPayment payments;
    private final LoggedIn loggedIn;
    private final OrderCookies cookies;

    @Inject
    KnownOrders(BuyerOrders orders, CheckPayment payments, LoggedIn loggedIn, OrderCookies cookies) {
        this.orders = orders;
        this.payments = payments;
        this.loggedIn = loggedIn;
        this.cookies = cookies;
    }

    /** Whether it looks like the number of a purchase. */
    public static boolean mayBe(String number) {
        return number != null && number.matches("[0-9A-Za-z-]{1,40}");
    }

    /** @throws NotFound when there is none with this number, or none for this browser: the two look the same */
    public BuyerPurchase get(String number) {
        if (!mayBe(number)) {
            throw new NotFound("order");
        }
        return ofBuyer(number)
                .orElseGet(() -> orders.byEmail(number, cookies.email(number).orElse(null)));
    }

    /** The same after asking the provider, when nobody knows yet whether it is paid. */
    public BuyerPurchase settled(String number) {
        BuyerPurchase purchase = get(number);
        return purchase.status().isOpen() && payments.check(number) ? get(number) : purchase;
    }

    /** Where the mails about a purchase go that this browser may see; empty for one that it may not. */
    public String email(String number) {
        return loggedIn.person()
                .flatMap(person -> orders.emailOf(number, person.userId()))
                .or(() -> cookies.email(number))
                .orElse("");
    }

    private Optional<BuyerPurchase> ofBuyer(String number) {
        return loggedIn.person().flatMap(person -> orders.byBuyer(number, person.userId()));
    }
}
