package org.emporion.money.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.money.payment.ProviderSilent;
import org.emporion.money.payout.PayoutProvider;

/**
 * Stripe Connect: each store has an account at Stripe, which Stripe's own pages set up, and what is owed to it is transferred there;
 * Stripe brings it to the bank.
 */
@ApplicationScoped
public class StripePayouts implements PayoutProvider {

    private final String url;
    private final Optional<String> key;
    private StripeConnect connect;

    @Inject
    public StripePayouts(
            @ConfigProperty(name = "emporion.stripe.url", defaultValue = "https://api.stripe.com") String url,
            @ConfigProperty(name = "emporion.stripe.key") Optional<String> key) {
        this.url = url.replaceAll("/+$", "");
        this.key = key.filter(text -> !text.isBlank());
    }

    @Override
    public String name() {
        return StripeConnect.PROVIDER;
    }

    @Override
    public List<String> missing() {
        return key.isEmpty() ? List.of("EMPORION_STRIPE_KEY") : List.of();
    }

    @Override
    public Account open(Applicant applicant) {
        return connect().open(applicant);
    }

    @Override
    public Account account(String reference) {
        return connect().account(reference);
    }

    @Override
    public String page(String reference, String back) {
        return connect().page(reference, back);
    }

    @Override
    public Sent send(Order order) {
        return connect().send(order);
    }

    @Override
    public Optional<Sent> find(Order order) {
        return connect().find(order);
    }

    private synchronized StripeConnect connect() {
        if (connect == null) {
            String given = key.orElseThrow(() -> new ProviderSilent("EMPORION_STRIPE_KEY is missing"));
            connect = new StripeConnect(new StripeCalls(url, given));
        }
        return connect;
    }
}
