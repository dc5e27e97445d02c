package org.emporion.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private String page = "1";
    private Page<BuyerPurchase> purchases;

    @Inject
    AccountBacking(BuyerOrders orders, LoggedIn loggedIn) {
        this.orders = orders;
        this.loggedIn = loggedIn;
    }

    public Page<BuyerPurchase> getPurchases() {
        if (purchases == null) {
            purchases = orders.ofBuyer(loggedIn.require().userId(), new Page.Request(page(), SIZE));
        }
        return purchases;
    }

    /** Which page the address asks for. */
    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    private int page() {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
