package org.emporion.catalog.productfiles;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as spreadsheets of different countries write them. */
final class DecimalText {

    private static final Pattern BLANK = Pattern.compile("\\p{Zs}|\\s");

    /** How amounts are marked that are in a currency, beside its code. */
    private static final Map<String, String> SIGNS = Map.of(
            "EUR", "\u20ac",
            "USD", "(?:US)?\\$",
            "GBP", "\u00a3",
            "SEK", "kr\\.?",
            "PLN", "z\u0142",
            "JPY", "(?:JP)?[\u00a5\uffe5]|\u5186");

    private static final Pattern COMMA_LAST = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d*");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern POINT_AND_THREE = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("\\d,(\\d{1,2}|\\d{4,})(?![\\d.,])");
    private static final Pattern POINT_DECIMALS = Pattern.compile("\\d\\.(\\d{1,2}|\\d{4,})(?![\\d.,])");
    private static final Pattern POINT_LAST = Pattern.compile("-?\\d{1,3}(,\\d{3})+\\.\\d*");
    private static final Pattern ONE_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern COMMA_AND_THREE = Pattern.compile("-?\\d{1,3},\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern APOSTROPHES = Pattern.compile("-?\\d{1,3}(['\u2019]\\d{3})+(\\.\\d*)?");

    private DecimalText() {}

    /** The amount without the mark of this currency; that of another one stays, so that it is no number. */
    static String unmarked(String text, String currency) {
        String sign = SIGNS.getOrDefault(currency, currency);
        String mark = "(?i:" + currency + "|" + sign + ")";
        String bare = BLANK.matcher(text).replaceAll("");
        return bare.replaceFirst("^(-?)" + mark, "$1").replaceFirst(mark + "$", "");
    }

    /**
     * The number with a point before its decimals and nothing between its thousands.
     *
     * @param commas whether the file writes decimal commas; only then is {@code 1,234} a number below two
     * @return the text itself when it is no number, or could be two
     */
    static String plain(String text, boolean commas) {
        String bare = BLANK.matcher(text).replaceAll("");
        if (COMMA_LAST.matcher(bare).matches()) {
            return bare.replace(".", "").replace(',', '.');
        }
        if (POINTS.matcher(bare).matches()) {
            return bare.replace(".", "");
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

    /** Whether a point in it may stand between thousands or before decimals, like that of {@code 1.000}. */
    static boolean mayBeThousands(String text) {
        return POINT_AND_THREE.matcher(BLANK.matcher(text).replaceAll("")).matches();
    }

    /** Whether a comma in it can only stand before decimals. */
    static boolean showsComma(String text) {
        return COMMA_DECIMALS.matcher(text).find();
    }

    /** Whether a point in it can only stand before decimals. */
    static boolean showsPoint(String text) {
        return POINT_DECIMALS.matcher(text).find();
    }

    /** Null when it is none, or longer than any that we keep. */
    static BigDecimal number(String text) {
        return SHORT_NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
