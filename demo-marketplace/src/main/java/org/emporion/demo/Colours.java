package org.emporion.demo;

import com.fasterxml.jackson.databind.JavaType;
import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The colour names sellers use in options, and what they look like. */
public final class Colours {

    private static final Map<String, Color> NAMED = load();

    private Colours() {}

    /** The colour of that name, or empty when the word names no colour. */
    public static Optional<Color> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }

    private static Map<String, Color> load() {
        JavaType names = DemoData.JSON.getTypeFactory().constructMapType(HashMap.class, String.class, String.class);
        Map<String, String> hex = DemoData.read("colours.json", names);
        Map<String, Color> colours = new HashMap<>();
        hex.forEach((name, code) -> colours.put(name, Color.decode(code)));
        return Map.copyOf(colours);
    }
}
