package org.emporion.catalog.bulk;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/**
 * Reads what is to be done with many products.
 *
 * @param main the currency in which every variant of the store has a price
 * @param currencies those in which variants may have prices as well
 * @param isCategory whether there is a category of this code
 */
record BulkReading(String main, Currencies currencies, Predicate<String> isCategory) {

    static final String PERCENT = "PERCENT";
    static final String UNITS = "UNITS";
    static final String UNKNOWN_CATEGORY = "UNKNOWN_CATEGORY";
    static final String CURRENCY = "CURRENCY";

    private static final int MOST_PERCENT = 1_000;
    private static final int PERCENT_DECIMALS = 2;
    private static final long MOST_UNITS = 10_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MINUS = "-";

    /** @throws RuleViolated naming the value that is missing or cannot be */
    BulkAim aim(BulkOrder order) {
        Problems problems = new Problems();
        String currency = currency(order, problems);
        String value = value(order, currency, problems);
        PriceRounding rounding = rounding(order, problems);
        problems.throwIfAny();
        return new BulkAim(order.kind(), value, main.equals(currency) ? null : currency, rounding);
    }

    private String currency(BulkOrder order, Problems problems) {
        String named =
                switch (order.kind()) {
                    case PRICE -> of(order.price());
                    case PRICE_ADD -> of(order.amount());
                    case PRICE_PERCENT, PRICE_ROUND -> order.currency();
                    default -> null;
                };
        boolean traded = named == null || main.equals(named) || currencies.has(named);
        problems.require(traded, "currency", CURRENCY, currencies.refusal());
        problems.require(
                order.currency() == null || named == null || order.currency().equals(named),
                "currency",
                CURRENCY,
                "The amount is in %s: leave the currency out, or name the same one.".formatted(named));
        return named == null || !traded ? main : named;
    }

    private static String of(MoneyInput input) {
        return input == null ? null : input.currency();
    }

    private String value(BulkOrder order, String currency, Problems problems) {
        return switch (order.kind()) {
            case CATEGORY -> category(order.category(), problems);
            case PRICE -> price(order.price(), currency, problems);
            case PRICE_PERCENT -> percent(order.percent(), problems);
            case PRICE_ADD -> amount(order.amount(), currency, problems);
            case STOCK -> units(order.quantity(), 0, problems);
            case STOCK_ADD -> units(order.quantity(), -MOST_UNITS, problems);
            case PRICE_ROUND, PUBLISH, UNPUBLISH, DELETE -> "";
        };
    }

    private PriceRounding rounding(BulkOrder order, Problems problems) {
        return switch (order.kind()) {
            case PRICE_ROUND -> {
                PriceRounding.check(
                        order.rounding() == null ? new PriceRounding(null, null) : order.rounding(), problems);
                yield order.rounding();
            }
            case PRICE_PERCENT, PRICE_ADD -> {
                PriceRounding.check(order.rounding(), problems);
                yield order.rounding();
            }
            default -> null;
        };
    }

    private String category(String code, Problems problems) {
        boolean known = code != null && isCategory.test(code);
        problems.require(known, "category", UNKNOWN_CATEGORY, "Choose a category for the products.");
        return code;
    }

    private static String price(MoneyInput input, String currency, Problems problems) {
        Money price = MoneyInput.read(input, "price", currency, true, problems);
        problems.require(price == null || price.minor() > 0, "price", BulkAim.NO_PRICE, "Write a price above zero.");
        return PriceText.write(price);
    }

    /** With a minus before it when prices are to fall. */
    private static String amount(MoneyInput input, String currency, Problems problems) {
        String text =
                input == null || input.amount() == null ? "" : input.amount().strip();
        boolean falls = text.startsWith(MINUS);
        MoneyInput size = input == null ? null : new MoneyInput(falls ? text.substring(1) : text, input.currency());
        Money amount = MoneyInput.read(size, "amount", currency, true, problems);
        problems.require(
                amount == null || amount.minor() > 0,
                "amount",
                BulkAim.OUTSIDE,
                "Write by how much prices rise, or fall when it is below zero.");
        return (falls ? MINUS : "") + PriceText.write(amount);
    }

    private static String percent(BigDecimal percent, Problems problems) {
        boolean sane = percent != null
                && percent.signum() != 0
                && percent.stripTrailingZeros().scale() <= PERCENT_DECIMALS
                && percent.compareTo(HUNDRED.negate()) > 0
                && percent.compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0;
        problems.require(
                sane,
                "percent",
                PERCENT,
                "Write a percentage above 0 with at most 2 decimals; a cut is below 100, a rise at most 1,000.");
        return sane ? percent.toPlainString() : "";
    }

    private static String units(Long units, long least, Problems problems) {
        boolean sane = units != null && units >= least && units <= MOST_UNITS && (least == 0 || units != 0);
        problems.require(
                sane,
                "quantity",
                UNITS,
                least == 0
                        ? "Write how many are on hand, from 0 to 10,000,000."
                        : "Write how many come to those on hand, or go when it is below zero.");
        return String.valueOf(units);
    }
}
