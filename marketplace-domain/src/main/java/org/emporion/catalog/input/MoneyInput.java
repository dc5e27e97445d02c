package org.emporion.catalog.input;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;

/** A price as it comes in, not yet known to be one, so that it can be reported together with the other bad fields. */
public record MoneyInput(String amount, String currency) {

    private static final long HIGHEST_MINOR = 999_999_999;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    public static MoneyInput of(Money money) {
        return money == null ? null : new MoneyInput(money.amount().toPlainString(), money.currency());
    }

    /** The highest price that anything may have in a currency. */
    public static Money highest(String currency) {
        return Money.ofMinor(HIGHEST_MINOR, currency);
    }

    /**
     * The price, or null after its problem has been noted; a missing one is a problem when it is needed.
     *
     * @param currency that it must be in
     */
    public static Money read(MoneyInput input, String field, String currency, boolean needed, Problems problems) {
        if (input == null) {
            problems.require(!needed, field, "REQUIRED", "A price is needed.");
            return null;
        }
        return input.read(field, currency, problems);
    }

    private Money read(String field, String wanted, Problems problems) {
        String text = amount == null ? "" : amount.strip();
        boolean decimal = DECIMAL.matcher(text).matches();
        problems.require(decimal, field, "AMOUNT", Money.unreadable(shortened(text), wanted));
        boolean known = wanted.equals(currency);
        problems.require(known, field, "CURRENCY", "Prices are in " + wanted + " here.");
        if (!decimal) {
            return null;
        }
        Money highest = highest(wanted);
        int decimals = highest.amount().scale();
        BigDecimal value = new BigDecimal(text);
        boolean positive = value.signum() >= 0;
        boolean exact = value.stripTrailingZeros().scale() <= decimals;
        boolean sane = value.compareTo(highest.amount()) <= 0;
        problems.require(positive, field, "NEGATIVE", "A price cannot be negative.");
        problems.require(exact, field, "DECIMALS", Money.tooExact(value, wanted));
        problems.require(sane, field, "RANGE", "A price is at most " + highest.written() + ".");
        return known && positive && exact && sane ? new Money(value, wanted) : null;
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "..." : text;
    }
}
