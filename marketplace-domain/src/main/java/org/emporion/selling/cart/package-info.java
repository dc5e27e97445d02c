/**
 * The buyer's cart over many stores: what is in it, what it costs now, and what has changed since. Called by the
 * storefront and by checkout.
 */
package org.emporion.selling.cart;
