package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** Reads the messages of the sandbox provider and believes only the signed ones. */
@ApplicationScoped
public class PaymentWebhooks {

    private static final Pattern ATTEMPT = Pattern.compile("[0-9A-Za-z-]{1,80}");

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
     * @throws RuleViolated MALFORMED when it is signed and no message all the same
     */
    public Optional<Message> read(String body, String signatureHeader) {
        if (!signature.fits(signatureHeader, body, clock.instant())) {
            throw new Forbidden("SIGNATURE", "The signature does not fit the message.");
        }
        Body message = message(body);
        return status(message.type()).map(status -> message(message, status));
    }

    private static Body message(String body) {
        try {
            return Optional.ofNullable(Json.read(body, Body.class)).orElseThrow(PaymentWebhooks::malformed);
        } catch (IllegalStateException noJson) {
            throw malformed();
        }
    }

    private static Message message(Body body, ProviderPayment.Status status) {
        if (body.key() == null || !ATTEMPT.matcher(body.key()).matches()) {
            throw malformed();
        }
        try {
            Money amount = Money.parse(body.amount(), body.currency());
            return new Message(body.key(), amount, new ProviderPayment(body.paymentId(), status, null, null));
        } catch (RuleViolated noMoney) {
            throw malformed();
        }
    }

    private static RuleViolated malformed() {
        return new RuleViolated("MALFORMED", "This is no message about a payment.");
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
