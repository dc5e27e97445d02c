package org.emporion.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One value of an option, what it adds to the price, and its part of the SKU. Written as {@code Large +6.00}. */
record OptionValue(String name, BigDecimal extra, String code) {

    static List<OptionValue> parse(List<String> written) {
        Set<String> codes = new HashSet<>();
        List<OptionValue> values = new ArrayList<>();
        for (String text : written) {
            int plus = text.lastIndexOf(" +");
            String name = plus < 0 ? text : text.substring(0, plus);
            BigDecimal extra = plus < 0 ? BigDecimal.ZERO : new BigDecimal(text.substring(plus + 2));
            String code = shorten(name);
            values.add(new OptionValue(name, extra, codes.add(code) ? code : code + values.size()));
        }
        return List.copyOf(values);
    }

    private static String shorten(String name) {
        String letters = Slugs.of(name).replace("-", "").toUpperCase(Locale.ROOT);
        return letters.substring(0, Math.min(letters.length(), 3));
    }
}
