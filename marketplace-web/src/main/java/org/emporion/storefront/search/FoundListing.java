package org.emporion.storefront.search;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/** What a card needs of a listing's document; the component names are the field names. */
record FoundListing(
        String productId,
        String title,
        String slug,
        String store,
        String storeName,
        Map<String, ListingDocument.Range> prices,
        boolean inStock,
        String image,
        String imageAlt,
        Double rating,
        long reviews) {

    /** The fields to ask the cluster for. */
    static final List<String> FIELDS = Arrays.stream(FoundListing.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    StoreName inStore() {
        return new StoreName(store, storeName);
    }

    /** What its cheapest variant costs in a currency that it is sold in. */
    Money price(String currency) {
        return Money.ofMinor(prices.get(currency).min(), currency);
    }

    /** What that cost before; null when it did not cost more. */
    Money before(String currency) {
        ListingDocument.Range range = prices.get(currency);
        boolean higher = range.compareAt() != null && range.compareAt() > range.min();
        return higher ? Money.ofMinor(range.compareAt(), currency) : null;
    }

    /** Whether other variants cost more. */
    boolean isFrom(String currency) {
        ListingDocument.Range range = prices.get(currency);
        return range.max() > range.min();
    }
}
