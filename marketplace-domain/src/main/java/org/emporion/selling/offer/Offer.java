package org.emporion.selling.offer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * A variant as a buyer could buy it at this moment, in one currency. What is not on sale has neither product, price nor stock.
 *
 * @param storeOpen whether the store sells at all
 * @param onSale whether the variant exists, is published, its store sells, and it has a price in that currency
 * @param lacksPriceIn the currency, when a price in it is all that it lacks; null otherwise
 * @param available units that can still be reserved
 * @param image address of a small picture, or null
 * @param categories codes of the product's category and of those above it
 * @param taxClass the product's own, or null
 * @param weightGrams of one unit; 0 when nobody has said it
 */
public record Offer(
        TenantId tenant,
        UUID variantId,
        StoreName store,
        boolean storeOpen,
        boolean onSale,
        String lacksPriceIn,
        UUID productId,
        String productSlug,
        String sku,
        String title,
        Map<String, String> options,
        String image,
        Money price,
        long available,
        Set<String> categories,
        String taxClass,
        long weightGrams) {

    /** Whether a price in that currency is all that it lacks. */
    public boolean unpriced() {
        return lacksPriceIn != null;
    }

    /** The same to somebody for whom so many units more are there. */
    public Offer withMore(long units) {
        return new Offer(
                tenant,
                variantId,
                store,
                storeOpen,
                onSale,
                lacksPriceIn,
                productId,
                productSlug,
                sku,
                title,
                options,
                image,
                price,
                available + units,
                categories,
                taxClass,
                weightGrams);
    }
}
