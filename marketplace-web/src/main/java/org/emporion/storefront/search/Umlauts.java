package org.emporion.storefront.search;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words of people whose keyboard has no umlauts: ae, oe and ue typed for ä, ö and ü. */
final class Umlauts {

    private static final Pattern A = Pattern.compile("ae");
    private static final Pattern O = Pattern.compile("oe");

    /** As in "neue", "Bauer" and "Quelle", where each letter is its own. */
    private static final Pattern U = Pattern.compile("(?<![aeq])ue");

    private Umlauts() {}

    /** The word with its umlauts, in small letters; itself when there is nothing that could be one. */
    static String in(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String withU = U.matcher(small).replaceAll("ü");
        String spelled = O.matcher(A.matcher(withU).replaceAll("ä")).replaceAll("ö");
        return spelled.equals(small) ? word : spelled;
    }
}
