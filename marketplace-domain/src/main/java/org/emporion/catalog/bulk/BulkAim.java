package org.emporion.catalog.bulk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/**
 * What becomes of the values of each product, worked out from those it has.
 *
 * @param value the one value that the kind needs, as text; empty for those that need none
 */
record BulkAim(BulkKind kind, String value) {

    static final String PERCENT = "PERCENT";
    static final String UNITS = "UNITS";
    static final String UNKNOWN_CATEGORY = "UNKNOWN_CATEGORY";
    static final String NO_PRICE = "PRICE_MISSING";
    static final String HIGHEST_PRICE = "RANGE";

    private static final int MOST_PERCENT = 1_000;
    private static final int PERCENT_DECIMALS = 2;
    private static final long MOST_UNITS = 10_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param currency that a price must be in
     * @param isCategory whether there is a category of this code
     * @throws RuleViolated naming the value that is missing or cannot be
     */
    static BulkAim of(BulkOrder order, String currency, Predicate<String> isCategory) {
        Problems problems = new Problems();
        String value = value(order, currency, isCategory, problems);
        problems.throwIfAny();
        return new BulkAim(order.kind(), value);
    }

    /**
     * What a product becomes that has these values, each under what it belongs to.
     *
     * @throws RuleViolated when one of them cannot become that
     */
    Map<String, String> wanted(Map<String, String> present) {
        UnaryOperator<String> rule =
                switch (kind) {
                    case CATEGORY, PRICE, STOCK -> each -> value;
                    case PRICE_PERCENT -> each -> changed(PriceText.read(each)).toString();
                    case STOCK_ADD -> each -> Long.toString(Long.parseLong(each) + Long.parseLong(value));
                    case PUBLISH -> each -> ProductStatus.PUBLISHED.name();
                    case UNPUBLISH -> each -> ProductStatus.DRAFT.name();
                    case DELETE -> each -> ProductStatus.ARCHIVED.name();
                };
        Map<String, String> wanted = new LinkedHashMap<>();
        present.forEach((key, each) -> wanted.put(key, rule.apply(each)));
        return wanted;
    }

    /** What was asked for. */
    BulkOrder order() {
        return switch (kind) {
            case CATEGORY -> BulkOrder.category(value);
            case PRICE -> BulkOrder.price(MoneyInput.of(PriceText.read(value)));
            case PRICE_PERCENT -> BulkOrder.percent(new BigDecimal(value));
            case STOCK -> BulkOrder.stock(Long.parseLong(value));
            case STOCK_ADD -> BulkOrder.moreStock(Long.parseLong(value));
            case PUBLISH, UNPUBLISH, DELETE -> BulkOrder.of(kind);
        };
    }

    /** Half up to the smallest amount, and never below it. */
    private Money changed(Money price) {
        if (price.minor() == 0) {
            throw new RuleViolated(NO_PRICE, "A variant has no price that could change by percent.");
        }
        Money changed = price.percent(HUNDRED.add(new BigDecimal(value)));
        Money highest = MoneyInput.highest(price.currency());
        if (changed.compareTo(highest) > 0) {
            throw new RuleViolated(
                    HIGHEST_PRICE, "A price is at most " + highest.amount().toPlainString() + ".");
        }
        return changed.minor() < 1 ? Money.ofMinor(1, price.currency()) : changed;
    }

    private static String value(BulkOrder order, String currency, Predicate<String> isCategory, Problems problems) {
        return switch (order.kind()) {
            case CATEGORY -> category(order.category(), isCategory, problems);
            case PRICE -> price(order.price(), currency, problems);
            case PRICE_PERCENT -> percent(order.percent(), problems);
            case STOCK -> units(order.quantity(), 0, problems);
            case STOCK_ADD -> units(order.quantity(), -MOST_UNITS, problems);
            case PUBLISH, UNPUBLISH, DELETE -> "";
        };
    }

    private static String category(String code, Predicate<String> isCategory, Problems problems) {
        boolean known = code != null && isCategory.test(code);
        problems.require(known, "category", UNKNOWN_CATEGORY, "Choose a category for the products.");
        return code;
    }

    private static String price(MoneyInput input, String currency, Problems problems) {
        Money price = MoneyInput.read(input, "price", currency, true, problems);
        problems.require(price == null || price.minor() > 0, "price", NO_PRICE, "Write a price above zero.");
        return String.valueOf(price);
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
