package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.Settlement.Refund;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.OnlyCheck;

/** What goes back of the order shown to its buyer, and what the store gives back of it now. */
@Named("refund")
@ViewScoped
public class RefundBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerRefunds refunds;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private final TypedRefund form = new TypedRefund();
    private transient Money worth;
    private transient List<Refund> all;
    private transient SellerRefunds.Standing standing;

    /** With money in them, the first wanted first. */
    public List<Refund> getAll() {
        if (all == null) {
            all = refunds.list(desk.seat(), order.key()).stream()
                    .filter(each -> each.amount().minor() > 0)
                    .toList();
        }
        return all;
    }

    /** What can still be given back, and what the platform has given back. */
    public SellerRefunds.Standing getStanding() {
        if (standing == null) {
            standing = refunds.standing(desk.seat(), order.key());
        }
        return standing;
    }

    /** Starts with nothing; lines of which units can be given back. */
    public List<SellerOrderView.Line> getLines() {
        List<SellerOrderView.Line> lines = order.getShown().lines().stream()
                .filter(each -> getStanding().left().unitsOf(each.id()) > 0)
                .toList();
        lines.forEach(each -> form.units().begin(each, 0));
        return lines;
    }

    /** Only works out what it comes to where no more than that is asked. */
    public String give() {
        SellerRefunds.NewRefund wanted = form.wanted(order.getShown().total().currency());
        try {
            if (OnlyCheck.isAsked()) {
                worth = refunds.worth(desk.seat(), order.key(), wanted);
                return null;
            }
            return order.change("order.refunded", seen -> {
                refunds.give(desk.seat(), order.key(), wanted, seen);
                return order.getShown();
            });
        } catch (RuleViolated wrong) {
            throw form.told(wrong);
        }
    }

    /** What is asked before it is given; null until it is known what it comes to. */
    public String getQuestion() {
        return worth == null
                ? null
                : FlashMessages.text("refund.sure", worth, order.getShown().number());
    }

    public Map<String, Long> getQuantities() {
        return form.units().quantities();
    }

    /** What is wrong with the units of a line; null when nothing. */
    public String problem(String line) {
        return form.units().problem(line);
    }

    /** What else was typed, by field. */
    public Map<String, String> getTyped() {
        return form.typed();
    }
}
