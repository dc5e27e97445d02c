package org.emporion.portal.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.money.chargeback.OrderChargeback;
import org.emporion.money.chargeback.SellerChargebacks;
import org.emporion.portal.desk.Desk;

/** What the buyer's bank has taken back of the order shown. */
@Named("orderChargebacks")
@RequestScoped
public class ChargebacksBacking {

    private final SellerChargebacks chargebacks;
    private final OrderBacking order;
    private final Desk desk;
    private List<OrderChargeback> all;

    @Inject
    ChargebacksBacking(SellerChargebacks chargebacks, OrderBacking order, Desk desk) {
        this.chargebacks = chargebacks;
        this.order = order;
        this.desk = desk;
    }

    /** The first opened first. */
    public List<OrderChargeback> getAll() {
        if (all == null) {
            all = chargebacks.of(desk.seat(), order.key());
        }
        return all;
    }

    /** Which text says what they mean for the order now. */
    public String getNote() {
        boolean isOver = getAll().stream().allMatch(each -> each.state().isOver());
        boolean isHeld = getAll().stream()
                .anyMatch(each -> !each.state().isOver() && each.amount().minor() > 0);
        return "order.chargebacks." + (isOver ? "decided" : isHeld ? "held" : "untouched");
    }
}
