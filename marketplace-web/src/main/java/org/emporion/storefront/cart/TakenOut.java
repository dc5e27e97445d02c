package org.emporion.storefront.cart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.selling.cart.Cart;

/**
 * What has just left a cart, so that it can be put back.
 *
 * @param units by variants
 */
record TakenOut(Map<UUID, Long> units) {

    private static final Pattern ONE = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,4})");

    /** What was in the cart before and is not there now; either may be null. */
    static TakenOut of(Cart before, Cart now) {
        Map<UUID, Long> units = new LinkedHashMap<>(lines(before));
        units.keySet().removeAll(lines(now).keySet());
        return new TakenOut(units);
    }

    /** As {@link #written} writes it; what is none of it does not count. */
    static TakenOut read(String written) {
        Map<UUID, Long> units = new LinkedHashMap<>();
        Stream.of((written == null ? "" : written).split("_"))
                .map(ONE::matcher)
                .filter(Matcher::matches)
                .forEach(one -> units.put(UUID.fromString(one.group(1)), Long.valueOf(one.group(2))));
        return new TakenOut(units);
    }

    /** As part of an address; empty for nothing. */
    String written() {
        return units.entrySet().stream()
                .map(each -> each.getKey() + "." + each.getValue())
                .collect(Collectors.joining("_"));
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    private static Map<UUID, Long> lines(Cart cart) {
        Map<UUID, Long> lines = new LinkedHashMap<>();
        if (cart != null) {
            cart.groups().stream()
                    .flatMap(group -> group.lines().stream())
                    .forEach(line -> lines.put(UUID.fromString(line.variantId()), line.quantity()));
        }
        return lines;
    }
}
