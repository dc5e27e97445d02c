package org.emporion.system.client;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app on somebody's phone that shows one-time codes: RFC 6238 (time steps of 30 s) over RFC 4226, section 5.3 (HMAC-SHA-1
 * and its truncation to six digits). No code is given twice, as Keycloak takes none twice; it takes the next one early.
 */
public final class Authenticator {
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;
    private long lastStep;

    /** @param secret as Keycloak keeps it */
    public Authenticator(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public synchronized String code() {
        lastStep = Math.max(lastStep + 1, Instant.now().getEpochSecond() / STEP_SECONDS);
        return codeOf(lastStep);
    }

    String codeOf(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA1 is part of every Java platform", missing);
        }
    }
}
