package org.emporion.money.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import java.time.Duration;
import org.emporion.money.payment.ProviderSilent;

/** Calls of Stripe's API, each made once: what is repeated is decided by who waits for it. */
final class StripeCalls {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int STILL_RUNNING = 409;

    private final StripeClient stripe;

    StripeCalls(String url, String key) {
        stripe = StripeClient.builder()
                .setApiBase(url)
                .setApiKey(key)
                .setConnectTimeout(Math.toIntExact(CONNECT.toMillis()))
                .setReadTimeout(Math.toIntExact(ANSWER.toMillis()))
                .setMaxNetworkRetries(0)
                .build();
    }

    /** Something that is asked of Stripe. */
    @FunctionalInterface
    interface Call<T> {

        T make(V1Services api) throws StripeException;
    }

    /**
     * Asks it.
     *
     * @throws ProviderSilent when no answer comes, or one that says to come back
     * @throws StripeRefused when the answer is another one than was hoped for
     */
    <T> T ask(Call<T> call) {
        try {
            return call.make(stripe.v1());
        } catch (ApiConnectionException | RateLimitException | IdempotencyException later) {
            throw new ProviderSilent("no answer from Stripe: " + later.getMessage(), later);
        } catch (StripeException answered) {
            if (answered.getStatusCode() == null || answered.getStatusCode() == STILL_RUNNING) {
                throw new ProviderSilent("no answer from Stripe: " + answered.getMessage(), answered);
            }
            throw new StripeRefused(answered);
        }
    }

    /** The same as {@link #ask}, where a refusal leaves open what is so. */
    <T> T know(Call<T> call) {
        try {
            return ask(call);
        } catch (StripeRefused refused) {
            throw refused.silent();
        }
    }

    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
