package org.emporion.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * How amounts and numbers are written for whoever reads an answer: as the visitor's browser says while a page is made, and as
 * usual in mails, for programs and in the background. Digits are always 0 to 9. Days are written with words, as the texts around
 * them are: 1/12 and 12/1 would be read in two ways.
 */
public final class Writing {

    /** For example €1,299.00. */
    public static final Locale USUAL = Locale.UK;

    /** Days and months are named so, for example Tue 1 Sep. */
    public static final Locale DAYS = Locale.ENGLISH;

    private static final ThreadLocal<Locale> NOW = new ThreadLocal<>();

    private Writing() {}

    /** Until {@link #forget} this thread writes so. */
    public static void as(Locale locale) {
        NOW.set(latin(locale));
    }

    public static void forget() {
        NOW.remove();
    }

    public static Locale now() {
        Locale now = NOW.get();
        return now == null ? USUAL : now;
    }

    /** A number with its decimals, and without thousands as it is typed, for example 5,005. */
    static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(now());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static String count(long count) {
        return NumberFormat.getIntegerInstance(now()).format(count);
    }

    static String money(Money money, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(latin(locale));
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    private static Locale latin(Locale locale) {
        return new Locale.Builder()
                .setLocale(Locale.forLanguageTag(locale.toLanguageTag()))
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }
}
