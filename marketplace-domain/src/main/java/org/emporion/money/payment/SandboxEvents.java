package org.emporion.money.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Json;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;

/** Reads the messages of the sandbox provider and believes only the signed ones. */
final class SandboxEvents {

    /** The header with the signature. */
    static final String SIGNATURE = "Emporion-Signature";

    private static final Pattern EVENT = Pattern.compile("[0-9A-Za-z_-]{1,80}");
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{1,80}");

    private final WebhookSignature signature;

    SandboxEvents(String secret) {
        this.signature = new WebhookSignature(secret);
    }

    private record Body(
            String id,
            String type,
            String paymentId,
            String key,
            String amount,
            String currency,
            JsonNode refund,
            JsonNode dispute,
            JsonNode card,
            String declineCode,
            String lapsesAt) {

        boolean isComplete() {
            return matches(EVENT, id) && matches(KEY, key);
        }

        boolean isOfPayment() {
            return isNothingOr(EVENT, paymentId) && isNothingOr(EVENT, declineCode);
        }

        boolean isOfDispute() {
            return isComplete() && dispute != null && names("id") && names("reason");
        }

        private boolean names(String what) {
            return matches(EVENT, dispute.path(what).asText(null));
        }
    }

    /** As {@link PaymentGateway#event}. */
    Optional<PaymentGateway.Event> read(byte[] body, String header, Instant now) {
        if (!signature.fits(header, body, now)) {
            throw new Forbidden("SIGNATURE", "The signature does not fit the message.");
        }
        Body message = message(body);
        return switch (message.type() == null ? "" : message.type()) {
            case "payment.authorised" -> Optional.of(payment(message, ProviderPayment.Status.AUTHORISED));
            case "payment.declined" -> Optional.of(payment(message, ProviderPayment.Status.DECLINED));
            case "payment.voided" -> Optional.of(payment(message, ProviderPayment.Status.VOIDED));
            case "refund.done", "refund.refused" -> Optional.of(refund(message));
            case "dispute.open", "dispute.evidence_sent", "dispute.won", "dispute.lost" ->
                Optional.of(dispute(message));
            case "payout.paid", "payout.returned" -> Optional.of(payout(message));
            default -> Optional.empty();
        };
    }

    /** A refund as the provider writes it. */
    static PaymentGateway.Refund refund(JsonNode node) {
        return new PaymentGateway.Refund(
                node.path("id").asText(null),
                PaymentGateway.Refund.State.valueOf(node.path("state").asText()),
                node.path("reason").asText(null));
    }

    /** A chargeback as the provider writes it. */
    static PaymentGateway.Dispute dispute(JsonNode node) {
        String currency = node.path("currency").asText(null);
        return new PaymentGateway.Dispute(
                node.path("id").asText(null),
                PaymentGateway.Dispute.State.valueOf(node.path("state").asText()),
                Money.parse(node.path("amount").asText(null), currency),
                Money.parse(node.path("fee").asText(null), currency),
                node.path("reason").asText(null),
                Instant.parse(node.path("openedAt").asText()),
                Instant.parse(node.path("evidenceDueBy").asText()));
    }

    /** A card as the provider writes it; null for none. */
    static ProviderPayment.Card card(JsonNode node) {
        String fingerprint = node == null ? null : node.path("fingerprint").asText(null);
        return fingerprint == null
                ? null
                : new ProviderPayment.Card(fingerprint, node.path("country").asText(null));
    }

    static Instant time(String written) {
        return written == null ? null : Instant.parse(written);
    }

    private static Body message(byte[] body) {
        try {
            return Optional.ofNullable(Json.read(new String(body, StandardCharsets.UTF_8), Body.class))
                    .orElseThrow(SandboxEvents::malformed);
        } catch (IllegalStateException noJson) {
            throw malformed();
        }
    }

    private static PaymentGateway.Event payment(Body body, ProviderPayment.Status status) {
        Money amount = amount(body);
        if (!body.isOfPayment()) {
            throw malformed();
        }
        ProviderPayment payment = new ProviderPayment(
                body.paymentId(), status, body.declineCode(), null, null, card(body.card()), lapsesAt(body));
        return new PaymentGateway.Event(body.id(), body.type(), body.key(), payment, amount, null, null);
    }

    private static Instant lapsesAt(Body body) {
        try {
            return time(body.lapsesAt());
        } catch (DateTimeParseException noTime) {
            throw malformed();
        }
    }

    private static PaymentGateway.Event refund(Body body) {
        Money amount = amount(body);
        String key = body.refund() == null ? null : body.refund().path("key").asText(null);
        if (!matches(KEY, key)) {
            throw malformed();
        }
        try {
            return new PaymentGateway.Event(
                    body.id(), body.type(), body.key(), null, amount, key, refund(body.refund()));
        } catch (IllegalArgumentException noState) {
            throw malformed();
        }
    }

    private static PaymentGateway.Event dispute(Body body) {
        if (!body.isOfDispute()) {
            throw malformed();
        }
        try {
            return PaymentGateway.Event.of(body.id(), body.type(), body.key(), dispute(body.dispute()));
        } catch (IllegalArgumentException | DateTimeParseException | RuleViolated noDispute) {
            throw malformed();
        }
    }

    /** How it stands is asked: the shop, which hears it, may not know. */
    private static PaymentGateway.Event payout(Body body) {
        if (!body.isComplete()) {
            throw malformed();
        }
        return PaymentGateway.Event.of(body.id(), body.type(), new PaymentGateway.PayoutRef("sandbox", body.key()));
    }

    private static Money amount(Body body) {
        if (!body.isComplete()) {
            throw malformed();
        }
        try {
            return Money.parse(body.amount(), body.currency());
        } catch (RuleViolated noMoney) {
            throw malformed();
        }
    }

    private static boolean matches(Pattern shape, String text) {
        return text != null && shape.matcher(text).matches();
    }

    private static boolean isNothingOr(Pattern shape, String text) {
        return text == null || matches(shape, text);
    }

    private static RuleViolated malformed() {
        return new RuleViolated("MALFORMED", "This is no message about a payment.");
    }
}
