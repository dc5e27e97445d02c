package org.emporion.storefront.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.emporion.kernel.BasedOn;
import org.emporion.selling.cart.CartCodes;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.web.limits.CodeLimit;

/** The codes of promotions on the cart page: one is given, or taken back. */
@Named
@RequestScoped
public class VoucherBacking {

    private static final String PLACE = "/cart#vouchers";

    private final CartCodes codes;
    private final Shopper shopper;
    private final CodeLimit limit;
    private final HttpServletRequest request;
    private final Map<String, String> sent;

    @Inject
    VoucherBacking(CartCodes codes, Shopper shopper, CodeLimit limit, HttpServletRequest request) {
        this.codes = codes;
        this.shopper = shopper;
        this.limit = limit;
        this.request = request;
        this.sent = CartForm.of(request).fields();
    }

    /** Takes the form; what cannot be taken stays in its field. */
    public void change() {
        shopper.cartId().ifPresent(this::change);
        Leave.to(PLACE);
    }

    private void change(String cartId) {
        String back = sent.get("remove-code");
        if (back == null) {
            limit.count(request);
            codes.add(cartId, getTyped());
        } else {
            codes.remove(cartId, back, BasedOn.ANYTHING);
        }
    }

    /** What stands in the field. */
    public String getTyped() {
        return sent.getOrDefault("code", "");
    }
}
