package org.emporion.catalog.product;

/** Where a product stands: only a published one is on sale, an archived one is kept for the orders that name it. */
public enum ProductStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
