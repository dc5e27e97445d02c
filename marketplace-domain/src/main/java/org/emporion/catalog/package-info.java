/**
 * What stores sell: the category tree, products with their variants and pictures, and how they come in (by hand, by API, by
 * file). Sellers come through {@link org.emporion.catalog.SellerCatalog}, buyers through
 * {@link org.emporion.catalog.StorefrontCatalog}. Knows no other feature; stock is counted through
 * {@link org.emporion.catalog.StockCounts}.
 */
package org.emporion.catalog;
