package org.emporion.money.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Money;
import org.emporion.money.payment.PaymentGateway;
import org.emporion.money.payment.ProviderPayment;
import org.emporion.money.payment.ProviderSilent;

/**
 * Stripe, by its hosted page: buyers are led to a Checkout Session, the card is entered there, and the money is set aside until it
 * is captured.
 */
@ApplicationScoped
public class StripeGateway implements PaymentGateway {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final String url;
    private final Optional<String> key;
    private final Optional<String> secret;
    private final String storefront;
    private StripeAccount account;

    /** @param storefront where buyers are led back to */
    @Inject
    public StripeGateway(
            @ConfigProperty(name = "emporion.stripe.url", defaultValue = "https://api.stripe.com") String url,
            @ConfigProperty(name = "emporion.stripe.key") Optional<String> key,
            @ConfigProperty(name = "emporion.stripe.webhook.secret") Optional<String> secret,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        this.url = url.replaceAll("/+$", "");
        this.key = key.filter(text -> !text.isBlank());
        this.secret = secret.filter(text -> !text.isBlank());
        this.storefront = storefront.replaceAll("/+$", "");
    }

    @Override
    public String method() {
        return "stripe";
    }

    @Override
    public Part part() {
        return new Part("stripe", List.of());
    }

    @Override
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (key.isEmpty()) {
            missing.add("EMPORION_STRIPE_KEY");
        }
        if (secret.isEmpty()) {
            missing.add("EMPORION_STRIPE_WEBHOOK_SECRET");
        }
        return missing;
    }

    @Override
    public boolean wantsToken() {
        return false;
    }

    @Override
    public String token(Map<String, String> entered) {
        return null;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public ProviderPayment authorise(PaymentGateway.Request request) {
        return account().payments().open(request.attemptId(), request.amount(), request.sentAt());
    }

    @Override
    public Optional<ProviderPayment> find(Known asked) {
        return Optional.of(account().payments().find(asked));
    }

    @Override
    public ProviderPayment voidPayment(Known asked) {
        return account().payments().end(asked);
    }

    /** A payment is captured once at Stripe whoever asks how often, so the key is not needed. */
    @Override
    public ProviderPayment capture(Known asked, String captureKey, Money amount) {
        return account().payments().capture(asked, amount);
    }

    @Override
    public Refund refund(Known paid, String refundKey, Money amount) {
        return account().refunds().refund(paid, refundKey, amount);
    }

    @Override
    public Optional<Refund> findRefund(Known paid, String refundKey) {
        return account().refunds().find(paid, refundKey);
    }

    @Override
    public Dispute sendEvidence(String disputeId, String evidenceKey, String text) {
        return account().disputes().answer(disputeId, evidenceKey, text);
    }

    @Override
    public Moved moved(Instant from, Instant before, String after) {
        return account().balance().moved(from, before, after);
    }

    /** What a message is about is asked for, so it does not matter in which order messages come. */
    @Override
    public Optional<Event> event(byte[] body, UnaryOperator<String> header, Instant now) {
        String signed = secret.orElseThrow(() -> new Forbidden("SIGNATURE", "No secret of webhooks is configured."));
        return new StripeEvents(signed)
                .read(body, header.apply(StripeEvents.SIGNATURE), now)
                .flatMap(told -> account().asItStands(told));
    }

    private synchronized StripeAccount account() {
        if (account == null) {
            String given = key.orElseThrow(() -> new ProviderSilent("EMPORION_STRIPE_KEY is missing"));
            account = new StripeAccount(new StripeCalls(url, given), storefront);
        }
        return account;
    }
}
