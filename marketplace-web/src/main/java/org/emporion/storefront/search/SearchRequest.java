package org.emporion.storefront.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.kernel.Page;

/**
 * What somebody searches for. Several values of one facet mean any of them; facets narrow each other down.
 *
 * @param text the words; empty for everything
 * @param limits the lowest and highest price; null when neither is given
 * @param inStock both or none of the two: no matter
 * @param options by name of the option, for example Colour
 * @param attributes by code of the attribute
 */
public record SearchRequest(
        String text,
        Set<String> categories,
        Set<String> stores,
        Set<String> brands,
        PriceRange limits,
        Set<PriceRange> prices,
        Set<Boolean> inStock,
        Double rating,
        Map<String, Set<String>> options,
        Map<String, Set<String>> attributes,
        Sort sort,
        Page.Request page,
        String currency) {

    public boolean hasText() {
        return !text.isEmpty();
    }

    /** Whether exactly this is asked for: in stock (true), sold out (false). */
    boolean wantsStock(boolean there) {
        return inStock.size() == 1 && inStock.contains(there);
    }

    /** The values chosen of a facet, by the facet's code; as they were written. */
    public List<String> chosen(String facet) {
        if (facet.startsWith(FacetCode.OPTION)) {
            return List.copyOf(options.getOrDefault(facet.substring(FacetCode.OPTION.length()), Set.of()));
        }
        if (facet.startsWith(FacetCode.ATTRIBUTE)) {
            return List.copyOf(attributes.getOrDefault(facet.substring(FacetCode.ATTRIBUTE.length()), Set.of()));
        }
        return switch (facet) {
            case FacetCode.CATEGORY -> List.copyOf(categories);
            case FacetCode.STORE -> List.copyOf(stores);
            case FacetCode.BRAND -> List.copyOf(brands);
            case FacetCode.PRICE -> prices.stream().map(PriceRange::code).toList();
            case FacetCode.IN_STOCK -> inStock.stream().map(String::valueOf).toList();
            default -> List.of();
        };
    }

    /** Whether this value of a facet is chosen; capitals do not matter. */
    boolean isChosen(String facet, String value) {
        String key = ListingDocument.key(value);
        return chosen(facet).stream().anyMatch(each -> ListingDocument.key(each).equals(key));
    }
}
