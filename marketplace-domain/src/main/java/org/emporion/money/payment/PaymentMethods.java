package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
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
}
