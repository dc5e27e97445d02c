package org.emporion.store.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.ground.walls.Scope;

/** A list of the seller portal that can be looked at in several ways. */
public enum ViewedList {
    PRODUCTS(Scope.CATALOG, "q", "status", "category", "brand", "priceFrom", "priceTo", "changedFrom", "changedTo"),
    ORDERS(Scope.ORDERS, "q", "status", "placedFrom", "placedTo"),
    STOCK(Scope.STOCK, "q", "level");

    /** Rows per page, order and columns. The number of the page is not how a list is looked at. */
    private static final List<String> LOOK = List.of("size", "sort", "cols");

    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+)=([\\w.~%+*-]+)");

    private final Scope scope;
    private final List<String> filters;

    ViewedList(Scope scope, String... filters) {
        this.scope = scope;
        this.filters = List.of(filters);
    }

    /** What of a query this list knows, always in the same order, so that two that mean the same are the same text. */
    public String known(String query) {
        Map<String, String> values = new HashMap<>();
        for (String each : query.split("&")) {
            var parameter = PARAMETER.matcher(each);
            if (parameter.matches()) {
                values.put(parameter.group(1), parameter.group(2));
            }
        }
        return Stream.concat(filters.stream(), LOOK.stream())
                .filter(values::containsKey)
                .map(name -> name + "=" + values.get(name))
                .collect(Collectors.joining("&"));
    }

    /** What lets somebody read the list. */
    Scope scope() {
        return scope;
    }
}
