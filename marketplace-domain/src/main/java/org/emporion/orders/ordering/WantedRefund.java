package org.emporion.orders.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.settlement.RefundRequest;

/** Checks what a store says that it gives back of an order, before it is worked out. */
final class WantedRefund {

    private static final String EMPTY =
            "Say what goes back: units or an amount of lines, an amount of shipping, or an amount.";

    private final String currency;
    private final Problems problems = new Problems();

    private WantedRefund(String currency) {
        this.currency = currency;
    }

    /**
     * How much of the order that is.
     *
     * @param currency of the order
     * @throws RuleViolated EMPTY_REFUND when nothing is named; naming each field at fault
     */
    static RefundRequest.Portion of(SellerRefunds.NewRefund refund, String currency) {
        if (refund.lines().isEmpty() && refund.shipping() == null && refund.amount() == null) {
            throw new RuleViolated("EMPTY_REFUND", EMPTY);
        }
        return new WantedRefund(currency).portion(refund);
    }

    /** What it is for. */
    static RefundRequest.Kind kind(SellerRefunds.NewRefund refund) {
        if (!refund.lines().isEmpty()) {
            return RefundRequest.Kind.LINES;
        }
        return refund.amount() == null ? RefundRequest.Kind.SHIPPING : RefundRequest.Kind.AMOUNT;
    }

    private RefundRequest.Portion portion(SellerRefunds.NewRefund refund) {
        problems.text(refund.reason(), "reason", 1, 500);
        List<RefundRequest.OfLine> lines = new ArrayList<>();
        for (int i = 0; i < refund.lines().size(); i++) {
            line(refund.lines().get(i), "lines[" + i + "]").ifPresent(lines::add);
        }
        amount(refund.shipping(), "shipping");
        amount(refund.amount(), "amount");
        problems.throwIfAny();
        return RefundRequest.Portion.of(lines, refund.shipping(), refund.amount());
    }

    private Optional<RefundRequest.OfLine> line(SellerRefunds.NewRefund.OfLine wanted, String at) {
        Optional<UUID> id = Ids.parse(wanted.id());
        problems.require(id.isPresent(), at + ".id", "UNKNOWN", "This order has no such line.");
        problems.require(
                wanted.quantity() != null || wanted.amount() != null,
                at + ".quantity",
                "REQUIRED",
                "Say how many units go back, or which amount.");
        problems.require(
                wanted.quantity() == null || wanted.quantity() >= 1,
                at + ".quantity",
                "RANGE",
                "At least one unit goes back; leave quantity out when the buyer keeps all of them.");
        amount(wanted.amount(), at + ".amount");
        long units = wanted.quantity() == null ? 0 : wanted.quantity();
        return id.map(line -> new RefundRequest.OfLine(line, units, wanted.amount()));
    }

    private void amount(Money amount, String at) {
        if (amount == null) {
            return;
        }
        problems.require(
                amount.currency().equals(currency), at, "CURRENCY", "This order was paid in " + currency + ".");
        problems.require(amount.minor() > 0, at, "RANGE", "An amount that goes back is above zero.");
    }
}
