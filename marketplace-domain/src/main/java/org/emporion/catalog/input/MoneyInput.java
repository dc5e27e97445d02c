package org.emporion.catalog.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/** A price as it comes in, not yet known to be one, so that it can be reported together with the other bad fields. */
public record MoneyInput(String amount, String currency) {

    static final String CURRENCY = "EUR";

    private static final BigDecimal HIGHEST = new BigDecimal("9999999.99");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    public static MoneyInput of(Money money) {
        return money == null ? null : new MoneyInput(money.amount().toPlainString(), money.currency());
    }

    public static MoneyInput euros(String amount) {
        return new MoneyInput(amount, CURRENCY);
    }

    /** The price, or null after its problem has been noted; a missing one is a problem when it is needed. */
    public static Money read(MoneyInput input, String field, boolean needed, Problems problems) {
        if (input == null) {
            problems.require(!needed, field, "REQUIRED", "A price is needed.");
            return null;
        }
        return input.read(field, problems);
    }

    private Money read(String field, Problems problems) {
        String text = amount == null ? "" : amount.strip();
        boolean decimal = DECIMAL.matcher(text).matches();
        problems.require(decimal, field, "AMOUNT", "Write an amount like 19.90; got \"" + shortened(text) + "\".");
        boolean known = CURRENCY.equals(currency);
        problems.require(known, field, "CURRENCY", "Prices are in " + CURRENCY + " here.");
        if (!decimal) {
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        boolean positive = value.signum() >= 0;
        boolean cents = value.stripTrailingZeros().scale() <= 2;
        boolean sane = value.compareTo(HIGHEST) <= 0;
        problems.require(positive, field, "NEGATIVE", "A price cannot be negative.");
        problems.require(cents, field, "DECIMALS", CURRENCY + " has 2 decimals; got " + text + ".");
        problems.require(sane, field, "RANGE", "A price is at most " + HIGHEST + ".");
        return known && positive && cents && sane ? new Money(value, CURRENCY) : null;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "..." : text;
    }
}
