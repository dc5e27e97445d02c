/**
 * Products with their variants and pictures, as their seller keeps them: saving, reading, publishing. Sellers
 * come through {@link org.emporion.catalog.product.SellerCatalog}; other features of the catalog and what sells
 * products may call it.
 */
package org.emporion.catalog.product;
