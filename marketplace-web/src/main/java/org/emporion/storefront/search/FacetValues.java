package org.emporion.storefront.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.discovery.search.ListingDocument;

/** Gathers the values of one facet. Values that differ by capitals only are one, written as most listings write it. */
final class FacetValues {

    private static final int MOST = 30;

    private final SearchRequest request;
    private final String facet;
    private final Map<String, Facet.Value> byKey = new LinkedHashMap<>();
    private String label;

    FacetValues(SearchRequest request, String facet, String label) {
        this.request = request;
        this.facet = facet;
        this.label = label;
    }

    void label(String better) {
        label = better;
    }

    void add(String value, String valueLabel, long count) {
        Facet.Value fresh = new Facet.Value(value, valueLabel, count, request.isChosen(facet, value));
        byKey.merge(ListingDocument.key(value), fresh, FacetValues::together);
    }

    /** Counted values that find something, and whatever is chosen. */
    Facet facet() {
        for (String chosen : request.chosen(facet)) {
            add(chosen, chosen, 0);
        }
        List<Facet.Value> worth = byKey.values().stream()
                .filter(value -> value.count() > 0 || value.selected())
                .limit(MOST)
                .toList();
        return new Facet(facet, label, worth);
    }

    private static Facet.Value together(Facet.Value one, Facet.Value other) {
        Facet.Value first = one.count() >= other.count() ? one : other;
        return new Facet.Value(first.value(), first.label(), one.count() + other.count(), first.selected());
    }
}
