package org.emporion.money.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Json;
import org.emporion.kernel.RuleViolated;

/**
 * Reads the messages of Stripe and believes only the signed ones, and of these no more than what they are about: how that stands is
 * asked. So it does not matter either in which version of its API Stripe has written them.
 */
final class StripeEvents {

    /** The header with the signature. */
    static final String SIGNATURE = "Stripe-Signature";

    private static final Set<String> OF_PAYMENTS = Set.of(
            "checkout.session.completed",
            "checkout.session.expired",
            "payment_intent.amount_capturable_updated",
            "payment_intent.canceled");
    private static final Set<String> OF_REFUNDS = Set.of("refund.updated", "refund.failed", "charge.refund.updated");
    private static final Set<String> OF_DISPUTES = Set.of(
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated");
    private static final String TRANSFER_REVERSED = "transfer.reversed";
    private static final String ACCOUNT_UPDATED = "account.updated";
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Pattern PART_OF_SIGNATURE = Pattern.compile("t=\\d{1,12}|(?!t=)[^=]+=.*");
    private static final Pattern SIGNED_AT = Pattern.compile("(?:^|,)t=(\\d{1,12})(?:,|$)");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_]{1,200}");
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z-]{1,80}");

    private final List<String> secrets;

    /** @param secrets one, or several with commas between them: what happens to accounts of stores comes from an endpoint of its own */
    StripeEvents(String secrets) {
        this.secrets = Arrays.stream(secrets.split(",")).map(String::strip).toList();
    }

    /**
     * What a message is about.
     *
     * @param id the message's
     * @param objectId of a session, an intent, a refund or a dispute
     * @param attemptId null when it is about a dispute, which does not say, or a payout
     * @param refundKey null when it is about something else
     * @param payout the key of a payout, or an account of a store; null when it is about something else
     */
    record Told(String id, String type, String objectId, String attemptId, String refundKey, String payout) {

        Told(String id, String type, String objectId, String attemptId, String refundKey) {
            this(id, type, objectId, attemptId, refundKey, null);
        }

        static Told ofPayout(String id, String type, String payout) {
            return new Told(id, type, null, null, null, payout);
        }
    }

    /**
     * As {@link org.emporion.money.payment.PaymentGateway#event}, but for how things stand. What others do with the same account at
     * Stripe changes nothing here.
     */
    Optional<Told> read(byte[] body, String header, Instant now) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (!isSigned(text, header, now)) {
            throw new Forbidden("SIGNATURE", "The signature does not fit the message.");
        }
        JsonNode message = message(text);
        String type = message.path("type").asText("");
        JsonNode object = message.path("data").path("object");
        if (OF_DISPUTES.contains(type)) {
            return Optional.of(new Told(id(message), type, id(object), null, null));
        }
        if (type.equals(TRANSFER_REVERSED) || type.equals(ACCOUNT_UPDATED)) {
            return payout(object, type).map(payout -> Told.ofPayout(id(message), type, payout));
        }
        boolean refund = OF_REFUNDS.contains(type);
        String attempt = object.path("metadata").path(CheckoutPage.ATTEMPT).asText("");
        String key = object.path("metadata").path(StripeRefunds.REFUND).asText("");
        boolean ours =
                KEY.matcher(attempt).matches() && (!refund || KEY.matcher(key).matches());
        if (!ours || !refund && !OF_PAYMENTS.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(new Told(id(message), type, id(object), attempt, refund ? key : null));
    }

    /** A transfer that is none of ours names no payout. */
    private static Optional<String> payout(JsonNode object, String type) {
        return type.equals(ACCOUNT_UPDATED)
                ? Optional.of(id(object))
                : Optional.of(object.path("metadata").path(StripeConnect.PAYOUT).asText(""))
                        .filter(key -> KEY.matcher(key).matches());
    }

    private boolean isSigned(String body, String header, Instant now) {
        return secrets.stream().anyMatch(secret -> isSigned(body, header, now, secret));
    }

    private static boolean isSigned(String body, String header, Instant now, String secret) {
        try {
            return isReadable(header)
                    && Webhook.Signature.verifyHeader(
                            body, header, secret, FRESH.toSeconds(), Clock.fixed(now, ZoneOffset.UTC))
                    && !isToCome(header, now);
        } catch (SignatureVerificationException no) {
            return false;
        }
    }

    /** Stripe's library fails at a time that is no number, and at a part that is no pair, with faults of all kinds. */
    private static boolean isReadable(String header) {
        return header != null
                && Arrays.stream(header.split(",", -1))
                        .allMatch(part -> PART_OF_SIGNATURE.matcher(part).matches());
    }

    /** Stripe's library looks only whether it is long past. */
    private static boolean isToCome(String header, Instant now) {
        Matcher signed = SIGNED_AT.matcher(header);
        return !signed.find()
                || Instant.ofEpochSecond(Long.parseLong(signed.group(1))).isAfter(now.plus(FRESH));
    }

    private static JsonNode message(String text) {
        try {
            return Optional.ofNullable(Json.read(text, JsonNode.class))
                    .filter(JsonNode::isObject)
                    .orElseThrow(StripeEvents::malformed);
        } catch (IllegalStateException noJson) {
            throw malformed();
        }
    }

    private static String id(JsonNode node) {
        String id = node.path("id").asText("");
        if (!ID.matcher(id).matches()) {
            throw malformed();
        }
        return id;
    }

    private static RuleViolated malformed() {
        return new RuleViolated("MALFORMED", "This is no message about a payment.");
    }
}
