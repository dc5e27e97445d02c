package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.ordering.SellerCancellations;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;

/** What of the order shown the store cannot send: how many of what, and why. */
@Named("cancellation")
@ViewScoped
public class CancellationBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerCancellations cancellations;

    @Inject
    private SellerRefunds refunds;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private final LineUnits units = new LineUnits();
    private String reason;

    /** An order of one unit that has not left is refused instead. */
    public boolean isPossible() {
        SellerOrderView shown = order.getShown();
        long open = shown.lines().stream().mapToLong(SellerOrderView.Line::open).sum();
        return shown.status().isOpen() && (open > 1 || isOfTheRest());
    }

    /** Whether something has left, so that all that has not is the rest. */
    public boolean isOfTheRest() {
        return order.getShown().status() == OrderStatus.PARTLY_SHIPPED;
    }

    /** Starts with the rest when something has left, and with nothing otherwise. */
    public List<SellerOrderView.Line> getLines() {
        List<SellerOrderView.Line> open = order.getShown().lines().stream()
                .filter(each -> each.open() > 0)
                .toList();
        open.forEach(each -> units.begin(each, isOfTheRest() ? each.open() : 0));
        return open;
    }

    public String cancel() {
        List<SellerFulfilment.NewParcel.Units> contents = units.contents();
        if (contents.isEmpty()) {
            throw new RuleViolated("EMPTY_CANCELLATION", FlashMessages.text("cancel.empty"));
        }
        SellerCancellations.NewCancellation wanted = new SellerCancellations.NewCancellation(contents, reason, null);
        try {
            return order.change(
                    seen -> cancellations.cancel(desk.seat(), order.key(), wanted, seen),
                    done -> RefusalBacking.tell("order.cancelled", done, refunds.standing(desk.seat(), order.key())));
        } catch (RuleViolated wrong) {
            throw units.told(wrong, FlashMessages.text("cancel.incomplete"), Map.of("reason", "cancelReason"));
        }
    }

    public Map<String, Long> getQuantities() {
        return units.quantities();
    }

    /** What is wrong with the units of a line; null when nothing. */
    public String problem(String line) {
        return units.problem(line);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
