package org.emporion.catalog.transferfiles;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.product.ProductStatus;

/**
 * A product of the store as an import finds it.
 *
 * @param handle what imported files call it; null when none has taken it in yet
 * @param job the import that met it last, or null
 */
record KnownProduct(
        UUID id,
        String slug,
        String handle,
        UUID job,
        ProductStatus status,
        Instant publishedAt,
        boolean whenOpen,
        String title,
        String description,
        String brand,
        String category,
        String taxClass,
        List<Attribute> attributes,
        List<Option> options) {}
