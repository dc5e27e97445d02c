package org.emporion.catalog.product;

import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Money;

/** A line of the seller's list of products. */
public record ProductRow(
        UUID id,
        String title,
        String slug,
        ProductStatus status,
        String categoryCode,
        String category,
        String image,
        Money price,
        boolean fromPrice,
        long variants,
        long available,
        boolean untracked,
        Instant updatedAt) {}
