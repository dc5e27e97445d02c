package org.emporion.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A short text that is the same for the same values and another for others: the version of what is made of them. */
public final class ContentHash {

    private static final int BYTES = 12;

    private ContentHash() {}

    /** Sixteen characters of a base64 alphabet that is safe in headers and addresses (SHA-256, cut to 96 bits). */
    public static String of(Object... values) {
        try {
            byte[] json = Json.write(values).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
