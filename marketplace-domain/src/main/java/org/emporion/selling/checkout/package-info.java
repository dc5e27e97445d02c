/**
 * One purchase over many stores with one payment: reserve, pay, place. The steps are transactions of their own, the
 * payment is outside of any; {@link org.emporion.selling.checkout.CompletePurchase} is the one way to the end.
 */
package org.emporion.selling.checkout;
