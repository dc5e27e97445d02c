package org.emporion.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

/** An exact amount in one currency, with as many decimals as the currency has. Kept in the database in minor units. */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,13}(\\.\\d+)?");

    public Money {
        int decimals = decimals(currency);
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw RuleViolated.field("price", "DECIMALS", tooExact(amount, currency));
        }
        amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    public static Money ofMinor(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, decimals(currency)), currency);
    }

    public static Money zero(String currency) {
        return ofMinor(0, currency);
    }

    /**
     * Money as people or programs write it, for example {@code 19.90}.
     *
     * @throws RuleViolated when it is no amount, has too many decimals, or the currency is unknown
     */
    public static Money parse(String amount, String currency) {
        if (amount == null || !DECIMAL.matcher(amount.strip()).matches()) {
            throw RuleViolated.field("price", "AMOUNT", unreadable(amount, currency));
        }
        return new Money(new BigDecimal(amount.strip()), currency);
    }

    public long minor() {
        return amount.unscaledValue().longValueExact();
    }

    public Money plus(Money other) {
        return ofMinor(Math.addExact(minor(), same(other).minor()), currency);
    }

    public Money minus(Money other) {
        return ofMinor(Math.subtractExact(minor(), same(other).minor()), currency);
    }

    public Money times(long quantity) {
        return ofMinor(Math.multiplyExact(minor(), quantity), currency);
    }

    /** The share of this amount in percent, rounded half up to the minor unit. */
    public Money percent(BigDecimal rate) {
        return new Money(
                amount.multiply(rate).divide(BigDecimal.valueOf(100), amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /** The tax that is contained in this gross amount at a rate in percent, rounded half up to the minor unit. */
    public Money taxContained(BigDecimal rate) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return new Money(
                amount.multiply(rate).divide(hundred.add(rate), amount.scale(), RoundingMode.HALF_UP), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** As people read it everywhere, for example €1,299.00, or 1.299,00 € where the visitor writes so. */
    public String written() {
        return written(Writing.now());
    }

    public String written(Locale locale) {
        return Writing.money(this, locale);
    }

    /** What is said of an amount with more decimals than its currency has. */
    public static String tooExact(BigDecimal amount, String currency) {
        int decimals = decimals(currency);
        return "%s has %s decimals; got %s. Write an amount like %s."
                .formatted(currency, decimals == 0 ? "no" : decimals, Writing.plain(amount), example(decimals));
    }

    /** What is said of what is no amount. */
    public static String unreadable(String typed, String currency) {
        return "Write an amount like %s; got \"%s\".".formatted(example(decimals(currency)), typed);
    }

    private static String example(int decimals) {
        return Writing.plain(BigDecimal.valueOf(1990, 2).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** For programs and logs; people read {@link #written}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }

    private static int decimals(String currency) {
        try {
            int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
            if (decimals < 0) { // gold, test codes and the like, which nobody pays with
                throw new IllegalArgumentException(currency);
            }
            return decimals;
        } catch (IllegalArgumentException | NullPointerException unknown) {
            throw RuleViolated.field("currency", "CURRENCY", "There is no currency \"" + currency + "\".");
        }
    }
}
