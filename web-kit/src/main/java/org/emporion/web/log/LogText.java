package org.emporion.web.log;

import java.util.regex.Pattern;

/** Text that somebody else made up, fit for a line of the log. */
public final class LogText {

    private static final int LONGEST = 200;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u0085\\p{Cf}]");

    /** The id of a cart is the key to it. */
    private static final Pattern KEY = Pattern.compile("(?i)(/carts/+)[^/]+");

    private LogText() {}

    /** Printable and short: control characters and everything that some reader takes for the end of a line become a dot. */
    public static String safe(String text) {
        String plain = text == null ? "-" : UNPRINTABLE.matcher(text).replaceAll(".");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** The path of an address, without the keys in it. */
    public static String path(String address) {
        return safe(address == null ? null : KEY.matcher(address).replaceAll("$1*"));
    }
}
