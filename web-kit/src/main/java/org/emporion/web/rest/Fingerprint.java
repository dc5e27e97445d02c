package org.emporion.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 that is added to piece by piece; each piece ends where it ends, so that none runs into the next. */
final class Fingerprint {

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what adds to it while it reads. */
    MessageDigest digest() {
        return digest;
    }

    Fingerprint with(String text) {
        byte[] bytes = String.valueOf(text).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    /** The content, in as little memory however long it is. */
    Fingerprint with(InputStream content) throws IOException {
        Fingerprint own = new Fingerprint();
        byte[] buffer = new byte[64 * 1024];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            own.digest.update(buffer, 0, n);
        }
        return with(own.text());
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
