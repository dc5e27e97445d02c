package org.emporion.money.payment;

import java.util.Optional;
import org.emporion.kernel.Money;

/**
 * A payment provider. Every call is safe to repeat with the same key. Each may throw {@link ProviderSilent}: the provider may or
 * may not have done what it was asked.
 */
public interface PaymentGateway {

    /** The payment method it stands for, as buyers' requests name it. */
    String method();

    /** Asks for the money; it is only set aside until {@link #capture}. */
    ProviderPayment authorise(PaymentOrder order);

    /** The payment made with this key, if the provider knows one yet: empty is no proof that there will be none. */
    Optional<ProviderPayment> find(String key);

    /** Makes sure that this key never takes money, whether the provider has heard of it or not. */
    void voidByKey(String key);

    /** Takes what was set aside. */
    void capture(String paymentId, String key, Money amount);

    /** Gives back a part or all of what was taken. Answers false when the provider refuses, for good. */
    boolean refund(String paymentId, String key, Money amount);
}
