/**
 * What is there of each SKU: on hand, reserved, and every movement. Sellers come through
 * {@link org.emporion.inventory.SellerStock}; checkout reserves through {@code Reservations}. May use the catalog.
 */
package org.emporion.inventory;
