package org.emporion.stack.payment;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How the sandbox behaves.
 *
 * @param apiKey what clients authenticate with
 * @param webhookSecret what webhooks are signed with
 * @param hang how long an answer that never comes keeps its caller waiting
 * @param late when a late webhook comes, and a refund that is on its way arrives
 * @param retries pauses before a webhook that was not taken is sent again
 */
public record SandboxSettings(
        String apiKey, String webhookSecret, Duration hang, Duration late, List<Duration> retries) {
    private static final List<Duration> RETRIES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(60));

    /** The usual ones; {@code EMPORION_SANDBOX_HANG_MS} and {@code EMPORION_SANDBOX_LATE_MS} set the waits. */
    public static SandboxSettings from(Map<String, String> environment, String apiKey, String webhookSecret) {
        return new SandboxSettings(
                apiKey,
                webhookSecret,
                millis(environment, "EMPORION_SANDBOX_HANG_MS", 8_000),
                millis(environment, "EMPORION_SANDBOX_LATE_MS", 4_000),
                RETRIES);
    }

    private static Duration millis(Map<String, String> environment, String setting, long usual) {
        return Duration.ofMillis(Long.parseLong(environment.getOrDefault(setting, Long.toString(usual))));
    }
}
