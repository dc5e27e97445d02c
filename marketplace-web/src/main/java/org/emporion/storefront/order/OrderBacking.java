package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.orders.view.StoreOrder;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.web.faces.Step;

/** The page of one purchase: every store's part, every parcel. */
@Named
@RequestScoped
public class OrderBacking {

    private final KnownOrders known;
    private final Urls urls;
    private String number;
    private String arriving;
    private BuyerPurchase purchase;

    @Inject
    OrderBacking(KnownOrders known, Urls urls) {
        this.known = known;
        this.urls = urls;
    }

    /** A browser that may not see it, such as one that follows a link of a mail, is asked for the e-mail first. */
    public void load() {
        try {
            purchase = known.settled(number);
        } catch (NotFound notYet) {
            if (!KnownOrders.mayBe(number)) {
                throw notYet;
            }
            Leave.to(urls.lookup(number));
        }
    }

    /** Read by {@link #load} when the page is asked for, and by the page itself when its form comes back. */
    public BuyerPurchase getPurchase() {
        if (purchase == null) {
            purchase = known.get(number);
        }
        return purchase;
    }

    /** Whether the buyer comes straight from paying. */
    public boolean isFresh() {
        return isPlaced() && arriving != null;
    }

    /** Where the confirmation went. */
    public String getEmail() {
        return known.email(number);
    }

    public boolean isPlaced() {
        return getPurchase().status() == PurchaseStatus.PLACED;
    }

    public boolean isWaiting() {
        return getPurchase().status().isOpen();
    }

    /** Whether there was no money for it, or a store had closed, without anybody having looked at it. */
    public boolean isFailed() {
        return !getPurchase().status().isBought()
                && !isWaiting()
                && getPurchase().review() == null;
    }

    public List<Step> steps(StoreOrder order) {
        return Timeline.of(order);
    }

    public List<Step> parcelSteps(StoreOrder order, SellerOrderView.Parcel parcel) {
        return Timeline.of(order, parcel);
    }

    /** Whether something of this part has not left yet, so that it needs a timeline of its own. */
    public boolean isStillHere(StoreOrder order) {
        return order.parcels().isEmpty() || order.lines().stream().anyMatch(line -> line.open() > 0);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** What the address carries for a buyer who comes straight from paying. */
    public String getArriving() {
        return arriving;
    }

    public void setArriving(String arriving) {
        this.arriving = arriving;
    }
}
