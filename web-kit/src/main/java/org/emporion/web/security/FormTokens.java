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

    private byte[] secret;

    FormTokens() {}

    /** @param secret shared by all replicas; the client's own secret serves unless another is set */
    @Inject
    public FormTokens(
            @ConfigProperty(name = "emporion.form.secret", defaultValue = "${emporion.oidc.client.secret}")
                    String secret) {
        this.secret = ("form-token:" + secret).getBytes(StandardCharsets.UTF_8);
    }

    /** A value for the cookie of a new visitor. */
    public String newVisitor() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a form shown to this visitor carries. */
    public String tokenOf(String visitor) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] signed = mac.doFinal(visitor.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", missing);
        }
    }

    public boolean isValid(String visitor, String token) {
        return visitor != null
                && token != null
                && MessageDigest.isEqual(
                        tokenOf(visitor).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
