package org.emporion.storefront.checkout;

import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;

/** A gateway other than the one that runs here, with which nobody pays: tests look at what it asks buyers for. */
abstract class OtherGateway implements PaymentGateway {

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
