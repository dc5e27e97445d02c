package org.emporion.discovery.search;

import java.util.Locale;

/** The name of an option as all stores' listings are compared by it: "color", "COLOUR" and "Colour" are one. */
public final class OptionName {

    private OptionName() {}

    public static String of(String written) {
        String plain = written.strip().replaceAll("\\s+", " ");
        String small = plain.toLowerCase(Locale.ROOT);
        if (small.equals("color") || small.equals("colour")) {
            return "Colour";
        }
        return small.isEmpty() ? small : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
