package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** A facet with a list of its own. A bucket's key is the value, or the value and its label. */
    private Facet plain(String code, String label, UnaryOperator<String> valueLabel) {
        FacetValues values = new FacetValues(request, code, label);
        Aggregate own = inside(code, code);
        for (Bucket bucket : buckets(own == null ? inside(FacetCounting.REST, code) : own)) {
            values.add(
                    bucket.first(),
                    bucket.key().length > 1 ? bucket.last() : valueLabel.apply(bucket.first()),
                    bucket.count());
        }
        request.chosen(code).forEach(chosen -> values.add(chosen, valueLabel.apply(chosen), 0));
        return values.facet();
    }

    /** Options and attributes: counted all in one list, but those of which something is chosen in one of their own. */
    private List<Facet> grouped(String list, String prefix, Set<String> chosen, int most) {
        Map<String, FacetValues> groups = new LinkedHashMap<>();
        chosen.forEach(name -> {
            groups.put(name, new FacetValues(request, prefix + name, name));
            gather(groups, prefix, buckets(inside(FacetCounting.nameOf(prefix + name), list)));
        });
        gather(
                groups,
                prefix,
                buckets(inside(FacetCounting.REST, list)).stream()
                        .filter(bucket -> !chosen.contains(bucket.first()))
                        .toList());
        return groups.values().stream()
                .map(FacetValues::facet)
                .filter(facet -> facet.values().size() > 1 || facet.hasSelection())
                .limit(Math.max(most, chosen.size()))
                .toList();
    }

    private void gather(Map<String, FacetValues> groups, String prefix, Collection<Bucket> buckets) {
        for (Bucket bucket : buckets) {
            String name = bucket.first();
            FacetValues values = groups.computeIfAbsent(name, any -> new FacetValues(request, prefix + name, name));
            values.add(bucket.last(), bucket.last(), bucket.count());
            if (bucket.key().length > 2) {
                values.label(bucket.key()[1]);
            }
        }
    }

    /** One of the counts that an aggregation of facets holds; null for none. */
    private Aggregate inside(String facets, String name) {
        Aggregate narrowed = counted.get(facets);
        return narrowed == null ? null : narrowed.filter().aggregations().get(name);
    }

    /** The buckets of a list, be it of listings or of their variants. */
    private static List<Bucket> buckets(Aggregate list) {
        if (list == null) {
            return List.of();
        }
        return switch (list._kind()) {
            case Nested -> buckets(variants(list.nested().aggregations()));
            case Sterms ->
                list.sterms().buckets().array().stream()
                        .map(each -> bucket(each.key().stringValue(), each))
                        .toList();
            case Range ->
                list.range().buckets().array().stream()
                        .map(each -> bucket(each.key(), each))
                        .toList();
            case Filters ->
                list.filters().buckets().keyed().entrySet().stream()
                        .map(each -> bucket(each.getKey(), each.getValue()))
                        .toList();
            default -> List.of();
        };
    }

    private static Aggregate variants(Map<String, Aggregate> nested) {
        Aggregate matching = nested.get(FacetCounting.MATCHING);
        return (matching == null ? nested : matching.filter().aggregations()).get(FacetCounting.COUNTS);
    }

    private static Bucket bucket(String key, MultiBucketBase bucket) {
        Aggregate listings = bucket.aggregations().get(FacetCounting.LISTINGS);
        return new Bucket(
                key.split(ListingDocument.SEPARATOR),
                listings == null ? bucket.docCount() : listings.reverseNested().docCount());
    }

    private String priceLabel(String code) {
        return PriceRange.parse(code, request.currency()).map(PriceRange::label).orElse(code);
    }

    private static String stockLabel(String there) {
        return Boolean.parseBoolean(there) ? "In stock" : "Sold out";
    }

    private record Bucket(String[] key, long count) {
        String first() {
            return key[0];
        }

        String last() {
            return key[key.length - 1];
        }
    }
}
