package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.RangeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.ListingFields;

/**
 * The aggregations that count facets. A facet of which something is chosen is counted without that choice, in an aggregation
 * of its own; all others share one.
 */
final class FacetCounting {

    /** Name of the shared aggregation. */
    static final String REST = "rest";

    static final String CATEGORIES = "category";
    static final String BRANDS = "brand";
    static final String STORES = "store";
    static final String ATTRIBUTES = "attributes";
    static final String OPTIONS = "options";
    static final String PRICES = "price";
    static final String STOCK = "inStock";

    /** Inside an aggregation of variants: the values, those of matching variants only, and the listings of each. */
    static final String COUNTS = "counts";

    static final String MATCHING = "matching";
    static final String LISTINGS = "listings";

    private static final int VALUES = 30;
    private static final int VALUES_OF_ALL = 150;
    private static final Set<String> PLAIN =
            Set.of(FacetCode.CATEGORY, FacetCode.BRAND, FacetCode.STORE, FacetCode.PRICE, FacetCode.IN_STOCK);

    private final SearchRequest request;
    private final Conditions conditions;
    private final List<String> offeredCategories;

    FacetCounting(SearchRequest request, Conditions conditions, List<String> offeredCategories) {
        this.request = request;
        this.conditions = conditions;
        this.offeredCategories = offeredCategories;
    }

    Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> all = new LinkedHashMap<>();
        Set<String> chosen = conditions.chosen();
        all.put(REST, narrowed(conditions.all(), shared(code -> !chosen.contains(code))));
        for (String facet : chosen) {
            all.put(nameOf(facet), narrowed(conditions.without(facet), own(facet)));
        }
        return all;
    }

    /** Name of the aggregation of a facet of which something is chosen; the cluster does not take brackets in it. */
    static String nameOf(String facet) {
        return facet.replaceAll("[\\[\\]>]", "_");
    }

    private static Aggregation narrowed(List<Query> demands, Map<String, Aggregation> counts) {
        return Aggregation.of(a -> a.filter(Clause.all(demands)).aggregations(counts));
    }

    private Map<String, Aggregation> shared(Predicate<String> open) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        PLAIN.stream().filter(open).sorted().forEach(facet -> counts.putAll(own(facet)));
        counts.put(ATTRIBUTES, values(ListingFields.ATTRIBUTE_FACETS, VALUES_OF_ALL));
        counts.put(OPTIONS, options(FacetCode.OPTION, terms(ListingFields.VARIANT_OPTIONS, VALUES_OF_ALL)));
        return counts;
    }

    private Map<String, Aggregation> own(String facet) {
        if (facet.startsWith(FacetCode.ATTRIBUTE)) {
            String code = facet.substring(FacetCode.ATTRIBUTE.length());
            TermsAggregation.Builder ofCode = only(terms(ListingFields.ATTRIBUTE_FACETS, VALUES), code);
            return Map.of(ATTRIBUTES, ofCode.build()._toAggregation());
        }
        if (facet.startsWith(FacetCode.OPTION)) {
            String name = facet.substring(FacetCode.OPTION.length());
            return Map.of(OPTIONS, options(facet, only(terms(ListingFields.VARIANT_OPTIONS, VALUES), name)));
        }
        return switch (facet) {
            case FacetCode.CATEGORY -> Map.of(CATEGORIES, categories());
            case FacetCode.BRAND -> Map.of(BRANDS, values(ListingFields.BRAND, VALUES));
            case FacetCode.STORE -> Map.of(STORES, values(ListingFields.STORE_FACET, VALUES));
            case FacetCode.PRICE -> Map.of(PRICES, prices());
            default -> Map.of(STOCK, stock());
        };
    }

    private Aggregation categories() {
        return terms(ListingFields.CATEGORIES, Math.max(1, offeredCategories.size()))
                .include(include -> include.terms(offeredCategories))
                .build()
                ._toAggregation();
    }

    private Aggregation options(String facet, TermsAggregation.Builder terms) {
        return inVariants(conditions.ofVariantWithout(facet), countingListings(a -> a.terms(terms.build())));
    }

    private Aggregation prices() {
        List<AggregationRange> bands = PriceRange.bands(request.currency()).stream()
                .map(FacetCounting::band)
                .toList();
        RangeAggregation inBands =
                RangeAggregation.of(r -> r.field(ListingFields.VARIANT_PRICE).ranges(bands));
        return inVariants(conditions.ofVariantWithout(FacetCode.PRICE), countingListings(a -> a.range(inBands)));
    }

    private static AggregationRange band(PriceRange band) {
        return AggregationRange.of(range -> range.key(band.code())
                .from((double) band.from().minor())
                .to(band.to() == null ? null : (double) band.to().minor() + 1));
    }

    private Aggregation stock() {
        List<Query> there = conditions.ofVariantWithout(FacetCode.IN_STOCK);
        there.add(Clause.is(ListingFields.VARIANT_IN_STOCK, true));
        Query inStock = there.size() == 1 ? Clause.is(ListingFields.IN_STOCK, true) : Clause.oneVariant(there);
        Map<String, Query> both = Map.of("true", inStock, "false", Clause.is(ListingFields.IN_STOCK, false));
        return Aggregation.of(a -> a.filters(f -> f.filters(by -> by.keyed(both))));
    }

    private static Aggregation inVariants(List<Query> demands, Aggregation counts) {
        Map<String, Aggregation> counted = Map.of(COUNTS, counts);
        Map<String, Aggregation> inside = demands.isEmpty() ? counted : Map.of(MATCHING, narrowed(demands, counted));
        return Aggregation.of(a -> a.nested(n -> n.path(ListingFields.VARIANTS)).aggregations(inside));
    }

    private static Aggregation countingListings(
            Function<Aggregation.Builder, Aggregation.Builder.ContainerBuilder> buckets) {
        return Aggregation.of(
                a -> buckets.apply(a).aggregations(LISTINGS, each -> each.reverseNested(listings -> listings)));
    }

    private static Aggregation values(String field, int size) {
        return terms(field, size).build()._toAggregation();
    }

    private static TermsAggregation.Builder terms(String field, int size) {
        return new TermsAggregation.Builder().field(field).size(size);
    }

    private static TermsAggregation.Builder only(TermsAggregation.Builder terms, String name) {
        return terms.include(include -> include.regexp(Clause.startingWith(name + ListingDocument.SEPARATOR)));
    }
}
