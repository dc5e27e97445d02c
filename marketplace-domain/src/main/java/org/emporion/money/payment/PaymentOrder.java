package org.emporion.money.payment;

import org.emporion.kernel.Money;

/**
 * What a provider is asked to set aside.
 *
 * @param attemptId the provider's idempotency key
 * @param token what the buyer's browser got from the provider for the card; never stored
 * @param reference what the buyer reads on the statement
 */
public record PaymentOrder(String attemptId, Money amount, String token, String reference) {}
