package org.emporion.storefront.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.search.ListingDocument;

/**
 * What a request demands of a listing, facet by facet, so that a facet can be counted without its own demand. Options, price
 * and stock are demanded of one and the same variant; a chosen option means one that can be bought, unless sold out ones are
 * asked for.
 */
final class Conditions {

    private final SearchRequest request;
    private final Map<String, ObjectNode> ofListing = new LinkedHashMap<>();

    Conditions(SearchRequest request) {
        this.request = request;
        put(FacetCode.CATEGORY, "categories", request.categories());
        put(FacetCode.STORE, "store", request.stores());
        put(FacetCode.BRAND, "brand.key", small(request.brands()));
        request.attributes()
                .forEach((code, values) -> put(FacetCode.ATTRIBUTE + code, "attributes", keys(code, values)));
        if (request.wantsStock(false)) {
            ofListing.put(FacetCode.IN_STOCK, Dsl.term("inStock", false));
        }
        if (request.rating() != null) {
            ofListing.put(
                    "rating", Dsl.with("range", Dsl.with("rating", Dsl.object().put("gte", request.rating()))));
        }
    }

    /** The facets that something is chosen of. */
    Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>(ofListing.keySet());
        chosen.remove("rating");
        request.options().keySet().forEach(name -> chosen.add(FacetCode.OPTION + name));
        if (request.limits() != null || !request.prices().isEmpty()) {
            chosen.add(FacetCode.PRICE);
        }
        if (request.inStock().size() == 1) {
            chosen.add(FacetCode.IN_STOCK);
        }
        return chosen;
    }

    /** Everything that is demanded; empty when nothing is. */
    List<ObjectNode> all() {
        return without("");
    }

    /** Everything but what is demanded by one facet. */
    List<ObjectNode> without(String facet) {
        List<ObjectNode> demands = new ArrayList<>();
        ofListing.forEach((code, demand) -> {
            if (!code.equals(facet)) {
                demands.add(demand);
            }
        });
        List<ObjectNode> ofVariant = ofVariantWithout(facet);
        if (!ofVariant.isEmpty()) {
            demands.add(Dsl.oneVariant(ofVariant));
        }
        return demands;
    }

    /** What is demanded of a variant, but by one facet. */
    List<ObjectNode> ofVariantWithout(String facet) {
        List<ObjectNode> demands = new ArrayList<>();
        request.options().forEach((name, values) -> {
            if (!facet.equals(FacetCode.OPTION + name)) {
                demands.add(Dsl.terms("variants.optionKeys", keys(name, values)));
            }
        });
        boolean byOption = !demands.isEmpty() || facet.startsWith(FacetCode.OPTION);
        if (!facet.equals(FacetCode.PRICE)) {
            demands.addAll(prices());
        }
        if (!facet.equals(FacetCode.IN_STOCK)
                && (request.wantsStock(true) || byOption && request.inStock().isEmpty())) {
            demands.add(Dsl.term("variants.inStock", true));
        }
        return demands;
    }

    private List<ObjectNode> prices() {
        List<ObjectNode> demands = new ArrayList<>();
        if (request.limits() != null) {
            demands.add(between(request.limits()));
        }
        if (!request.prices().isEmpty()) {
            demands.add(
                    Dsl.any(request.prices().stream().map(Conditions::between).toList()));
        }
        return demands;
    }

    private static ObjectNode between(PriceRange range) {
        ObjectNode bounds = Dsl.object();
        if (range.from() != null) {
            bounds.put("gte", range.from().minor());
        }
        if (range.to() != null) {
            bounds.put("lte", range.to().minor());
        }
        return Dsl.with("range", Dsl.with("variants.price", bounds));
    }

    private void put(String facet, String field, Set<String> values) {
        if (!values.isEmpty()) {
            ofListing.put(facet, Dsl.terms(field, values));
        }
    }

    private static Set<String> keys(String name, Set<String> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(ListingDocument.key(name, value)));
        return keys;
    }

    private static Set<String> small(Set<String> values) {
        Set<String> small = new LinkedHashSet<>();
        values.forEach(value -> small.add(value.toLowerCase(Locale.ROOT)));
        return small;
    }
}
