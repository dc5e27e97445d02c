/**
 * The one arithmetic of a purchase: what the chosen units cost, their shipping, discounts and tax, for each store on its own. The
 * cart shows a quote; a checkout takes it by value, and nobody works it out again. Called by cart and checkout.
 */
package org.emporion.selling.quote;
