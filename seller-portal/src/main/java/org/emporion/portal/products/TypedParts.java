package org.emporion.portal.products;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.catalog.input.PartInput;

/** What a bundle is made of, as it is typed: SKUs between commas, each with how many of it are in one bundle, "CUP-1 × 2, TEA-1". */
final class TypedParts {

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");
    private static final Pattern UNITS = Pattern.compile("(.+?)\\s+[×xX*]\\s*(\\d{1,6})");

    private TypedParts() {}

    /** @param typed null or blank for no parts */
    static List<PartInput> read(String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(typed))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(TypedParts::part)
                        .toList();
    }

    private static PartInput part(String typed) {
        Matcher units = UNITS.matcher(typed);
        return units.matches()
                ? new PartInput(units.group(1), Long.valueOf(units.group(2)))
                : new PartInput(typed, null);
    }
}
