package org.emporion.catalog.product;

import java.time.Instant;
import java.util.UUID;

/** A product on its way into the tables: what it will be, under which id, address and status. */
public record StoredProduct(UUID id, String slug, ProductDraft draft, ProductStatus status, Instant publishedAt) {}
