package org.emporion.money.payment;

import org.emporion.kernel.Money;

/**
 * What a provider told us by webhook, its signature checked.
 *
 * @param attemptId the key that the payment was made with
 */
public record PaymentMessage(String attemptId, Money amount, ProviderPayment payment) {}
