package org.emporion.stack.payment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How the sandbox behaves.
 *
 * @param apiKey what clients authenticate with
 * @param webhookSecret what webhooks are signed with
 * @param hang how long an answer that never comes keeps its caller waiting
 * @param late when a late webhook comes, and a refund that is on its way arrives; by chance nothing is later than that
 * @param retries pauses before a webhook that was not taken is sent again
 * @param mischief the seed by which calls and webhooks go wrong; none, and nothing does
 */
public record SandboxSettings(
        String apiKey,
        String webhookSecret,
        Duration hang,
        Duration late,
        List<Duration> retries,
        OptionalLong mischief) {
    private static final List<Duration> RETRIES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60));

    /** Of a provider with which nothing goes wrong by chance. */
    public SandboxSettings(String apiKey, String webhookSecret, Duration hang, Duration late, List<Duration> retries) {
        this(apiKey, webhookSecret, hang, late, retries, OptionalLong.empty());
    }

    /**
     * The usual ones; {@code EMPORION_SANDBOX_HANG_MS} and {@code EMPORION_SANDBOX_LATE_MS} set the waits, and
     * {@code EMPORION_SANDBOX_MISCHIEF} a seed by which one of five calls and webhooks is late, doubled, lost, or done and told to
     * have failed.
     */
    public static SandboxSettings from(Map<String, String> environment, String apiKey, String webhookSecret) {
        return new SandboxSettings(
                apiKey,
                webhookSecret,
                millis(environment, "EMPORION_SANDBOX_HANG_MS", 8_000),
                millis(environment, "EMPORION_SANDBOX_LATE_MS", 4_000),
                RETRIES,
                mischief(environment.getOrDefault("EMPORION_SANDBOX_MISCHIEF", "")));
    }

    private static OptionalLong mischief(String seed) {
        return seed.isBlank() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(seed.strip()));
    }

    private static Duration millis(Map<String, String> environment, String setting, long usual) {
        return Duration.ofMillis(Long.parseLong(environment.getOrDefault(setting, Long.toString(usual))));
    }
}
