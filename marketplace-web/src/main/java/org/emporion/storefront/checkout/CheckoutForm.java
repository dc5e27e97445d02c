package org.emporion.storefront.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.emporion.kernel.Money;
import org.emporion.storefront.cart.CartForm;

/**
 * What the form of the checkout carries beside its fields: the key of the wish, what its buyer was shown, and the chosen ways of
 * delivery. The form may be older than the page that answers it.
 *
 * @param key the idempotency key, or null
 * @param account whether the form was shown to somebody with an account
 */
record CheckoutForm(String key, boolean account, CartForm delivery) {

    private static final String WAS = "was-";

    static CheckoutForm of(HttpServletRequest request) {
        CartForm sent = CartForm.of(request);
        return new CheckoutForm(sent.fields().get("key"), sent.fields().containsKey("account"), sent);
    }

    /** The total that the form showed, to be paid and nothing else; none when delivery was changed in the form itself. */
    Money shown() {
        String total = delivery.fields().get("shown-total");
        String currency = delivery.fields().get("shown-currency");
        return isChanged() || total == null || currency == null ? null : Money.parse(total, currency);
    }

    private boolean isChanged() {
        Map<String, String> fields = delivery.fields();
        return fields.keySet().stream().filter(name -> name.startsWith(WAS)).anyMatch(name -> !fields.get(name)
                .equals(fields.get("shipping-" + name.substring(WAS.length()))));
    }
}
