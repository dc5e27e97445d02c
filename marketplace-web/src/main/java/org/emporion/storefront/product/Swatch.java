package org.emporion.storefront.product;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The colour that a word names, for a dot beside it. */
final class Swatch {

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("amber", "#c98a3a"),
            Map.entry("ash", "#d9c3a0"),
            Map.entry("beech", "#d8b384"),
            Map.entry("birch", "#e2cba2"),
            Map.entry("brass", "#c6a052"),
            Map.entry("brick", "#b4513c"),
            Map.entry("chalk", "#f1ede4"),
            Map.entry("cherry", "#a9633f"),
            Map.entry("clay", "#c08a6b"),
            Map.entry("cognac", "#9c5a2e"),
            Map.entry("copper", "#b9704a"),
            Map.entry("cork", "#bf9263"),
            Map.entry("ecru", "#e6dac4"),
            Map.entry("garnet", "#7e1f2b"),
            Map.entry("graphite", "#3d4147"),
            Map.entry("ink", "#26344f"),
            Map.entry("lapis", "#274c9b"),
            Map.entry("lavender", "#a79bc4"),
            Map.entry("linen", "#e4d8c3"),
            Map.entry("moonstone", "#cbd8e6"),
            Map.entry("oat", "#dccbae"),
            Map.entry("ochre", "#d29b3a"),
            Map.entry("opal", "#f3f0e8"),
            Map.entry("plum", "#6b3a56"),
            Map.entry("sky", "#86a9bf"),
            Map.entry("slate", "#66727a"),
            Map.entry("smoke", "#7c7872"),
            Map.entry("steel", "#a9afb4"),
            Map.entry("straw", "#dcc07e"),
            Map.entry("tide", "#6e97a3"),
            Map.entry("willow", "#be9659"),
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

    private static final List<String> NAMES =
            List.of("colo", "farbe", "glaze", "wood", "metal", "fabric", "strap", "handle");

    private Swatch() {}

    /** A CSS colour for the last known colour word of a value ("dark blue" is blue); null for none. */
    static String of(String optionName, String value) {
        String name = optionName.toLowerCase(Locale.ROOT);
        if (NAMES.stream().noneMatch(name::contains)) {
            return null;
        }
        String found = null;
        for (String word : value.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            found = COLOURS.getOrDefault(word, found);
        }
        return found;
    }
}
