package org.emporion.storefront.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where one is browsing: everywhere, in one category or in one store. The place is part of the path, not of the query. */
record Shelf(String facet, String value) {

    static final int SIZE = 24;

    static Shelf everywhere() {
        return new Shelf(null, null);
    }

    /** What is asked for here, from the query parameters of the address. */
    Map<String, List<String>> parameters(Map<String, String[]> query) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        query.forEach((name, values) -> asked.put(name, List.of(values)));
        asked.put("size", List.of(String.valueOf(SIZE)));
        if (facet != null) {
            asked.put(facet, List.of(value));
        }
        return asked;
    }

    /** A query string without what the path says already. */
    String href(String query) {
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&")) {
            if (!parameter.isEmpty() && asks(parameter.split("=", 2)[0])) {
                kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
            }
        }
        return kept.isEmpty() ? "?" : kept.toString();
    }

    /** Whether a parameter stands in the query of its addresses. */
    boolean asks(String parameter) {
        return !parameter.equals("size") && !says(parameter);
    }

    boolean says(String code) {
        return code.equals(facet);
    }
}
