/**
 * One purchase over many stores with one payment: reserve, pay, place. The steps are transactions of their own, the payment
 * is outside of any; {@link org.emporion.checkout.CompletePurchase} is the one way to the end, whoever brings the news.
 */
package org.emporion.checkout;
