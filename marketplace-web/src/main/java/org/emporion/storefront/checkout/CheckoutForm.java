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
 * @param country that it is to go to, also when the page is only asked what would be shown for it; or null
 */
record CheckoutForm(String key, boolean account, String country, CartForm delivery) {

    static CheckoutForm of(HttpServletRequest request) {
        CartForm sent = CartForm.of(request);
        Map<String, String> fields = sent.fields();
        return new CheckoutForm(fields.get("key"), fields.containsKey("account"), fields.get("country"), sent);
    }

    /** The total that the form showed, to be paid and nothing else: the script keeps it in step with what is chosen. */
    Money shown() {
        String total = delivery.fields().get("shown-total");
        String currency = delivery.fields().get("shown-currency");
        return total == null || currency == null ? null : Money.parse(total, currency);
    }
}
