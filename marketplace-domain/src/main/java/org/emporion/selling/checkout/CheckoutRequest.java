package org.emporion.selling.checkout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Money;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.EmailAddress;

/**
 * A buyer's wish to buy what is in the cart.
 *
 * @param key the Idempotency-Key: the same key with the same wish is the same purchase
 * @param buyerId null for a guest
 * @param token what the browser got from the payment provider for the card; never stored or logged, and null where the buyer
 *     enters the card on the provider's own page
 * @param total what the buyer was shown, or null; when given, the purchase may not cost anything else
 */
public record CheckoutRequest(
        String cartId,
        String key,
        String buyerId,
        String email,
        String method,
        String token,
        Money total,
        BasedOn seen) {

    private static final int LONGEST_KEY = 255;

    public CheckoutRequest {
        email = email == null ? null : email.strip();
    }

    /** A wish that holds whatever has become of the cart meanwhile, as long as its total is the one that was shown. */
    public CheckoutRequest(
            String cartId, String key, String buyerId, String email, String method, String token, Money total) {
        this(cartId, key, buyerId, email, method, token, total, BasedOn.ANYTHING);
    }

    /**
     * @param wantsToken whether the way to pay needs one
     * @throws RuleViolated KEY_REQUIRED without a key, or with every bad field
     */
    void check(boolean wantsToken) {
        if (key == null || key.isBlank()) {
            throw new RuleViolated("KEY_REQUIRED", "Checkout needs the header Idempotency-Key.");
        }
        Problems problems = new Problems()
                .require(key.length() <= LONGEST_KEY, "Idempotency-Key", "LENGTH", "At most 255 characters.");
        EmailAddress.check(email, "email", problems);
        problems.text(method, "payment.method", 1, 40)
                .text(token, "payment.token", wantsToken ? 1 : 0, 200)
                .throwIfAny();
    }

    /** A fingerprint of the wish, to tell a repetition from a key used twice. */
    String fingerprint() {
        String wish = String.join("\n", email, method, token, written(total));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(wish.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(Money total) {
        return total == null ? "null" : total.amount().toPlainString() + " " + total.currency();
    }

    @Override
    public String toString() {
        return "checkout of cart with key " + key;
    }
}
