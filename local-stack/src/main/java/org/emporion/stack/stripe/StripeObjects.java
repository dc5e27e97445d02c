package org.emporion.stack.stripe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients see of things, in Stripe's shapes; what is null there is left out here, which its library reads alike. */
final class StripeObjects {
    private static final long HOLD = 7 * 24 * 60 * 60L;

    private final StripeBook book;
    private final String base;

    /** @param base where the stand-in is found, for the addresses of its pages */
    StripeObjects(StripeBook book, String base) {
        this.book = book;
        this.base = base;
    }

    Map<String, Object> of(Object thing, Form wanted) {
        if (ConnectObjects.knows(thing)) {
            return new ConnectObjects(base).of(thing);
        }
        if (thing instanceof Dispute dispute) {
            return dispute(dispute);
        }
        if (thing instanceof CheckoutSession session) {
            return session(session, wanted);
        }
        return thing instanceof Intent intent
                ? intent(intent, wanted.expands("latest_charge"))
                : refund((Refund) thing);
    }

    /** A charge is told of as a whole. */
    Map<String, Object> ofEvent(String type, Object thing) {
        return type.startsWith("charge.") && thing instanceof Intent intent ? charge(intent) : of(thing, Form.of(""));
    }

    /** A movement with what it came of, in full. */
    Map<String, Object> movement(Movement movement) {
        Map<String, Object> shown = inShort(movement);
        Object source = movement.source();
        shown.put("source", source instanceof Intent intent ? charge(intent) : of(source, Form.of("")));
        return shown;
    }

    private static Map<String, Object> inShort(Movement movement) {
        return some(
                "id", movement.id(),
                "object", "balance_transaction",
                "amount", movement.amount(),
                "created", movement.created(),
                "currency", movement.currency(),
                "fee", movement.fee(),
                "net", movement.amount() - movement.fee(),
                "status", "available",
                "type", movement.type());
    }

    private static Map<String, Object> dispute(Dispute dispute) {
        return some(
                "id", dispute.id(),
                "object", "dispute",
                "amount", dispute.amount(),
                "balance_transactions",
                        dispute.movements().stream().map(StripeObjects::inShort).toList(),
                "charge", dispute.charge(),
                "created", dispute.created(),
                "currency", dispute.currency(),
                "evidence_details",
                        some("due_by", dispute.dueBy(), "has_evidence", dispute.evidence() != null, "past_due", false),
                "is_charge_refundable", false,
                "livemode", false,
                "metadata", Map.of(),
                "payment_intent", dispute.intent(),
                "reason", "fraudulent",
                "status", dispute.status());
    }

    Map<String, Object> list(String path, List<?> things) {
        Form plain = Form.of("");
        return some(
                "object",
                "list",
                "url",
                path,
                "has_more",
                false,
                "data",
                things.stream().map(each -> of(each, plain)).toList());
    }

    private Map<String, Object> session(CheckoutSession session, Form wanted) {
        Map<String, Object> shown = some(
                "id", session.id(),
                "object", "checkout.session",
                "livemode", false,
                "mode", "payment",
                "status", session.status(),
                "payment_status", "unpaid",
                "amount_subtotal", session.amount(),
                "amount_total", session.amount(),
                "currency", session.currency(),
                "client_reference_id", session.reference(),
                "metadata", session.metadata(),
                "payment_method_types", List.of("card"),
                "success_url", session.successUrl(),
                "cancel_url", session.cancelUrl(),
                "created", session.created(),
                "expires_at", session.expiresAt(),
                "url", session.isOpen() ? base + "/c/pay/" + session.id() : null);
        if (session.intent() != null) {
            boolean charge = wanted.expands("payment_intent.latest_charge");
            shown.put(
                    "payment_intent",
                    wanted.expands("payment_intent")
                            ? intent(book.intent(session.intent()), charge)
                            : session.intent());
        }
        return shown;
    }

    private Map<String, Object> intent(Intent intent, boolean withCharge) {
        Map<String, Object> shown = some(
                "id", intent.id(),
                "object", "payment_intent",
                "livemode", false,
                "amount", intent.amount(),
                "amount_capturable", intent.is("requires_capture") ? intent.amount() : 0,
                "amount_received", intent.received(),
                "capture_method", "manual",
                "currency", intent.currency(),
                "created", intent.created(),
                "metadata", intent.metadata(),
                "payment_method_types", List.of("card"),
                "status", intent.status(),
                "transfer_group", intent.transferGroup(),
                "cancellation_reason", intent.cancelled());
        if (intent.declineCode() != null) {
            shown.put(
                    "last_payment_error",
                    some("type", "card_error", "code", "card_declined", "decline_code", intent.declineCode()));
        }
        if (intent.hasCharge()) {
            shown.put("latest_charge", withCharge ? charge(intent) : intent.charge());
        }
        return shown;
    }

    private Map<String, Object> charge(Intent intent) {
        long refunded = book.refunded(intent.id());
        TestCard card = intent.card();
        return some(
                "id", intent.charge(),
                "object", "charge",
                "livemode", false,
                "amount", intent.amount(),
                "amount_captured", intent.received(),
                "amount_refunded", refunded,
                "captured", intent.received() > 0,
                "currency", intent.currency(),
                "created", intent.created(),
                "metadata", intent.metadata(),
                "paid", true,
                "payment_intent", intent.id(),
                "payment_method_details",
                        some(
                                "type",
                                "card",
                                "card",
                                some(
                                        "brand",
                                        card.brand(),
                                        "last4",
                                        card.last4(),
                                        "country",
                                        "US",
                                        "fingerprint",
                                        "fp" + card.last4(),
                                        "capture_before",
                                        intent.created() + HOLD)),
                "refunded", intent.received() > 0 && refunded == intent.received(),
                "status", "succeeded",
                "transfer_group", intent.transferGroup());
    }

    private static Map<String, Object> refund(Refund refund) {
        return some(
                "id", refund.id(),
                "object", "refund",
                "amount", refund.amount(),
                "charge", refund.charge(),
                "created", refund.created(),
                "currency", refund.currency(),
                "metadata", refund.metadata(),
                "payment_intent", refund.intent(),
                "status", refund.status(),
                "failure_reason", refund.counts() ? null : "expired_or_canceled_card");
    }

    /** @param pairs names and values, of which those that are null are left out */
    static Map<String, Object> some(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                all.put((String) pairs[i], pairs[i + 1]);
            }
        }
        return all;
    }
}
