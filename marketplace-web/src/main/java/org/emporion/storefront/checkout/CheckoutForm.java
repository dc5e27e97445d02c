package org.emporion.storefront.checkout;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.address.Address;
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

    /** The key to be sent with the form: the one that came with it, or a new one. */
    String wish() {
        return key == null ? UUID.randomUUID().toString() : key;
    }

    /** The same once that was answered: a new try is a new wish, unless the first one is still on its way. */
    String wishAfter(Failure refused) {
        return "IN_PROGRESS".equals(refused.code()) ? key : UUID.randomUUID().toString();
    }

    /**
     * The address as the form begins with it.
     *
     * @param known the cart's, or null
     * @param buyer the name of whoever is logged in, or null
     */
    AddressForm address(Address known, String buyer) {
        return AddressForm.of(known, buyer, country, postalCode());
    }

    /** Where it is to go within the country, like that; or null. */
    String postalCode() {
        return delivery.fields().get("postalCode");
    }

    /** The way to pay that was chosen; null when the page had nothing to choose. */
    String method() {
        return delivery.fields().get("method");
    }

    /** What stands in the fields of the address, also when nobody has looked whether it is one. */
    Address typed() {
        Map<String, String> fields = delivery.fields();
        return new Address(
                fields.get("name"),
                fields.get("line1"),
                fields.get("line2"),
                fields.get("city"),
                fields.get("region"),
                postalCode(),
                country,
                fields.get("phone"));
    }

    /** The postal code that looks unusual where the address is, as the form carries it once that was said; empty for a usual one. */
    static String doubted(Address address) {
        return address.doubts().isEmpty() ? "" : address.country() + " " + address.postalCode();
    }

    /**
     * Asks once whether an unusual postal code is right: who sends it again means it.
     *
     * @throws RuleViolated at the postal code, unless the form has said so before
     */
    void mustBeMeant(Address address) {
        if (!doubted(address).isEmpty()
                && !doubted(address).equals(delivery.fields().get("doubted"))) {
            FieldProblem doubt = address.doubts().get(0);
            String again =
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("checkout.again");
            throw RuleViolated.field(doubt.field(), doubt.code(), doubt.detail() + " " + again);
        }
    }

    /** What is said when Pay was pressed for another total than this one; empty when it was not. */
    String changeTo(Money total) {
        Money shown = shown();
        return shown == null || shown.equals(total) || !delivery.fields().containsKey("pay")
                ? ""
                : MessageFormat.format(
                        ResourceBundle.getBundle("org.emporion.storefront.Texts")
                                .getString("checkout.changed"),
                        shown.written(),
                        total.written());
    }

    /** The total that the form showed, to be paid and nothing else: the script keeps it in step with what is chosen. */
    Money shown() {
        String total = delivery.fields().get("shown-total");
        String currency = delivery.fields().get("shown-currency");
        return total == null || currency == null ? null : Money.parse(total, currency);
    }
}
