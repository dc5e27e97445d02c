package org.emporion.storefront.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.PaymentMethods;

/**
 * Tells which ways to pay are offered. Without any the shop still shows what there is, so it stays ready; but nobody should have
 * to learn from buyers that {@code EMPORION_PAYMENT_METHODS} is missing or misspelt, or a key that a way to pay needs.
 */
@Readiness
@ApplicationScoped
class PaymentHealth implements HealthCheck {

    private final PaymentMethods methods;

    @Inject
    PaymentHealth(PaymentMethods methods) {
        this.methods = methods;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("payment").up();
        told(methods).forEach(answer::withData);
        return answer.build();
    }

    static Map<String, String> told(PaymentMethods methods) {
        Map<String, String> told = new TreeMap<>();
        List<String> offered =
                methods.offered().stream().map(PaymentGateway::method).toList();
        told.put("offered", offered.isEmpty() ? "none" : String.join(", ", offered));
        if (!methods.unknown().isEmpty()) {
            told.put("unknown", String.join(", ", methods.unknown()));
        }
        if (!methods.missing().isEmpty()) {
            told.put("missing", String.join(", ", methods.missing()));
        }
        return told;
    }
}
