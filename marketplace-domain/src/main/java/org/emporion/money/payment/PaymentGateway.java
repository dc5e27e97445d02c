package org.emporion.money.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

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

    /**
     * The part that it brings to the checkout page, where buyers choose how to pay with it. None of the fields is required by the
     * page, which shows those of all gateways: {@link #token} looks at them.
     *
     * @param name of the part, which lies in a place of its own among the shop's pages
     * @param fields that the part has
     */
    record Part(String name, List<String> fields) {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

        public Part {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("a part's name is of small letters: " + name);
            }
            fields = List.copyOf(fields);
        }
    }

    /** The payment method it stands for, as buyers' requests name it. */
    String method();

    Part part();

    /**
     * What goes to the provider for what a buyer entered; nobody but the gateway reads it.
     *
     * @param entered by field of its part
     * @throws RuleViolated with the field that is missing or wrong
     */
    String token(Map<String, String> entered);

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
