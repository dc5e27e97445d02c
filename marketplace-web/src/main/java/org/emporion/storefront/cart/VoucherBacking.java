package org.emporion.storefront.cart;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.cart.CartCodes;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Shopper;
import org.emporion.web.limits.CodeLimit;

/** The codes of promotions beside the sums of a cart: one is given, or taken back. */
@Named
@RequestScoped
public class VoucherBacking {

    private static final String PLACE = "/cart#vouchers";
    private static final String CODE = "code";
    private static final String GIVES = "give-code";
    private static final String TAKES_BACK = "remove-code";

    private final CartCodes codes;
    private final Shopper shopper;
    private final CodeLimit limit;
    private final HttpServletRequest request;
    private final Map<String, String> sent;
    private boolean given;
    private String problem = "";

    @Inject
    VoucherBacking(CartCodes codes, Shopper shopper, CodeLimit limit, HttpServletRequest request) {
        this.codes = codes;
        this.shopper = shopper;
        this.limit = limit;
        this.request = request;
        this.sent = CartForm.of(request).fields();
    }

    /** Takes the form of the cart's page. */
    public void change() {
        take();
        if (problem.isEmpty()) {
            Leave.to(PLACE);
        }
    }

    /** Whether the form that was sent is about a code: by its button, or since one was typed before another button was pressed. */
    public boolean isSent() {
        return sent.containsKey(GIVES) || sent.containsKey(TAKES_BACK) || !code().isBlank();
    }

    /** Gives the code or takes one back. What cannot be taken stays in its field, and why is told there. */
    public void take() {
        try {
            shopper.cartId().ifPresent(this::take);
        } catch (RuleViolated refused) {
            problem = refused.fields().stream()
                    .findFirst()
                    .map(FieldProblem::detail)
                    .orElse(refused.getMessage());
        }
    }

    private void take(String cartId) {
        String back = sent.get(TAKES_BACK);
        if (back == null) {
            limit.count(request);
            codes.add(cartId, code());
            given = true;
        } else {
            codes.remove(cartId, back, BasedOn.ANYTHING);
        }
    }

    private String code() {
        return sent.getOrDefault(CODE, "");
    }

    /** What stands in the field: nothing once it is given. */
    public String getTyped() {
        return given ? "" : code();
    }

    /** Why the code cannot be taken; empty when nothing stands against it. */
    public String getProblem() {
        return problem;
    }

    /** Whether a code has just been given. */
    public boolean isGiven() {
        return given;
    }
}
