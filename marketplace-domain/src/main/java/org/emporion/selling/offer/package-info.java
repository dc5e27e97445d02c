/**
 * What is on sale now, as buyers see it: listings, product and store pages, categories with counts. Called by the
 * storefront, by the cart and by search.
 */
package org.emporion.selling.offer;
