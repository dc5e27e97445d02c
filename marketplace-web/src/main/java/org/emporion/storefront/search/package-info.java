/**
 * Searching the listings of all stores: what was asked for, the request to the search cluster, and its answer for pages and
 * API alike. {@link org.emporion.storefront.search.ListingSearch} is the door. The search is advisory: price and stock are
 * read again from the database wherever they count.
 */
package org.emporion.storefront.search;
