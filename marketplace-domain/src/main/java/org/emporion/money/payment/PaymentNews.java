package org.emporion.money.payment;

/** Who wants to hear what providers tell: each feature that acts on it. */
public interface PaymentNews {

    /**
     * Takes in what a provider told, once for each event, in the transaction in which it is written down that it came. What is
     * none of its business it passes over. Throwing means that the provider shall tell it again.
     */
    void take(PaymentGateway.Event event);
}
