package org.emporion.catalog.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;

/** The options of a product: at most three, each with a name of its own and values without repetition. */
final class OptionRules {

    private static final int MOST = 3;
    private static final int VALUES = 250;

    private OptionRules() {}

    static List<Option> read(ProductInput input, Problems problems) {
        problems.require(input.options().size() <= MOST, "options", "TOO_MANY", "A product has at most 3 options.");
        List<Option> options = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < Math.min(input.options().size(), MOST); i++) {
            String at = "options[" + i + "]";
            Option each = input.options().get(i);
            if (each == null) {
                problems.require(false, at, "REQUIRED", "This option is empty.");
                continue;
            }
            String name = PlainText.line(each.name());
            problems.text(name, at + ".name", 1, 40);
            problems.require(
                    names.add(name.toLowerCase(Locale.ROOT)), at + ".name", "DUPLICATE", "This option is there twice.");
            options.add(new Option(name, values(each, at, problems)));
        }
        return options;
    }

    private static List<String> values(Option option, String at, Problems problems) {
        problems.require(!option.values().isEmpty(), at + ".values", "REQUIRED", "Name the values to choose from.");
        problems.require(option.values().size() <= VALUES, at + ".values", "TOO_MANY", "At most 250 values are kept.");
        Set<String> values = new LinkedHashSet<>();
        for (String value : option.values()) {
            String text = PlainText.line(value);
            problems.text(text, at + ".values", 1, 100);
            problems.require(
                    values.add(text), at + ".values", "DUPLICATE", "The value \"" + text + "\" is there twice.");
        }
        return List.copyOf(values);
    }
}
