/**
 * A stand-in for Stripe, to try and test our adapter against: it speaks the wire format of Stripe's API for hosted Checkout Sessions,
 * PaymentIntents and refunds, holds callers to key, API version and idempotency keys, signs its events, and shows a page that takes
 * Stripe's test cards. What is guessed of the vendor stands in docs/stripe.md. It forgets everything when it is stopped.
 */
package org.emporion.stack.stripe;
