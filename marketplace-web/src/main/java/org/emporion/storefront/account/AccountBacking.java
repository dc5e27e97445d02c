package org.emporion.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.kernel.Page;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.web.auth.LoggedIn;

/** What a logged-in buyer has ordered. */
@Named
@RequestScoped
public class AccountBacking {

    private static final int SIZE = 10;

    private final BuyerOrders orders;
    private final LoggedIn loggedIn;
    private final HttpServletRequest request;
    private Page<BuyerPurchase> purchases;

    @Inject
    AccountBacking(BuyerOrders orders, LoggedIn loggedIn, HttpServletRequest request) {
        this.orders = orders;
        this.loggedIn = loggedIn;
        this.request = request;
    }

    public Page<BuyerPurchase> getPurchases() {
        if (purchases == null) {
            purchases = orders.ofBuyer(loggedIn.require().userId(), new Page.Request(page(), SIZE));
        }
        return purchases;
    }

    private int page() {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }
}
