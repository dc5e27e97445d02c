/** What buyers see of a purchase after paying: each store's part and its parcels. */
package org.emporion.storefront.order;
