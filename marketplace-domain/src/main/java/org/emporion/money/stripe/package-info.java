/**
 * Payments over Stripe, whose own page takes the card, and payouts over it: the adapters of {@code money.payment} and
 * {@code money.payout} and nothing else. What was guessed of
 * the vendor stands in docs/stripe.md. Only here are its classes named; the bean itself names none, so that applications which never
 * ask it for money are delivered without its library.
 */
package org.emporion.money.stripe;
