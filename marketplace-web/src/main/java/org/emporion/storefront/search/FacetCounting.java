package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.emporion.discovery.search.ListingDocument;

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

    ObjectNode aggregations() {
        ObjectNode all = Dsl.object();
        Set<String> chosen = conditions.chosen();
        all.set(REST, narrowed(conditions.all(), shared(code -> !chosen.contains(code))));
        for (String facet : chosen) {
            all.set(nameOf(facet), narrowed(conditions.without(facet), own(facet)));
        }
        return all;
    }

    /** Name of the aggregation of a facet of which something is chosen; the cluster does not take brackets in it. */
    static String nameOf(String facet) {
        return facet.replaceAll("[\\[\\]>]", "_");
    }

    private static ObjectNode narrowed(List<ObjectNode> demands, ObjectNode counts) {
        return Dsl.with("filter", Dsl.all(demands)).set("aggs", counts);
    }

    private ObjectNode shared(Predicate<String> open) {
        ObjectNode counts = Dsl.object();
        PLAIN.stream().filter(open).sorted().forEach(facet -> counts.setAll(own(facet)));
        counts.set(ATTRIBUTES, values("attributeFacets", VALUES_OF_ALL));
        counts.set(OPTIONS, options(FacetCode.OPTION, values("variants.options", VALUES_OF_ALL)));
        return counts;
    }

    private ObjectNode own(String facet) {
        if (facet.startsWith(FacetCode.ATTRIBUTE)) {
            String code = facet.substring(FacetCode.ATTRIBUTE.length());
            return Dsl.with(ATTRIBUTES, only(values("attributeFacets", VALUES), code));
        }
        if (facet.startsWith(FacetCode.OPTION)) {
            String name = facet.substring(FacetCode.OPTION.length());
            return Dsl.with(OPTIONS, options(facet, only(values("variants.options", VALUES), name)));
        }
        return switch (facet) {
            case FacetCode.CATEGORY -> Dsl.with(CATEGORIES, categories());
            case FacetCode.BRAND -> Dsl.with(BRANDS, values("brand", VALUES));
            case FacetCode.STORE -> Dsl.with(STORES, values("storeFacet", VALUES));
            case FacetCode.PRICE -> Dsl.with(PRICES, prices());
            default -> Dsl.with(STOCK, stock());
        };
    }

    private ObjectNode categories() {
        ObjectNode terms = values("categories", Math.max(1, offeredCategories.size()));
        ((ObjectNode) terms.get("terms")).set("include", Dsl.array(offeredCategories));
        return terms;
    }

    private ObjectNode options(String facet, ObjectNode terms) {
        return inVariants(conditions.ofVariantWithout(facet), countingListings(terms));
    }

    private ObjectNode prices() {
        ObjectNode range = Dsl.object().put("field", "variants.price");
        for (PriceRange band : PriceRange.bands(request.currency())) {
            ObjectNode bounds =
                    Dsl.object().put("key", band.code()).put("from", band.from().minor());
            if (band.to() != null) {
                bounds.put("to", band.to().minor() + 1);
            }
            range.withArray("ranges").add(bounds);
        }
        return inVariants(conditions.ofVariantWithout(FacetCode.PRICE), countingListings(Dsl.with("range", range)));
    }

    private ObjectNode stock() {
        List<ObjectNode> there = conditions.ofVariantWithout(FacetCode.IN_STOCK);
        there.add(Dsl.term("variants.inStock", true));
        ObjectNode filters = Dsl.with("true", there.size() == 1 ? Dsl.term("inStock", true) : Dsl.oneVariant(there));
        filters.set("false", Dsl.term("inStock", false));
        return Dsl.with("filters", Dsl.with("filters", filters));
    }

    private static ObjectNode inVariants(List<ObjectNode> demands, ObjectNode counts) {
        ObjectNode inside = demands.isEmpty()
                ? Dsl.with("counts", counts)
                : Dsl.with("matching", Dsl.with("filter", Dsl.all(demands)).set("aggs", Dsl.with("counts", counts)));
        return Dsl.with("nested", Dsl.object().put("path", "variants")).set("aggs", inside);
    }

    private static ObjectNode countingListings(ObjectNode terms) {
        return terms.set("aggs", Dsl.with("listings", Dsl.with("reverse_nested", Dsl.object())));
    }

    private static ObjectNode values(String field, int size) {
        return Dsl.with("terms", Dsl.object().put("field", field).put("size", size));
    }

    private static ObjectNode only(ObjectNode terms, String name) {
        ((ObjectNode) terms.get("terms")).put("include", Dsl.startingWith(name + ListingDocument.SEPARATOR));
        return terms;
    }
}
