package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.PaidCarts;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.storefront.order.OrderCookies;
import org.emporion.web.auth.LoggedIn;

/**
 * Where a buyer goes on who has paid: to the order, the provider's page, or the page that waits. A guest's browser keeps the
 * e-mail to come back with; an account's orders open by the log-in alone.
 */
@RequestScoped
class AfterPaying {

    private final OrderCookies cookies;
    private final LoggedIn loggedIn;
    private final Urls urls;
    private final PaidCarts paidCarts;

    @Inject
    AfterPaying(OrderCookies cookies, LoggedIn loggedIn, Urls urls, PaidCarts paidCarts) {
        this.cookies = cookies;
        this.loggedIn = loggedIn;
        this.urls = urls;
        this.paidCarts = paidCarts;
    }

    /** An empty cart has been bought in another window, or says itself that it is empty. */
    void leaveEmpty(String cartId) {
        paidCarts
                .boughtWith(cartId)
                .ifPresentOrElse(number -> Leave.to(urls.order(number), "paid"), () -> Leave.to("/cart"));
    }

    String emailOfBefore() {
        return cookies.latest().orElse(null);
    }

    void leave(BuyerPurchase purchase, String email) {
        if (!loggedIn.isAnybody()) {
            cookies.keep(purchase.number(), email);
        }
        if (purchase.status() == PurchaseStatus.PLACED) {
            Leave.to(urls.order(purchase.number()) + "?new=1");
        } else if (purchase.status() == PurchaseStatus.IN_REVIEW) {
            Leave.to(urls.order(purchase.number()));
        } else if (purchase.redirectUrl() != null) {
            Leave.to(purchase.redirectUrl());
        } else {
            Leave.to("/checkout/return?number=" + purchase.number());
        }
    }
}
