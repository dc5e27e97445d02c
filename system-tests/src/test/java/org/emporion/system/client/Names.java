package org.emporion.system.client;

import java.util.UUID;

/** Names that no other test has. */
public final class Names {
    private Names() {}

    /** Twelve small letters and digits. */
    public static String unique() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** A word that no other product contains, without digits, so that no search analyzer splits it. */
    public static String uniqueWord() {
        StringBuilder word = new StringBuilder("z");
        unique().chars().map(c -> 'a' + c % 26).forEach(letter -> word.append((char) letter));
        return word.toString();
    }
}
