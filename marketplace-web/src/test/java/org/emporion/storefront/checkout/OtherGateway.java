package org.emporion.storefront.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;

/** A gateway other than the one that runs here, with which nobody pays: tests look at what it asks buyers for. */
abstract class OtherGateway implements PaymentGateway {

    @Override
    public Duration patience() {
        return Duration.ofMinutes(15);
    }

    @Override
    public ProviderPayment authorise(Request request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ProviderPayment> find(Known asked) {
        return Optional.empty();
    }

    @Override
    public ProviderPayment voidPayment(Known asked) {
        return ProviderPayment.voided();
    }

    @Override
    public ProviderPayment capture(Known asked, String key, Money amount) {
        return ProviderPayment.voided();
    }

    @Override
    public Refund refund(Known paid, String key, Money amount) {
        return new Refund(null, Refund.State.REFUSED, "nothing was taken");
    }

    @Override
    public Optional<Refund> findRefund(Known paid, String key) {
        return Optional.empty();
    }

    @Override
    public Dispute sendEvidence(String disputeId, String key, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Moved moved(Instant from, Instant before, String after) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Event> event(byte[] body, UnaryOperator<String> header, Instant now) {
        return Optional.empty();
    }
}
