package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.emporion.discovery.search.ListingDocument;

/** Reads the counted facets out of the cluster's answer. */
final class FacetReading {

    private static final int MOST_OPTIONS = 6;
    private static final int MOST_ATTRIBUTES = 8;

    private final SearchRequest request;
    private final Map<String, Aggregate> counted;
    private final CategoryTree categories;

    FacetReading(SearchRequest request, Map<String, Aggregate> counted, CategoryTree categories) {
        this.request = request;
        this.counted = counted;
        this.categories = categories;
    }

    List<Facet> facets() {
        List<Facet> facets = new ArrayList<>();
        facets.add(plain(FacetCode.CATEGORY, "Category", categories::name));
        facets.add(plain(FacetCode.PRICE, "Price", this::priceLabel));
        facets.add(plain(FacetCode.BRAND, "Brand", UnaryOperator.identity()));
        facets.addAll(grouped(
                FacetCounting.OPTIONS, FacetCode.OPTION, request.options().keySet(), MOST_OPTIONS));
        facets.addAll(grouped(
                FacetCounting.ATTRIBUTES,
                FacetCode.ATTRIBUTE,
                request.attributes().keySet(),
                MOST_ATTRIBUTES));
        facets.add(plain(FacetCode.STORE, "Store", UnaryOperator.identity()));
        facets.add(plain(FacetCode.IN_STOCK, "Availability", FacetReading::stockLabel));
        facets.removeIf(facet -> facet.values().isEmpty());
        return facets;
    }

    /** The options and attributes to show that have values beyond those that the shared list could hold. */
    Set<String> cutShort() {
        Set<String> facets = new LinkedHashSet<>();
        facets.addAll(cutShort(FacetCounting.OPTIONS, FacetCode.OPTION, MOST_OPTIONS));
        facets.addAll(cutShort(FacetCounting.ATTRIBUTES, FacetCode.ATTRIBUTE, MOST_ATTRIBUTES));
        facets.removeIf(this::isCountedAlone);
        return facets;
    }

    private Set<String> cutShort(String list, String prefix, int most) {
        Aggregate shared = inside(FacetCounting.REST, list);
        return BucketReading.isWhole(shared)
                ? Set.of()
                : BucketReading.buckets(shared).stream()
                        .map(bucket -> prefix + bucket.first())
                        .distinct()
                        .limit(most)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A facet with a list of its own. A bucket's key is the value, or the value and its label. */
    private Facet plain(String code, String label, UnaryOperator<String> valueLabel) {
        FacetValues values = new FacetValues(request, code, label);
        Aggregate own = inside(code, code);
        for (Bucket bucket : BucketReading.buckets(own == null ? inside(FacetCounting.REST, code) : own)) {
            String value = bucket.key().length > 1 ? bucket.first() : bucket.written();
            values.add(value, bucket.key().length > 1 ? bucket.last() : valueLabel.apply(value), bucket.count());
        }
        BucketReading.buckets(inside(code, FacetCounting.CHOSEN))
                .forEach(bucket -> values.addChosen(bucket.first(), valueLabel.apply(bucket.first()), bucket.count()));
        request.chosen(code).forEach(chosen -> values.addChosen(chosen, valueLabel.apply(chosen), 0));
        return values.facet();
    }

    /** Options and attributes: counted all in one list, but some in one of their own. */
    private List<Facet> grouped(String list, String prefix, Set<String> chosen, int most) {
        Map<String, FacetValues> groups = new LinkedHashMap<>();
        chosen.forEach(name -> groups.put(name, alone(list, prefix + name, name)));
        for (Bucket bucket : BucketReading.buckets(inside(FacetCounting.REST, list))) {
            String name = bucket.first();
            if (isCountedAlone(prefix + name)) {
                groups.computeIfAbsent(name, any -> alone(list, prefix + name, name));
            } else {
                groups.computeIfAbsent(name, any -> new FacetValues(request, prefix + name, name))
                        .addWritten(bucket);
            }
        }
        return groups.values().stream()
                .map(FacetValues::facet)
                .filter(facet -> facet.values().size() > 1 || facet.hasSelection())
                .limit(Math.max(most, chosen.size()))
                .toList();
    }

    /** What a list of its own counts by the keys of the values, named as most listings write them. */
    private FacetValues alone(String list, String facet, String name) {
        String own = FacetCounting.nameOf(facet);
        FacetValues values = new FacetValues(request, facet, name);
        Map<String, String> written = new HashMap<>();
        for (Bucket bucket : BucketReading.buckets(inside(own, FacetCounting.WRITTEN))) {
            written.putIfAbsent(ListingDocument.key(bucket.last()), bucket.last());
            values.labelled(bucket);
        }
        request.chosen(facet).forEach(chosen -> written.putIfAbsent(ListingDocument.key(chosen), chosen));
        for (Bucket bucket : BucketReading.buckets(inside(own, list))) {
            String value = written.getOrDefault(bucket.last(), bucket.last());
            values.add(value, value, bucket.count());
        }
        for (Bucket bucket : BucketReading.buckets(inside(own, FacetCounting.CHOSEN))) {
            String value = written.getOrDefault(bucket.last(), bucket.last());
            values.addChosen(value, value, bucket.count());
        }
        return values;
    }

    private boolean isCountedAlone(String facet) {
        return counted.containsKey(FacetCounting.nameOf(facet));
    }

    /** One of the counts that an aggregation of facets holds; null for none. */
    private Aggregate inside(String facets, String name) {
        Aggregate narrowed = counted.get(facets);
        return narrowed == null ? null : narrowed.filter().aggregations().get(name);
    }

    private String priceLabel(String code) {
        return PriceRange.parse(code, request.currency()).map(PriceRange::label).orElse(code);
    }

    private static String stockLabel(String there) {
        return Boolean.parseBoolean(there) ? "In stock" : "Sold out";
    }
}
