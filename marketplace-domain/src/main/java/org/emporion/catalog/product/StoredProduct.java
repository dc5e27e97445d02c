package org.emporion.catalog.product;

import java.time.Instant;
import java.util.UUID;

/**
 * A product as it is kept or will be: what is said of it, under which id, address and status.
 *
 * @param handle what imported files call it; null when none has taken it in
 * @param job the import that met it last, or null
 */
public record StoredProduct(
        UUID id, String slug, ProductDraft draft, ProductStatus status, Instant publishedAt, String handle, UUID job) {}
