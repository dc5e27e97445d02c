package org.emporion.storefront.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.discovery.search.ListingDocument;

/** Gathers the values of one facet. Values that differ by capitals only are one, written as most listings write it. */
final class FacetValues {

    private final SearchRequest request;
    private final String facet;
    private final Map<String, Facet.Value> byKey = new LinkedHashMap<>();
    private final boolean whole;
    private String label;

    /** @param whole whether all values are added that there are */
    FacetValues(SearchRequest request, String facet, String label, boolean whole) {
        this.whole = whole;
        this.request = request;
        this.facet = facet;
        this.label = label;
    }

    /** Takes the label that stands between code and value of an attribute. */
    void labelled(Bucket bucket) {
        if (bucket.key().length > 2) {
            label = bucket.key()[1];
        }
    }

    /** A value as it is written, which stands last, after the name of the facet. */
    void addWritten(Bucket bucket) {
        labelled(bucket);
        add(bucket.last(), bucket.last(), bucket.count());
    }

    void add(String value, String valueLabel, long count) {
        Facet.Value fresh = new Facet.Value(value, valueLabel, count, request.isChosen(facet, value));
        byKey.merge(ListingDocument.key(value), fresh, FacetValues::together);
    }

    /** Counts a chosen value that has not been counted among the largest; the label is what there is for want of a better. */
    void addChosen(String value, String valueLabel, long count) {
        byKey.putIfAbsent(ListingDocument.key(value), new Facet.Value(value, valueLabel, count, true));
    }

    /** The largest of the values that find something, and whatever is chosen. */
    Facet facet() {
        request.chosen(facet).forEach(chosen -> addChosen(chosen, chosen, 0));
        List<Facet.Value> worth = byKey.values().stream()
                .filter(value -> value.count() > 0 || value.selected())
                .toList();
        List<Facet.Value> shown = new ArrayList<>();
        for (Facet.Value value : worth) {
            if (value.selected() || shown.size() < FacetCounting.VALUES) {
                shown.add(value);
            }
        }
        return new Facet(facet, label, List.copyOf(shown), !whole || shown.size() < worth.size());
    }

    private static Facet.Value together(Facet.Value one, Facet.Value other) {
        Facet.Value first = one.count() >= other.count() ? one : other;
        return new Facet.Value(first.value(), first.label(), one.count() + other.count(), first.selected());
    }
}
