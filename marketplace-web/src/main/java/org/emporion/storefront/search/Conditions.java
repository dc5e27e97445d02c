package org.emporion.storefront.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.ListingFields;

/**
 * What a request demands of a listing, facet by facet, so that a facet can be counted without its own demand. Options, price
 * and stock are demanded of one and the same variant, which is sold in the currency of the request; a chosen option means one that can be bought, unless sold out ones are
 * asked for.
 */
final class Conditions {

    private static final String RATING = "rating";

    private final SearchRequest request;
    private final PriceRange said;
    private final Map<String, Query> ofListing = new LinkedHashMap<>();

    /** @param said limits of the price that the words say, which no facet is counted without; null when they say none */
    Conditions(SearchRequest request, PriceRange said) {
        this.request = request;
        this.said = said;
        put(FacetCode.CATEGORY, ListingFields.CATEGORIES, request.categories());
        put(FacetCode.STORE, ListingFields.STORE, keys(request.stores()));
        put(FacetCode.BRAND, ListingFields.BRAND_KEY, keys(request.brands()));
        request.attributes()
                .forEach((code, values) ->
                        put(FacetCode.ATTRIBUTE + code, ListingFields.ATTRIBUTES, keys(code, values)));
        if (request.wantsStock(false)) {
            ofListing.put(FacetCode.IN_STOCK, Clause.is(ListingFields.IN_STOCK, false));
        }
        if (request.rating() != null) {
            ofListing.put(
                    RATING,
                    Query.of(q -> q.range(
                            r -> r.number(n -> n.field(ListingFields.RATING).gte(request.rating())))));
        }
    }

    /** The facets that something is chosen of. */
    Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>(ofListing.keySet());
        chosen.remove(RATING);
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
    List<Query> all() {
        return without("");
    }

    /** Everything but what is demanded by one facet. */
    List<Query> without(String facet) {
        List<Query> demands = new ArrayList<>();
        ofListing.forEach((code, demand) -> {
            if (!code.equals(facet)) {
                demands.add(demand);
            }
        });
        List<Query> ofVariant = ofVariantWithout(facet);
        if (!ofVariant.isEmpty()) {
            demands.add(Clause.oneVariant(ofVariant));
        }
        return demands;
    }

    /** What is demanded of a variant, but by one facet. */
    List<Query> ofVariantWithout(String facet) {
        List<Query> demands = new ArrayList<>();
        request.options().forEach((name, values) -> {
            if (!facet.equals(FacetCode.OPTION + name)) {
                demands.add(Clause.isOneOf(ListingFields.VARIANT_OPTION_KEYS, keys(name, values)));
            }
        });
        boolean byOption = !demands.isEmpty() || facet.startsWith(FacetCode.OPTION);
        if (!facet.equals(FacetCode.PRICE)) {
            demands.addAll(prices());
        }
        if (said != null) {
            demands.add(between(said));
        }
        if (!facet.equals(FacetCode.IN_STOCK)
                && (request.wantsStock(true) || byOption && request.inStock().isEmpty())) {
            demands.add(Clause.is(ListingFields.VARIANT_IN_STOCK, true));
        }
        if (!demands.isEmpty()) {
            demands.add(Clause.has(ListingFields.variantPrice(request.currency())));
        }
        return demands;
    }

    private List<Query> prices() {
        List<Query> demands = new ArrayList<>();
        if (request.limits() != null) {
            demands.add(between(request.limits()));
        }
        if (!request.prices().isEmpty()) {
            demands.add(Clause.any(request.prices().stream().map(this::between).toList()));
        }
        return demands;
    }

    private Query between(PriceRange range) {
        return Query.of(q -> q.range(r -> r.untyped(price -> {
            price.field(ListingFields.variantPrice(request.currency()));
            if (range.from() != null) {
                price.gte(JsonData.of(range.from().minor()));
            }
            if (range.to() != null) {
                price.lte(JsonData.of(range.to().minor()));
            }
            return price;
        })));
    }

    private void put(String facet, String field, Set<String> values) {
        if (!values.isEmpty()) {
            ofListing.put(facet, Clause.isOneOf(field, values));
        }
    }

    private static Set<String> keys(String name, Set<String> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(ListingDocument.key(name, value)));
        return keys;
    }

    private static Set<String> keys(Set<String> values) {
        Set<String> keys = new LinkedHashSet<>();
        values.forEach(value -> keys.add(ListingDocument.key(value)));
        return keys;
    }
}
