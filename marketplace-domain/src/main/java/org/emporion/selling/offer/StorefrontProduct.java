package org.emporion.selling.offer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/**
 * A product as buyers see it.
 *
 * @param taxClass the one that it names itself, or null
 */
public record StorefrontProduct(
        UUID id,
        String title,
        String slug,
        String description,
        String brand,
        List<CategoryStep> category,
        List<Image> images,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants,
        StoreName store,
        BigDecimal rating,
        long reviews,
        String taxClass) {

    /**
     * One thing that can be bought, with how many of it are left now; the barcode may be null.
     *
     * @param weightGrams 0 when nobody has said it
     * @param price in the currency that was asked for; in the main one of the store when it is not sold in that
     * @param prices in all currencies that it is sold in, the main one first
     */
    public record Variant(
            UUID id,
            String sku,
            String barcode,
            Map<String, String> options,
            Money price,
            Money compareAt,
            long available,
            String image,
            long weightGrams,
            List<Money> prices) {}
}
