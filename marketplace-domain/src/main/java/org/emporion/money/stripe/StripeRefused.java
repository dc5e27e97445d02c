package org.emporion.money.stripe;

import com.stripe.exception.StripeException;
import org.emporion.money.payment.ProviderSilent;

/** Stripe has answered, and not with what was asked for. */
final class StripeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final int status;
    private final String code;

    StripeRefused(StripeException answer) {
        super("Stripe answered " + answer.getStatusCode() + ": " + answer.getMessage(), answer);
        status = answer.getStatusCode();
        code = answer.getCode();
    }

    /** Whether it is the thing that was asked for which cannot be done; otherwise Stripe has failed, or does not know us. */
    boolean isNo() {
        return status == BAD_REQUEST;
    }

    /** Whether somebody who was left without an answer was so because Stripe has no such thing. */
    static boolean isUnknown(ProviderSilent silent) {
        return silent.getCause() instanceof StripeRefused refused
                && refused.status == NOT_FOUND
                && "resource_missing".equals(refused.code);
    }

    /** Why, in a word of Stripe's. */
    String code() {
        return code == null ? "refused" : code;
    }

    /** For those to whom this says nothing about what is so. */
    ProviderSilent silent() {
        return new ProviderSilent(getMessage(), this);
    }
}
