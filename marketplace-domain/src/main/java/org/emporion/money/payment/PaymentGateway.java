package org.emporion.money.payment;

import java.util.Optional;
import org.emporion.kernel.Money;

/**
 * A payment provider. Every call is safe to repeat with the same key. Each may throw {@link ProviderSilent}: the provider may or
 * may not have done what it was asked.
 */
public interface PaymentGateway {

    /**
     * What a provider is asked to set aside.
     *
     * @param attemptId the provider's idempotency key
     * @param token what the buyer's browser got from the provider for the card; never stored
     * @param reference what the buyer reads on the statement
     */
    record Request(String attemptId, Money amount, String token, String reference) {}

    /** The payment method it stands for, as buyers' requests name it. */
    String method();

    /** Asks for the money; it is only set aside until {@link #capture}. */
    ProviderPayment authorise(Request request);

    /** The payment made with this key, if the provider knows one yet: empty is no proof that there will be none. */
    Optional<ProviderPayment> find(String key);

    /** Makes sure that this key never takes money, whether the provider has heard of it or not. */
    void voidByKey(String key);

    /** Takes what was set aside. */
    void capture(String paymentId, String key, Money amount);

    /** Gives back a part or all of what was taken. Answers false when the provider refuses, for good. */
    boolean refund(String paymentId, String key, Money amount);
}
