package org.emporion.storefront.search;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/** What a card needs of a listing's document; the component names are the field names. */
record FoundListing(
        String productId,
        String title,
        String slug,
        String store,
        String storeName,
        String currency,
        long priceMin,
        long priceMax,
        long compareAt,
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

    Money price() {
        return Money.ofMinor(priceMin, currency);
    }

    /** What it cost before; null when it did not cost more. */
    Money before() {
        return compareAt > priceMin ? Money.ofMinor(compareAt, currency) : null;
    }
}
