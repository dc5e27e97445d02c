package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.kernel.NotFound;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.PaidCarts;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.storefront.order.AgainBacking;
import org.emporion.storefront.order.KnownOrders;

/** Where buyers arrive from the payment provider's page, and wait while nobody knows yet. */
@Named
@RequestScoped
public class ReturnBacking {

    private final KnownOrders known;
    private final Urls urls;
    private final PaidCarts paidCarts;
    private final AgainBacking again;
    private String number;
    private BuyerPurchase purchase;
    private PaidCarts.Instead instead;
    private boolean cartHere;

    @Inject
    ReturnBacking(KnownOrders known, Urls urls, PaidCarts paidCarts, AgainBacking again) {
        this.known = known;
        this.urls = urls;
        this.paidCarts = paidCarts;
        this.again = again;
    }

    /** A browser that may not see it, such as one whose log-in has ended meanwhile, is asked for the e-mail first. */
    public void load() {
        try {
            purchase = known.settled(number);
        } catch (NotFound notYet) {
            if (!KnownOrders.mayBe(number)) {
                throw notYet;
            }
            Leave.to(urls.lookup(number));
            return;
        }
        if (purchase.status() == PurchaseStatus.PLACED) {
            Leave.to(urls.order(purchase.number()) + "?new=1");
        } else if (purchase.review() != null) {
            Leave.to(urls.order(purchase.number()));
        } else if (isFailed()) {
            instead = paidCarts.boughtInsteadOf(purchase.number()).orElse(null);
            cartHere = instead == null && again.hasCartOf(purchase.number());
        }
    }

    /** What another payment of the same cart has brought; null for nothing. */
    public PaidCarts.Instead getInstead() {
        return instead;
    }

    /** Whether nothing came of it, and this browser still has its cart. */
    public boolean isCartHere() {
        return cartHere;
    }

    public boolean isFailed() {
        return purchase != null && !purchase.status().isOpen();
    }

    public BuyerPurchase getPurchase() {
        return purchase;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
