package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;

/** How a buyer chooses to pay: each gateway brings a part of the page for it, and says what its fields are worth. */
@Named
@RequestScoped
public class PaymentBacking {

    private final PaymentMethods methods;
    private final List<Way> ways;
    private final String method;

    @Inject
    PaymentBacking(PaymentMethods methods, HttpServletRequest request) {
        this(methods, CheckoutForm.of(request).method());
    }

    /** @param wanted what the form says; null when it does not, and the first way is meant */
    PaymentBacking(PaymentMethods methods, String wanted) {
        this.methods = methods;
        this.ways = methods.offered().stream().map(Way::of).toList();
        this.method = wanted == null ? first() : wanted;
    }

    /**
     * One of the ways to pay.
     *
     * @param view the part of the page with its fields
     * @param entered what stands in these
     */
    public record Way(String method, String view, Map<String, String> entered) {

        static Way of(PaymentGateway gateway) {
            return new Way(
                    gateway.method(), "/WEB-INF/payment/" + gateway.part().name() + ".xhtml", new HashMap<>());
        }
    }

    public List<Way> getWays() {
        return ways;
    }

    /** The way that is meant; it may not be offered any more. */
    String method() {
        return method;
    }

    /** The way that is chosen on the page: the one that was meant, so that a page that comes back has it still. */
    public String getChosen() {
        return ways.stream().anyMatch(way -> way.method().equals(method)) ? method : first();
    }

    /** What was entered for the chosen way, as its gateway wants it. */
    String token() {
        Map<String, String> entered = ways.stream()
                .filter(way -> way.method().equals(method))
                .findFirst()
                .map(Way::entered)
                .orElse(Map.of());
        return methods.token(method, entered);
    }

    private String first() {
        return ways.isEmpty() ? null : ways.get(0).method();
    }
}
