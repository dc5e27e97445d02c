package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private String method;

    @Inject
    PaymentBacking(PaymentMethods methods) {
        this.methods = methods;
        this.ways = methods.offered().stream().map(Way::of).toList();
        this.method = ways.isEmpty() ? null : ways.get(0).method();
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

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
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
}
