package org.emporion.storefront.product;

import java.util.Locale;
import java.util.Map;

/** The colour that a word names, for a dot beside it. */
final class Swatch {

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("black", "#22252a"),
            Map.entry("white", "#ffffff"),
            Map.entry("cream", "#f3ead7"),
            Map.entry("ivory", "#f6f0e0"),
            Map.entry("natural", "#dcc9a6"),
            Map.entry("sand", "#d9c7a3"),
            Map.entry("beige", "#d8c8aa"),
            Map.entry("oak", "#c49a6c"),
            Map.entry("walnut", "#6b4a33"),
            Map.entry("brown", "#7b5236"),
            Map.entry("grey", "#8b929a"),
            Map.entry("gray", "#8b929a"),
            Map.entry("charcoal", "#3d4348"),
            Map.entry("anthracite", "#383e42"),
            Map.entry("silver", "#c0c4c8"),
            Map.entry("red", "#b3261e"),
            Map.entry("rust", "#a7481f"),
            Map.entry("terracotta", "#c2603c"),
            Map.entry("orange", "#df7a1c"),
            Map.entry("yellow", "#ecc12f"),
            Map.entry("mustard", "#c9962b"),
            Map.entry("gold", "#c9a227"),
            Map.entry("green", "#3d7a45"),
            Map.entry("olive", "#7b7a3a"),
            Map.entry("sage", "#9db29a"),
            Map.entry("moss", "#5d6b3a"),
            Map.entry("forest", "#24513a"),
            Map.entry("teal", "#0b6d67"),
            Map.entry("blue", "#2b5fb0"),
            Map.entry("navy", "#1d2f54"),
            Map.entry("indigo", "#3b3f8c"),
            Map.entry("purple", "#6f4191"),
            Map.entry("lilac", "#b9a0cf"),
            Map.entry("pink", "#e39ab4"),
            Map.entry("rose", "#d98a94"));

    private Swatch() {}

    /** A CSS colour for the last known colour word of a value ("dark blue" is blue); null for none. */
    static String of(String optionName, String value) {
        String name = optionName.toLowerCase(Locale.ROOT);
        if (!name.contains("colo") && !name.contains("farbe") && !name.contains("glaze")) {
            return null;
        }
        String found = null;
        for (String word : value.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            found = COLOURS.getOrDefault(word, found);
        }
        return found;
    }
}
