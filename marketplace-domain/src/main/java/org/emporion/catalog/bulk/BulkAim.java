package org.emporion.catalog.bulk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.emporion.catalog.bulk.PriceRounding.Direction;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/**
 * What becomes of the values of each product, worked out from those it has.
 *
 * @param value the one value that the kind needs, as text; empty for those that need none
 * @param currency which prices change; null for those in the main currency of the store
 * @param rounding where prices end then; null when that does not matter
 */
record BulkAim(BulkKind kind, String value, String currency, PriceRounding rounding) {

    static final String NO_PRICE = "PRICE_MISSING";
    static final String OUTSIDE = "RANGE";

    private static final String VALUE = "value";
    private static final String CURRENCY = "currency";
    private static final String ENDING = "ending";
    private static final String DIRECTION = "direction";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As {@link #parameters} has written it. */
    static BulkAim of(BulkKind kind, Map<String, String> parameters) {
        String ending = parameters.get(ENDING);
        return new BulkAim(
                kind,
                parameters.get(VALUE),
                parameters.get(CURRENCY),
                ending == null ? null : new PriceRounding(ending, Direction.valueOf(parameters.get(DIRECTION))));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(VALUE, value);
        if (currency != null) {
            parameters.put(CURRENCY, currency);
        }
        if (rounding != null) {
            parameters.put(ENDING, rounding.to());
            parameters.put(DIRECTION, rounding.side().name());
        }
        return parameters;
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
                    case PRICE_PERCENT, PRICE_ADD, PRICE_ROUND ->
                        each -> PriceText.write(changed(PriceText.read(each)));
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
        BulkOrder order =
                switch (kind) {
                    case CATEGORY -> BulkOrder.category(value);
                    case PRICE -> BulkOrder.price(MoneyInput.of(PriceText.read(value)));
                    case PRICE_PERCENT -> BulkOrder.percent(new BigDecimal(value));
                    case PRICE_ADD -> BulkOrder.add(MoneyInput.of(PriceText.read(value)));
                    case STOCK -> BulkOrder.stock(Long.parseLong(value));
                    case STOCK_ADD -> BulkOrder.moreStock(Long.parseLong(value));
                    case PRICE_ROUND, PUBLISH, UNPUBLISH, DELETE -> BulkOrder.of(kind);
                };
        return order.in(currency).rounded(rounding);
    }

    /** The price moved, then rounded; null stays, since what is not sold in a currency is not sold in it afterwards. */
    private Money changed(Money price) {
        if (price == null) {
            return null;
        }
        if (price.minor() == 0) {
            throw new RuleViolated(NO_PRICE, "A variant has no price that could change.");
        }
        Money moved = above(price, moved(price));
        Money changed = rounding == null ? moved : above(price, rounding.of(moved));
        Money highest = MoneyInput.highest(price.currency());
        if (changed.compareTo(highest) > 0) {
            throw new RuleViolated(OUTSIDE, "A price is at most %s.".formatted(highest.written()));
        }
        return changed;
    }

    /** A percentage half up to the smallest amount, and never below it. */
    private Money moved(Money price) {
        return switch (kind) {
            case PRICE_PERCENT -> {
                Money changed = price.percent(HUNDRED.add(new BigDecimal(value)));
                yield changed.minor() < 1 ? Money.ofMinor(1, price.currency()) : changed;
            }
            case PRICE_ADD -> price.plus(PriceText.read(value));
            default -> price;
        };
    }

    private static Money above(Money from, Money to) {
        if (to.minor() < 1) {
            throw new RuleViolated(
                    OUTSIDE,
                    "What costs %s would cost %s then; a price is above zero.".formatted(from.written(), to.written()));
        }
        return to;
    }
}
