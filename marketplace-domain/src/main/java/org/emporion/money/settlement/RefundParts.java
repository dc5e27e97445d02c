package org.emporion.money.settlement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;

/**
 * So much of the parts of an order: what of them goes back by a refund, or what of them can still be given back.
 *
 * @param lines by id of the order line; a line of which there is nothing is not in it
 * @param shipping of the delivery
 */
public record RefundParts(Map<UUID, OfLine> lines, Money shipping) {

    /**
     * Of one line.
     *
     * @param units 0 when it is about an amount only
     */
    public record OfLine(long units, Money amount) {}

    static RefundParts of(GivenBack back) {
        Map<UUID, OfLine> lines = new LinkedHashMap<>();
        back.lines().forEach((line, share) -> {
            if (share.units() > 0 || share.paid().minor() > 0) {
                lines.put(line, new OfLine(share.units(), share.paid()));
            }
        });
        return new RefundParts(lines, back.delivery().paid());
    }

    /** What is left of an order after what has gone back. */
    static RefundParts left(OrderMoney order, GivenBack gone) {
        Map<UUID, OfLine> lines = new LinkedHashMap<>();
        for (OrderMoney.Part part : order.lines()) {
            GivenBack.Share before = gone.ofLine(part.line());
            OfLine left = new OfLine(part.units() - before.units(), part.paid().minus(before.paid()));
            boolean isFree = part.paid().minor() == 0;
            if (left.amount().minor() > 0 || isFree && left.units() > 0) {
                lines.put(part.line(), left);
            }
        }
        return new RefundParts(
                lines, order.delivery().paid().minus(gone.delivery().paid()));
    }

    /** So many units of a line, by its id. */
    public long unitsOf(String line) {
        return Ids.parse(line).map(lines::get).map(OfLine::units).orElse(0L);
    }

    public Money total() {
        return lines.values().stream().map(OfLine::amount).reduce(shipping, Money::plus);
    }
}
