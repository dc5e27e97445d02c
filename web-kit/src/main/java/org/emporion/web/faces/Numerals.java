package org.emporion.web.faces;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How numbers are typed and shown where somebody lives: 19,90 and 1.234,50 in German, 19.90 and 1,234.50 in English. What can
 * only mean one thing is read everywhere; 1.234 and 1,234 mean what they mean in that place. What cannot be read stays as typed.
 */
public record Numerals(char decimal, char group) {

    /** A space or an apostrophe between thousands, as in French and in Switzerland. */
    private static final Pattern GAP = Pattern.compile("(?<=\\d)[\\s\\p{Zs}'\\u2019](?=\\d{3}(?:\\D|$))");

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Zs}]+|[\\s\\p{Zs}]+$");

    private static final Pattern WHOLE = Pattern.compile("-?(?:\\d+|\\d{1,3}([.,])(?:\\d{2,3}\\1)*\\d{3})");

    private static final Pattern MAYBE_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    /** As the visitor's browser says; English outside of a request. */
    public static Numerals ofVisitor() {
        return of(VisitorLocale.now());
    }

    public static Numerals of(Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        return new Numerals(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
    }

    /** The number as programs write it, with a point and no thousands; unchanged when it cannot be read. */
    public String plain(String typed) {
        if (typed == null) {
            return null;
        }
        String bare = AROUND.matcher(typed).replaceAll("").replace('\u2212', '-');
        String joined = GAP.matcher(bare).replaceAll("");
        int at = decimalAt(joined);
        String whole = at < 0 ? joined : joined.substring(0, at);
        String fraction = at < 0 ? "" : joined.substring(at + 1);
        boolean twice = at >= 0 && whole.indexOf(joined.charAt(at)) >= 0;
        boolean readable = WHOLE.matcher(whole).matches() && (at < 0 || fraction.matches("\\d+")) && !twice;
        return readable ? whole.replaceAll("[.,]", "") + (at < 0 ? "" : "." + fraction) : typed;
    }

    /** The whole number of at most twelve digits that was typed; null when it is none. */
    public Long whole(String typed) {
        String plain = typed == null ? "" : plain(typed).strip();
        return plain.matches("-?\\d{1,12}") ? Long.valueOf(plain) : null;
    }

    /** The number as it is typed here, without thousands. */
    public String typed(BigDecimal number) {
        return number == null ? null : number.toPlainString().replace('.', decimal == ',' ? ',' : '.');
    }

    private int decimalAt(String joined) {
        int last = Math.max(joined.lastIndexOf('.'), joined.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char separator = joined.charAt(last);
        boolean both = joined.indexOf(separator == '.' ? ',' : '.') >= 0;
        boolean often = joined.indexOf(separator) < last;
        boolean thousands =
                often || separator == group && MAYBE_THOUSANDS.matcher(joined).matches();
        return !both && thousands ? -1 : last;
    }
}
