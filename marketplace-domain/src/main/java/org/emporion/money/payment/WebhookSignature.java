package org.emporion.money.payment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Proves that a message comes from the provider and is fresh: HMAC-SHA256 over its time and body, {@code t=..,v1=..}. */
final class WebhookSignature {

    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final byte[] secret;

    WebhookSignature(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether it is signed, and at a time that is neither long past nor still to come. */
    boolean fits(String header, byte[] body, Instant now) {
        Matcher parts = SHAPE.matcher(header == null ? "" : header.replace(" ", ""));
        if (!parts.matches()) {
            return false;
        }
        Instant signedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        boolean fresh = Duration.between(signedAt, now).abs().compareTo(FRESH) <= 0;
        byte[] expected = sign(parts.group(1), body);
        return fresh && MessageDigest.isEqual(expected, HexFormat.of().parseHex(parts.group(2)));
    }

    byte[] sign(String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
