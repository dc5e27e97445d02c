package org.emporion.catalog.product;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.PartInput;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;

/**
 * A product as its seller sees it: what buyers see, and status, costs and stock.
 *
 * @param taxClass the code of its own; null when its category decides
 * @param publishWhenOpen whether it goes on sale as soon as the store opens
 * @param version another one after every change of what its seller can set; changes are based on it
 */
public record ProductView(
        UUID id,
        String title,
        String slug,
        ProductStatus status,
        String description,
        String brand,
        List<CategoryStep> category,
        String taxClass,
        List<Picture> images,
        List<Attribute> attributes,
        List<Option> options,
        List<Variant> variants,
        StoreName store,
        BigDecimal rating,
        long reviews,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        boolean publishWhenOpen,
        String version) {

    ProductView withVersion() {
        return new ProductView(
                id,
                title,
                slug,
                status,
                description,
                brand,
                category,
                taxClass,
                images,
                attributes,
                options,
                variants,
                store,
                rating,
                reviews,
                createdAt,
                updatedAt,
                publishedAt,
                publishWhenOpen,
                ProductVersion.of(this));
    }

    /** The code of the category that it stands in. */
    public String categoryCode() {
        return category.isEmpty() ? "" : category.get(category.size() - 1).code();
    }

    /**
     * A picture, or one that could not be fetched yet or at all; then it has no address and {@code problem} says why.
     *
     * @param version another one after every change of what its seller can say of it; its place among the others has no part
     */
    public record Picture(
            UUID id,
            String url,
            String alt,
            Integer width,
            Integer height,
            String state,
            String problem,
            String version) {}

    /**
     * A variant with what only the store knows of it.
     *
     * @param available of a bundle, as many as its parts make
     * @param parts what it is made of when it is a bundle; none otherwise
     */
    public record Variant(
            UUID id,
            String sku,
            Map<String, String> options,
            Money price,
            Money compareAt,
            long available,
            String image,
            String barcode,
            Money cost,
            Integer weightGrams,
            long onHand,
            long reserved,
            boolean tracked,
            List<PartInput> parts) {}
}
