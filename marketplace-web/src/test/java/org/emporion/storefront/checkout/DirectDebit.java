package org.emporion.storefront.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;

/** A gateway other than the one that runs here: it takes an account number. */
final class DirectDebit implements PaymentGateway {

    @Override
    public String method() {
        return "debit";
    }

    @Override
    public Part part() {
        return new Part("debit", List.of("iban"));
    }

    @Override
    public String token(Map<String, String> entered) {
        return "mandate of " + entered.get("iban").replace(" ", "");
    }

    @Override
    public ProviderPayment authorise(Request request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ProviderPayment> find(String key) {
        return Optional.empty();
    }

    @Override
    public void voidByKey(String key) {}

    @Override
    public void capture(String paymentId, String key, Money amount) {}

    @Override
    public boolean refund(String paymentId, String key, Money amount) {
        return false;
    }
}
