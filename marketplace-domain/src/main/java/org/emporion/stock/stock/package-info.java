/**
 * What is there of each SKU: on hand, reserved, and every movement. Sellers come through {@link
 * org.emporion.stock.stock.SellerStock}; checkout reserves and orders ship through their own facades.
 */
package org.emporion.stock.stock;
