package org.emporion.stack.stripe;

/**
 * What has come into our balance or gone out of it.
 *
 * @param type charge, refund, payment_refund_failure, adjustment, transfer or transfer_refund
 * @param amount below zero when it went out
 * @param fee that Stripe keeps of it, or takes with it
 * @param source the intent, refund, dispute, transfer or reversal of which it came
 */
record Movement(String id, String type, long amount, long fee, String currency, long created, Object source) {}
