package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** The store cannot deliver the order shown: why. */
@Named("refusal")
@ViewScoped
public class RefusalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerFulfilment fulfilment;

    @Inject
    private SellerRefunds refunds;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private String reason;

    public String refuse() {
        return order.change(
                seen -> fulfilment.refuse(desk.seat(), order.key(), reason, seen),
                refused -> tell("order.refused", refused, refunds.standing(desk.seat(), order.key())));
    }

    /** What is not sent is paid back, but for what the buyer's bank has of it. */
    static void tell(String text, SellerOrderView order, SellerRefunds.Standing money) {
        if (money.withheld() == null) {
            FlashMessages.done(text, order.number());
        } else {
            FlashMessages.done(text + ".withheld", order.number(), money.withheld());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
