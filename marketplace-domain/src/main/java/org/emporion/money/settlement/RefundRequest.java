package org.emporion.money.settlement;

import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * A wish to give a part or all of an order's money back.
 *
 * @param id of what it follows: the same id is the same refund, in the book and at the payment provider
 * @param reason as the buyer reads it; may be empty
 * @param askedBy who wants it
 */
public record RefundRequest(UUID id, Kind kind, String reason, String askedBy, Portion portion) {

    /** What a refund is for. */
    public enum Kind {
        /** The store does not deliver the order. */
        REFUSED,
        /** Units that have not left are not delivered. */
        CANCELLED,
        /** The same because the store let its time pass. */
        LATE,
        /** Units of lines, whether they have left or not. */
        LINES,
        /** An amount, as a favour. */
        AMOUNT,
        /** The delivery. */
        SHIPPING,
        /** The payment did not last. */
        UNPAID,
        /** The buyer's bank takes it back. */
        CHARGEBACK,
        /** What was not given for one of these while the buyer's bank had it, and the bank has returned. */
        WITHHELD
    }

    /**
     * How much of the order.
     *
     * @param all everything that has not gone back yet; the rest is left empty then
     * @param shipping of the delivery; null for nothing
     * @param amount in addition, in proportion of what is left of lines and delivery; null for nothing
     */
    public record Portion(boolean all, List<OfLine> lines, Money shipping, Money amount) {

        public static Portion everything() {
            return new Portion(true, List.of(), null, null);
        }

        /** The lines of which it is left to us how much their units cost; everything when it is all. */
        Portion ofUnits() {
            return all
                    ? this
                    : of(lines.stream().filter(line -> line.amount() == null).toList(), null, null);
        }

        public static Portion of(List<OfLine> lines, Money shipping, Money amount) {
            return new Portion(false, List.copyOf(lines), shipping, amount);
        }
    }

    /**
     * Of one line.
     *
     * @param units that are given back; 0 when the buyer keeps them and gets an amount
     * @param amount null for what the units cost
     */
    public record OfLine(UUID line, long units, Money amount) {}
}
