package org.emporion.orders.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.State;
import org.emporion.kernel.address.Address;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.OrderCosts;
import org.emporion.orders.deadline.OrderDeadlines;

/**
 * The store's part of a purchase, as the store sees it. Without the buyer's e-mail: together with the purchase's number it
 * would open the other stores' parts.
 *
 * @param formerAddresses where it was to go before, the first first
 * @param updatedAt when something last happened to it
 * @param version another one after every change, but that money has reached its buyer
 */
public record SellerOrderView(
        String id,
        String number,
        String purchaseNumber,
        OrderStatus status,
        Instant placedAt,
        Address shipTo,
        List<Address> formerAddresses,
        List<Line> lines,
        @JsonUnwrapped Dispatch dispatch,
        @JsonUnwrapped OrderCosts costs,
        Money total,
        Money commission,
        String refuseReason,
        List<Parcel> parcels,
        List<Milestone> timeline,
        OrderDeadlines deadlines,
        Instant updatedAt,
        String version) {
    /**
     * One variant in a seller order, as it was when it was bought.
     *
     * @param cancelled units that will not leave
     * @param total without the discount
     * @param tax in the total, or on top of it
     * @param promisedOn the day from which it can be sent, as its buyer was told; null when it was there
     * @param parts what one unit is made of when it is a bundle; none otherwise
     */
    public record Line(
            String id,
            String variantId,
            String sku,
            String title,
            Map<String, String> options,
            String image,
            long quantity,
            long shipped,
            long cancelled,
            Money unitPrice,
            Money discount,
            Money total,
            Percentage taxRate,
            Money tax,
            LocalDate promisedOn,
            List<Part> parts) {

        /** So many units that were bought, of which so many have left or will not leave. */
        public static Line of(
                UUID id, org.emporion.orders.costs.Line line, long shipped, long cancelled, String currency) {
            return new Line(
                    id.toString(),
                    line.variantId().toString(),
                    line.sku(),
                    line.title(),
                    line.options(),
                    line.image(),
                    line.quantity(),
                    shipped,
                    cancelled,
                    line.unitPrice(currency),
                    line.discount(currency),
                    line.total(currency),
                    line.taxRate(),
                    line.tax(currency),
                    line.promisedOn(),
                    line.parts().stream().map(each -> Part.of(each, currency)).toList());
        }

        /** What is in it when it is a bundle, for example "2 × Cup, 1 × Tea"; empty otherwise. */
        public String contents() {
            return parts.stream().map(part -> part.written(1)).collect(Collectors.joining("; "));
        }

        /** The day from which it can be sent in words, for example Sat 12 Dec 2026; null when it was there. */
        public String promised() {
            return promisedOn == null ? null : DaySpan.written(promisedOn);
        }

        /** Before any discount. */
        public Money worth() {
            return total.plus(discount);
        }

        /** Units that still have to leave. */
        public long open() {
            return quantity - shipped - cancelled;
        }

        /** For example "Colour: Blue, Size: 42"; empty when there was nothing to choose. */
        public String chosen() {
            return Option.written(options);
        }
    }

    /**
     * Units of a variant that are in one unit of a bundle.
     *
     * @param worth what of the total of the line those of all its units are worth
     */
    public record Part(
            String variantId, String sku, String title, Map<String, String> options, long quantity, Money worth) {

        static Part of(org.emporion.orders.costs.Line.Part part, String currency) {
            return new Part(
                    part.variantId().toString(),
                    part.sku(),
                    part.title(),
                    part.options(),
                    part.quantity(),
                    Money.ofMinor(part.worthMinor(), currency));
        }

        /** Those of so many units of the bundle, for example "2 × Cup, Colour: Blue". */
        public String written(long bundles) {
            String chosen = Option.written(options);
            return quantity * bundles + " × " + title + (chosen.isEmpty() ? "" : ", " + chosen);
        }
    }

    /**
     * What left the store together.
     *
     * @param trackingNumber null when it travels without one
     * @param trackingUrl the carrier's page for it, or null without a number or when the carrier is not known to us
     * @param deliveredAt null while it is on its way
     */
    public record Parcel(
            String id,
            String carrier,
            String trackingNumber,
            String trackingUrl,
            Instant shippedAt,
            Instant deliveredAt,
            List<Content> lines) {

        /** So many units of an order line. */
        public record Content(String lineId, String title, Map<String, String> options, long quantity) {

            /** For example "2 × Cup, Colour: Blue"; without a number when it is about no units. */
            public String written() {
                return (quantity == 0 ? "" : quantity + " × ") + title + (chosen().isEmpty() ? "" : ", " + chosen());
            }

            /** For example "Colour: Blue, Size: 42"; empty when there was nothing to choose. */
            public String chosen() {
                return Option.written(options);
            }
        }
    }

    /** What a milestone is about. */
    public enum MilestoneKind implements State {
        /** The order came to its state. */
        STATUS(Tone.INFO),
        /** Units of it will not be sent. */
        LINES_CANCELLED(Tone.DANGER),
        /** It goes somewhere else from then on. */
        ADDRESS_CHANGED(Tone.INFO),
        /** Another variant takes the place of one that was bought. */
        LINE_CHANGED(Tone.INFO),
        /** The store has let its time pass. */
        LATE(Tone.DANGER),
        /** The store gives money back. */
        REFUND_ASKED(Tone.INFO),
        /** The buyer has money back. */
        REFUNDED(Tone.INFO),
        /** The payment provider did not give money back. */
        REFUND_REFUSED(Tone.DANGER),
        /** The buyer's bank takes money of it back. */
        CHARGEBACK_OPENED(Tone.DANGER),
        /** What the bank took has come back. */
        CHARGEBACK_WON(Tone.INFO),
        /** What the bank took is gone. */
        CHARGEBACK_LOST(Tone.DANGER);

        private final Tone tone;

        MilestoneKind(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    /**
     * Something that happened to a seller order, for its timeline.
     *
     * @param status where the order stood from then on
     * @param cancelled the units that will not be sent; empty where it is about none
     */
    public record Milestone(
            MilestoneKind kind, OrderStatus status, String note, Instant at, List<Parcel.Content> cancelled) {

        /** Answers that were kept before there were kinds tell of states only. */
        public Milestone {
            kind = kind == null ? MilestoneKind.STATUS : kind;
            cancelled = cancelled == null ? List.of() : List.copyOf(cancelled);
        }

        /** What people call it. */
        public String label() {
            return named().label();
        }

        /** Whether it is between the platform and the buyer's bank. */
        public boolean isOfChargeback() {
            return switch (kind) {
                case CHARGEBACK_OPENED, CHARGEBACK_WON, CHARGEBACK_LOST -> true;
                default -> false;
            };
        }

        /** What was said about it, after the units that will not be sent, for example "2 × Cup: The kiln broke". */
        public String told() {
            String units = cancelled.stream().map(Parcel.Content::written).collect(Collectors.joining(", "));
            return Stream.of(units, note == null ? "" : note)
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining(": "));
        }

        public boolean isBad() {
            return named().tone() == State.Tone.DANGER;
        }

        private State named() {
            return kind == MilestoneKind.STATUS ? status : kind;
        }
    }

    /** All that was ordered. */
    public List<Parcel.Content> ordered() {
        return lines.stream()
                .map(line -> new Parcel.Content(line.id(), line.title(), line.options(), line.quantity()))
                .toList();
    }

    /** The small picture of what these units are of; null when there is none. */
    public String imageOf(Parcel.Content units) {
        return lines.stream()
                .filter(line -> line.id().equals(units.lineId()))
                .findFirst()
                .map(Line::image)
                .orElse(null);
    }
}
