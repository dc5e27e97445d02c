package org.emporion.catalog.productfiles;

import java.util.regex.Pattern;

/** Numbers as spreadsheets of different countries write them. */
final class DecimalText {

    private static final Pattern CURRENCY = Pattern.compile("(?i)\u20ac|\\bEUR\\b|\\p{Zs}|\\s");
    private static final Pattern COMMA_LAST = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d*");
    private static final Pattern POINT_LAST = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d*");
    private static final Pattern ONE_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern COMMA_AND_THREE = Pattern.compile("-?\\d{1,3},\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern APOSTROPHES = Pattern.compile("-?\\d{1,3}(['\u2019]\\d{3})+(\\.\\d*)?");

    private DecimalText() {}

    /**
     * The number with a point before its decimals and nothing between its thousands.
     *
     * @param commas whether the file writes decimal commas; only then is {@code 1,234} a number below two
     * @return the text itself when it is no number, or could be two
     */
    static String plain(String text, boolean commas) {
        String bare = CURRENCY.matcher(text).replaceAll("");
        if (COMMA_LAST.matcher(bare).matches()) {
            return bare.replace(".", "").replace(',', '.');
        }
        if (POINT_LAST.matcher(bare).matches()) {
            return bare.replace(",", "");
        }
        if (APOSTROPHES.matcher(bare).matches()) {
            return bare.replaceAll("['\u2019]", "");
        }
        if (ONE_COMMA.matcher(bare).matches()
                && (commas || !COMMA_AND_THREE.matcher(bare).matches())) {
            return bare.replace(',', '.');
        }
        return NUMBER.matcher(bare).matches() ? bare : text;
    }
}
