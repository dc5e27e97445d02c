package org.emporion.selling.promotion;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * A promotion as its giver sees it.
 *
 * @param name what buyers read
 * @param code what buyers type in to get it; null when all get it by themselves
 * @param currency of its amounts and of the carts that it is for
 * @param threshold what the goods must be worth before any promotion, or null
 * @param endsAt the first moment at which it is over; null for no end
 * @param combinable whether goods may take it beside others of the same giver
 * @param uses how many purchases have it, those that are being paid among them
 * @param cost what these purchases have saved by it
 * @param version another one after every change
 */
public record PromotionView(
        UUID id,
        String name,
        String code,
        String currency,
        Gives gives,
        Goods goods,
        Money threshold,
        Instant startsAt,
        Instant endsAt,
        Limits limits,
        boolean combinable,
        PromotionState state,
        long uses,
        Money cost,
        String version)
        implements Serializable {

    /**
     * What it gives. What does not belong to its kind is null.
     *
     * @param percent of PERCENT: above 0, at most 100, with two decimals at most
     * @param most of PERCENT: what it gives at most, or null
     * @param amount of AMOUNT: what it gives
     * @param taken of TAKE_FOR_PAY: of so many units
     * @param paid of TAKE_FOR_PAY: only so many are paid, the dearest
     */
    public record Gives(PromotionKind kind, BigDecimal percent, Money most, Money amount, Long taken, Long paid)
            implements Serializable {

        public static Gives percent(BigDecimal percent, Money most) {
            return new Gives(PromotionKind.PERCENT, percent, most, null, null, null);
        }

        public static Gives amount(Money amount) {
            return new Gives(PromotionKind.AMOUNT, null, null, amount, null, null);
        }

        public static Gives takeForPay(Long taken, Long paid) {
            return new Gives(PromotionKind.TAKE_FOR_PAY, null, null, null, taken, paid);
        }

        public static Gives freeShipping() {
            return new Gives(PromotionKind.FREE_SHIPPING, null, null, null, null, null);
        }

        /** For people, for example "10% off, at most €20.00". */
        public String written() {
            return switch (kind) {
                case PERCENT ->
                    percent.stripTrailingZeros().toPlainString() + "% off"
                            + (most == null ? "" : ", at most " + most.written());
                case AMOUNT -> amount.written() + " off";
                case TAKE_FOR_PAY -> "Take " + taken + ", pay " + paid;
                case FREE_SHIPPING -> "Free delivery";
            };
        }
    }

    /**
     * What it is for: these products and all of these categories; with neither, everything.
     *
     * @param products ids
     * @param categories codes
     */
    public record Goods(List<String> products, List<String> categories) implements Serializable {

        public static final Goods ALL = new Goods(List.of(), List.of());

        public Goods {
            products = named(products);
            categories = named(categories);
        }

        /** One that is null stays, so that it is told as unknown. */
        private static List<String> named(List<String> all) {
            return all == null ? List.of() : all.stream().map(String::valueOf).toList();
        }

        public boolean areAll() {
            return products.isEmpty() && categories.isEmpty();
        }
    }

    /**
     * That a purchase has it; one that is still being paid may give it back.
     *
     * @param purchase its number
     * @param saved what the buyer saves by it
     */
    public record Use(String purchase, Money saved, Instant usedAt) implements Serializable {}

    /**
     * Who gets it, and how often. Null for no limit.
     *
     * @param uses in how many purchases
     * @param usesPerBuyer in how many purchases of one buyer, known by account or e-mail; needs a code
     * @param firstOrder only in a buyer's first order, of the platform at all, of a store with that store; needs a code
     * @param budget what it gives in all
     */
    public record Limits(Long uses, Long usesPerBuyer, boolean firstOrder, Money budget) implements Serializable {

        public static final Limits NONE = new Limits(null, null, false, null);
    }
}
