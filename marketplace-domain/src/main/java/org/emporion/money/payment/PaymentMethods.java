package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.RuleViolated;

/** The ways to pay that this marketplace offers: one per gateway. */
@ApplicationScoped
public class PaymentMethods {

    private Iterable<PaymentGateway> gateways;

    @Inject
    PaymentMethods(@Any Instance<PaymentGateway> gateways) {
        this.gateways = gateways;
    }

    public PaymentMethods(List<PaymentGateway> gateways) {
        this.gateways = gateways;
    }

    /** @throws RuleViolated when it is not offered */
    public PaymentGateway gateway(String method) {
        for (PaymentGateway gateway : gateways) {
            if (gateway.method().equals(method)) {
                return gateway;
            }
        }
        throw RuleViolated.field("payment.method", "METHOD", "There is no payment method \"" + method + "\".");
    }

    /** All that are offered, each with the part it brings to the checkout page. */
    public List<PaymentGateway> offered() {
        List<PaymentGateway> offered = new ArrayList<>();
        gateways.forEach(offered::add);
        offered.sort(Comparator.comparing(PaymentGateway::method));
        return offered;
    }

    /**
     * What the gateway of a method makes of what was entered into its part; anything else that was sent does not reach it.
     *
     * @throws RuleViolated when the method is not offered, or with the field that is missing or wrong
     */
    public String token(String method, Map<String, String> entered) {
        PaymentGateway gateway = gateway(method);
        Map<String, String> known = new HashMap<>(entered);
        known.keySet().retainAll(gateway.part().fields());
        return gateway.token(known);
    }
}
