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

    /** The shared lists that could not hold all values. */
    Set<String> cutShort() {
        Set<String> lists = new LinkedHashSet<>(List.of(FacetCounting.OPTIONS, FacetCounting.ATTRIBUTES));
        lists.removeIf(list -> BucketReading.isWhole(inside(FacetCounting.REST, list)));
        return lists;
    }

    /** A facet with a list of its own. A bucket's key is the value, or the value and its label. */
    private Facet plain(String code, String label, UnaryOperator<String> valueLabel) {
        FacetValues values = new FacetValues(request, code, label, true);
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

    /** Options and attributes: counted all in one list, but those of which something is chosen in one of their own. */
    private List<Facet> grouped(String list, String prefix, Set<String> chosen, int most) {
        Map<String, FacetValues> groups = new LinkedHashMap<>();
        chosen.forEach(name -> groups.put(name, alone(list, prefix + name, name)));
        Aggregate wide = inside(FacetCounting.WIDE, list);
        List<Bucket> all = wide == null ? BucketReading.buckets(inside(FacetCounting.REST, list)) : named(wide, list);
        for (Bucket bucket : all) {
            String name = bucket.first();
            if (!chosen.contains(name)) {
                groups.computeIfAbsent(
                                name, any -> new FacetValues(request, prefix + name, name, BucketReading.isWhole(wide)))
                        .addWritten(bucket);
            }
        }
        return groups.values().stream()
                .map(FacetValues::facet)
                .filter(facet -> facet.values().size() > 1 || facet.hasSelection())
                .limit(Math.max(most, chosen.size()))
                .toList();
    }

    /** What is counted by the keys of the values, as most listings write them. */
    private List<Bucket> named(Aggregate keys, String list) {
        Map<String, Bucket> written = new HashMap<>();
        BucketReading.buckets(inside(FacetCounting.WIDE, FacetCounting.written(list)))
                .forEach(bucket -> written.putIfAbsent(ListingDocument.key(bucket.first(), bucket.last()), bucket));
        return BucketReading.buckets(keys).stream()
                .map(bucket -> bucket.named(written.get(ListingDocument.key(bucket.key())), list))
                .toList();
    }

    /** What a list of its own counts by the keys of the values, named as most listings write them. */
    private FacetValues alone(String list, String facet, String name) {
        String own = FacetCounting.nameOf(facet);
        FacetValues values = new FacetValues(request, facet, name, true);
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
