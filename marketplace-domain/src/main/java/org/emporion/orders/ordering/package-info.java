/**
 * Seller orders: the part of a purchase that one store fulfils, from placing to delivery. Checkout places them, the
 * store's people work them, the buyer follows them.
 */
package org.emporion.orders.ordering;
