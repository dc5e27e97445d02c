package org.emporion.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proof that a form was written by us for this browser: the form carries the visitor cookie's value, signed. Works without
 * a session and on every replica, since all share the secret.
 */
@ApplicationScoped
public class FormTokens {

    /** Request attribute with the value of the visitor cookie. */
    public static final String VISITOR = "org.emporion.visitor";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;

    /** @param secret shared by all replicas; the client's own secret serves unless another is set */
    @Inject
    public FormTokens(
            @ConfigProperty(name = "emporion.form.secret", defaultValue = "${emporion.oidc.client.secret}")
                    String secret) {
        this.secret = ("form-token:" + secret).getBytes(StandardCharsets.UTF_8);
    }

    /** A value for the cookie of a new visitor. */
    public String newVisitor() {
        return random(18);
    }

    /** What a form shown to this visitor carries; another text each time, so that the size of compressed pages tells nothing. */
    public String tokenOf(String visitor) {
        String salt = random(9);
        return salt + "." + signed(salt + "." + visitor);
    }

    public boolean isValid(String visitor, String token) {
        if (visitor == null || token == null || token.indexOf('.') < 0) {
            return false;
        }
        String salt = token.substring(0, token.indexOf('.'));
        String expected = salt + "." + signed(salt + "." + visitor);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private String signed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", missing);
        }
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
