package org.emporion.portal.orders;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.Settlement.Refund;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.portal.desk.Desk;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Numerals;

/** What goes back of the order shown to its buyer, and what the store gives back of it now. */
@Named("refund")
@ViewScoped
public class RefundBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the page calls the fields of a refund. */
    private static final Map<String, String> FIELDS =
            Map.of("reason", "refundReason", "shipping", "refundShipping", "amount", "refundAmount");

    @Inject
    private SellerRefunds refunds;

    @Inject
    private OrderBacking order;

    @Inject
    private Desk desk;

    private final LineUnits units = new LineUnits();
    private final Map<String, String> typed = new HashMap<>();
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
        lines.forEach(each -> units.begin(each, 0));
        return lines;
    }

    public String give() {
        SellerRefunds.NewRefund wanted = wanted();
        try {
            return order.change("order.refunded", seen -> {
                refunds.give(desk.seat(), order.key(), wanted, seen);
                return order.getShown();
            });
        } catch (RuleViolated wrong) {
            throw units.told(wrong, FlashMessages.text("refund.incomplete"), FIELDS);
        }
    }

    private SellerRefunds.NewRefund wanted() {
        List<SellerRefunds.NewRefund.OfLine> lines = units.contents().stream()
                .map(each -> new SellerRefunds.NewRefund.OfLine(each.id(), each.quantity(), null))
                .toList();
        Problems problems = new Problems();
        Money shipping = money("refundShipping", problems);
        Money amount = money("refundAmount", problems);
        problems.throwIfAny();
        return new SellerRefunds.NewRefund(lines, shipping, amount, typed.getOrDefault("refundReason", ""), null);
    }

    /** Null when nothing was typed. */
    private Money money(String field, Problems problems) {
        String plain = Numerals.ofVisitor().plain(typed.get(field));
        String currency = order.getShown().total().currency();
        MoneyInput input = plain == null || plain.isBlank() ? null : new MoneyInput(plain, currency);
        return MoneyInput.read(input, field, currency, false, problems);
    }

    public Map<String, Long> getQuantities() {
        return units.quantities();
    }

    /** What is wrong with the units of a line; null when nothing. */
    public String problem(String line) {
        return units.problem(line);
    }

    /** What else was typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
