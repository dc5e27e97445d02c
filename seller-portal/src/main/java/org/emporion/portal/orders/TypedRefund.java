package org.emporion.portal.orders;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.ordering.SellerRefunds;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Numerals;

/** What somebody has typed of a refund, and what is wrong with it. */
final class TypedRefund implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the page calls the fields of a refund. */
    private static final Map<String, String> FIELDS =
            Map.of("reason", "refundReason", "shipping", "refundShipping", "amount", "refundAmount");

    private final LineUnits units = new LineUnits();
    private final Map<String, String> typed = new HashMap<>();

    LineUnits units() {
        return units;
    }

    /** All but the units, by field. */
    Map<String, String> typed() {
        return typed;
    }

    /** @throws RuleViolated when an amount is none */
    SellerRefunds.NewRefund wanted(String currency) {
        List<SellerRefunds.NewRefund.OfLine> lines = units.contents().stream()
                .map(each -> new SellerRefunds.NewRefund.OfLine(each.id(), each.quantity(), null))
                .toList();
        Problems problems = new Problems();
        Money shipping = money("refundShipping", currency, problems);
        Money amount = money("refundAmount", currency, problems);
        problems.throwIfAny();
        return new SellerRefunds.NewRefund(lines, shipping, amount, typed.getOrDefault("refundReason", ""), null);
    }

    /** The same by the names of the page. */
    RuleViolated told(RuleViolated wrong) {
        return units.told(wrong, FlashMessages.text("refund.incomplete"), FIELDS);
    }

    /** Null when nothing was typed. */
    private Money money(String field, String currency, Problems problems) {
        String plain = Numerals.ofVisitor().plain(typed.get(field));
        MoneyInput input = plain == null || plain.isBlank() ? null : new MoneyInput(plain, currency);
        return MoneyInput.read(input, field, currency, false, problems);
    }
}
