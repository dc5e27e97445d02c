package org.emporion.catalog.transferfiles;

import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;

/**
 * A variant of the store as an import finds it.
 *
 * @param fileSku the SKU that a file gave it when it could not have that one; null when {@code sku} is as given
 * @param onHand of a bundle, as many as its parts make
 * @param tracked null when it has no stock yet; then {@code onHand} is 0
 */
record KnownVariant(
        UUID id,
        UUID product,
        int position,
        String sku,
        String fileSku,
        Map<String, String> options,
        Money price,
        Money compareAt,
        String barcode,
        Money cost,
        Integer weightGrams,
        UUID picture,
        long onHand,
        Boolean tracked,
        boolean bundle) {

    /** The SKU by which files know it. */
    String knownAs() {
        return fileSku == null ? sku : fileSku;
    }
}
