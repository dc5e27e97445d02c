package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;

/** Reads the messages of the sandbox provider and believes only the signed ones. */
@ApplicationScoped
public class PaymentWebhooks {

    private final WebhookSignature signature;
    private final Clock clock;

    @Inject
    public PaymentWebhooks(
            @ConfigProperty(name = "emporion.payment.webhook.secret", defaultValue = "sandbox-webhook") String secret,
            Clock clock) {
        this.signature = new WebhookSignature(secret);
        this.clock = clock;
    }

    /**
     * What a provider told us, its signature checked.
     *
     * @param attemptId the key that the payment was made with
     */
    public record Message(String attemptId, Money amount, ProviderPayment payment) {}

    private record Body(String type, String paymentId, String key, String amount, String currency) {}

    /**
     * The message, if it is about a payment's outcome; empty for kinds that change nothing here.
     *
     * @throws Forbidden SIGNATURE when it is not signed by the provider
     */
    public Optional<Message> read(String body, String signatureHeader) {
        if (!signature.fits(signatureHeader, body, clock.instant())) {
            throw new Forbidden("SIGNATURE", "The signature does not fit the message.");
        }
        Body message = Json.read(body, Body.class);
        return status(message.type())
                .map(status -> new Message(
                        message.key(),
                        Money.parse(message.amount(), message.currency()),
                        new ProviderPayment(message.paymentId(), status, null, null)));
    }

    private static Optional<ProviderPayment.Status> status(String type) {
        return switch (type == null ? "" : type) {
            case "payment.authorised" -> Optional.of(ProviderPayment.Status.AUTHORISED);
            case "payment.declined" -> Optional.of(ProviderPayment.Status.DECLINED);
            case "payment.voided" -> Optional.of(ProviderPayment.Status.VOIDED);
            default -> Optional.empty();
        };
    }
}
