package org.emporion.stack.stripe;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How the stand-in behaves.
 *
 * @param apiKey what clients authenticate with
 * @param webhookSecret what events are signed with
 * @param webhookUrl where events go; at Stripe an endpoint of the account
 * @param late when a refund that is on its way arrives; by chance nothing is later than that
 * @param retries pauses before an event that was not taken is sent again
 * @param mischief the seed by which calls and events go wrong; none, and nothing does
 */
public record StripeSettings(
        String apiKey,
        String webhookSecret,
        String webhookUrl,
        Duration late,
        List<Duration> retries,
        OptionalLong mischief) {
    /** The version of the API that it speaks, and the only one that it takes. */
    public static final String VERSION = "2026-07-29.dahlia";

    private static final List<Duration> RETRIES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60));

    /**
     * The usual ones; {@code EMPORION_STRIPE_LATE_MS} sets the wait, and {@code EMPORION_STRIPE_MISCHIEF} a seed by which one of five
     * calls and events is late, doubled, lost, or done and told to have failed.
     */
    public static StripeSettings from(
            Map<String, String> environment, String apiKey, String webhookSecret, String webhookUrl) {
        String seed = environment.getOrDefault("EMPORION_STRIPE_MISCHIEF", "").strip();
        return new StripeSettings(
                apiKey,
                webhookSecret,
                webhookUrl,
                Duration.ofMillis(Long.parseLong(environment.getOrDefault("EMPORION_STRIPE_LATE_MS", "4000"))),
                RETRIES,
                seed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seed)));
    }
}
