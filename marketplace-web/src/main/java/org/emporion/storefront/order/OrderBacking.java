package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.orders.ordering.SellerOrderView;
import org.emporion.orders.ordering.StoreOrder;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.PurchaseStatus;
import org.emporion.storefront.frame.Leave;
import org.emporion.web.faces.Step;

/** The page of one purchase: every store's part, every parcel. */
@Named
@RequestScoped
public class OrderBacking {

    private final KnownOrders known;
    private final HttpServletRequest request;
    private BuyerPurchase purchase;

    @Inject
    OrderBacking(KnownOrders known, HttpServletRequest request) {
        this.known = known;
        this.request = request;
    }

    /** A browser that may not see it, such as one that follows a link of a mail, is asked for the e-mail first. */
    public void load() {
        String number = request.getParameter("number");
        try {
            purchase = known.settled(number);
        } catch (NotFound notYet) {
            if (!KnownOrders.mayBe(number)) {
                throw notYet;
            }
            Leave.to("/orders?number=" + number);
        }
    }

    /** Read by {@link #load} when the page is asked for, and by the page itself when its form comes back. */
    public BuyerPurchase getPurchase() {
        if (purchase == null) {
            purchase = known.get(request.getParameter("number"));
        }
        return purchase;
    }

    /** Whether the buyer comes straight from paying. */
    public boolean isFresh() {
        return isPlaced() && request.getParameter("new") != null;
    }

    public boolean isPlaced() {
        return getPurchase().status() == PurchaseStatus.PLACED;
    }

    public boolean isWaiting() {
        return getPurchase().status().isOpen();
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

    public String options(SellerOrderView.Line line) {
        return String.join(" · ", line.options().values());
    }
}
