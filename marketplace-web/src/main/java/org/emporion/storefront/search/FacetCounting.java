package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.AggregationRange;
import co.elastic.clients.elasticsearch._types.aggregations.RangeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Collection;
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

    /** Name of the aggregation of what the shared one could not hold. */
    static final String WIDE = "wide";

    static final String CATEGORIES = "category";
    static final String BRANDS = "brand";
    static final String STORES = "store";
    static final String ATTRIBUTES = "attributes";
    static final String OPTIONS = "options";
    static final String PRICES = "price";
    static final String STOCK = "inStock";

    /** Beside the values of a facet by their keys: how they are written, and those that are chosen, be they few or many. */
    static final String WRITTEN = "written";

    static final String CHOSEN = "chosen";

    /** Inside an aggregation of variants: the values, those of matching variants only, and the listings of each. */
    static final String COUNTS = "counts";

    static final String MATCHING = "matching";
    static final String LISTINGS = "listings";

    /** So many values of a facet are shown; one more tells that there are others. */
    static final int VALUES = 30;

    private static final int SPELLINGS = 90;
    private static final int VALUES_OF_ALL = 150;
    private static final int VALUES_WIDE = 1_000;
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

    /** Counts once more, by the keys of the values, what the shared lists of these names could not hold. */
    Map<String, Aggregation> wide(Collection<String> lists) {
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        if (lists.contains(ATTRIBUTES)) {
            counts.put(ATTRIBUTES, values(ListingFields.ATTRIBUTES, VALUES_WIDE));
            counts.put(written(ATTRIBUTES), values(ListingFields.ATTRIBUTE_FACETS, VALUES_WIDE));
        }
        if (lists.contains(OPTIONS)) {
            counts.put(OPTIONS, options(FacetCode.OPTION, terms(ListingFields.VARIANT_OPTION_KEYS, VALUES_WIDE)));
            counts.put(written(OPTIONS), options(FacetCode.OPTION, terms(ListingFields.VARIANT_OPTIONS, VALUES_WIDE)));
        }
        return Map.of(WIDE, narrowed(conditions.all(), counts));
    }

    /** Name of the list of how the values of a wide list are written. */
    static String written(String list) {
        return list + "Written";
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
            return attribute(facet, facet.substring(FacetCode.ATTRIBUTE.length()));
        }
        if (facet.startsWith(FacetCode.OPTION)) {
            return option(facet, facet.substring(FacetCode.OPTION.length()));
        }
        return switch (facet) {
            case FacetCode.CATEGORY -> Map.of(CATEGORIES, categories());
            case FacetCode.BRAND -> brands();
            case FacetCode.STORE ->
                withChosen(
                        facet,
                        Map.of(STORES, values(ListingFields.STORE_FACET, most(facet))),
                        chosen -> chosen(ListingFields.STORE, chosen));
            case FacetCode.PRICE -> Map.of(PRICES, prices());
            default -> Map.of(STOCK, stock());
        };
    }

    private Map<String, Aggregation> attribute(String facet, String code) {
        String key = ListingDocument.key(code);
        Map<String, Aggregation> counts = Map.of(
                ATTRIBUTES,
                        only(terms(ListingFields.ATTRIBUTES, most(facet)), key)
                                .build()
                                ._toAggregation(),
                WRITTEN,
                        only(terms(ListingFields.ATTRIBUTE_FACETS, SPELLINGS), key)
                                .build()
                                ._toAggregation());
        return withChosen(facet, counts, chosen -> chosen(ListingFields.ATTRIBUTES, keys(code, chosen)));
    }

    private Map<String, Aggregation> option(String facet, String name) {
        String key = ListingDocument.key(name);
        Map<String, Aggregation> counts = Map.of(
                OPTIONS, options(facet, only(terms(ListingFields.VARIANT_OPTION_KEYS, most(facet)), key)),
                WRITTEN, options(facet, only(terms(ListingFields.VARIANT_OPTIONS, SPELLINGS), name)));
        return withChosen(
                facet,
                counts,
                chosen -> options(facet, exactly(ListingFields.VARIANT_OPTION_KEYS, keys(name, chosen))));
    }

    private Map<String, Aggregation> brands() {
        Aggregation byKey = Aggregation.of(a -> a.terms(
                        terms(ListingFields.BRAND_KEY, most(FacetCode.BRAND)).build())
                .aggregations(WRITTEN, values(ListingFields.BRAND, 1)));
        return withChosen(
                FacetCode.BRAND,
                Map.of(BRANDS, byKey),
                chosen -> chosen(
                        ListingFields.BRAND_KEY,
                        chosen.stream().map(ListingDocument::key).toList()));
    }

    private Map<String, Aggregation> withChosen(
            String facet, Map<String, Aggregation> counts, Function<List<String>, Aggregation> ofChosen) {
        List<String> chosen = request.chosen(facet);
        if (chosen.isEmpty()) {
            return counts;
        }
        Map<String, Aggregation> all = new LinkedHashMap<>(counts);
        all.put(CHOSEN, ofChosen.apply(chosen));
        return all;
    }

    /** Those that are shown, those that are chosen beside them, and one more. */
    private int most(String facet) {
        return VALUES + request.chosen(facet).size() + 1;
    }

    private static List<String> keys(String name, List<String> values) {
        return values.stream().map(value -> ListingDocument.key(name, value)).toList();
    }

    private static Aggregation chosen(String field, List<String> keys) {
        return exactly(field, keys).build()._toAggregation();
    }

    private static TermsAggregation.Builder exactly(String field, List<String> keys) {
        return terms(field, keys.size()).include(include -> include.terms(keys));
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
        RangeAggregation inBands = RangeAggregation.of(
                r -> r.field(ListingFields.variantPrice(request.currency())).ranges(bands));
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
