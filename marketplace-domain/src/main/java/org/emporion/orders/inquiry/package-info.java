/**
 * What buyers write to stores about their orders: mailed to the store with the buyer's reply address, kept with the order.
 * Buyers write it, the store's people read it.
 */
package org.emporion.orders.inquiry;
