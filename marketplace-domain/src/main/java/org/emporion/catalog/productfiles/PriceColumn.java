package org.emporion.catalog.productfiles;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of prices in a currency that its heading names, such as {@code Price USD} or {@code Compare At Price / USD}.
 *
 * @param earlier whether they are those to compare with
 */
record PriceColumn(boolean earlier, String currency) implements FileColumn {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String KIND = "(?:variant ?)?(price|compare ?at(?: ?price)?)";
    private static final Pattern CURRENCY_LAST = Pattern.compile(KIND + " ?(?:in )?([a-z]{3})");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([a-z]{3}) " + KIND);

    static PriceColumn price(String currency) {
        return new PriceColumn(false, currency);
    }

    static PriceColumn compareAt(String currency) {
        return new PriceColumn(true, currency);
    }

    /** In any letter case, with whatever stands between the words. */
    static Optional<PriceColumn> of(String heading) {
        String words =
                GAPS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        Matcher last = CURRENCY_LAST.matcher(words);
        if (last.matches()) {
            return of(last.group(1), last.group(2));
        }
        Matcher first = CURRENCY_FIRST.matcher(words);
        return first.matches() ? of(first.group(2), first.group(1)) : Optional.empty();
    }

    @Override
    public String title() {
        return (earlier ? "Compare At Price " : "Price ") + currency;
    }

    /** Whether a row says something of such a price is for each row to tell. */
    @Override
    public Optional<ImportField> field() {
        return Optional.empty();
    }

    /** The column of the main currency of a store that stands for the same. */
    ShopifyColumn ofMain() {
        return earlier ? ShopifyColumn.COMPARE_AT : ShopifyColumn.PRICE;
    }

    private static Optional<PriceColumn> of(String kind, String letters) {
        String currency = letters.toUpperCase(Locale.ROOT);
        return isCurrency(currency) ? Optional.of(new PriceColumn(kind.startsWith("c"), currency)) : Optional.empty();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }
}
