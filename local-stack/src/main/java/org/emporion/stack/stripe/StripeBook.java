package org.emporion.stack.stripe;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** All sessions, payments and refunds, and the rules by which they change; one change at a time. */
final class StripeBook {
    private static final long LEAST_OPEN = 30 * 60L;
    private static final long LONGEST_OPEN = 24 * 60 * 60L;
    private static final long LEAST_AMOUNT = 50;

    private final Map<String, CheckoutSession> sessions = new LinkedHashMap<>();
    private final Map<String, Intent> intents = new LinkedHashMap<>();
    private final Map<String, Refund> refunds = new LinkedHashMap<>();
    private final Clock clock;
    private final BiConsumer<String, Object> events;

    /** @param events told of every change, by the type of its event and with what has changed */
    StripeBook(Clock clock, BiConsumer<String, Object> events) {
        this.clock = clock;
        this.events = events;
    }

    synchronized CheckoutSession open(Form form) {
        form.mustBe("mode", "payment");
        form.mustBe("payment_intent_data[capture_method]", "manual");
        form.mustBe("line_items[0][quantity]", "1");
        long amount = form.requiredNumber("line_items[0][price_data][unit_amount]");
        if (amount < LEAST_AMOUNT) {
            throw StripeRefusal.invalid("amount_too_small", "The amount is below what can be charged.");
        }
        long now = clock.instant().getEpochSecond();
        long expires = form.number("expires_at").orElse(now + LONGEST_OPEN);
        if (expires < now + LEAST_OPEN || expires > now + LONGEST_OPEN) {
            throw StripeRefusal.invalid(null, "expires_at must be between 30 minutes and 24 hours from now.");
        }
        CheckoutSession session = new CheckoutSession(
                id("cs_test_"),
                amount,
                form.required("line_items[0][price_data][currency]"),
                form.required("line_items[0][price_data][product_data][name]"),
                form.text("client_reference_id").orElse(null),
                form.under("metadata"),
                form.text("payment_intent_data[transfer_group]").orElse(null),
                form.under("payment_intent_data[metadata]"),
                form.required("success_url"),
                form.text("cancel_url").orElse(null),
                now,
                expires,
                "open",
                null);
        sessions.put(session.id(), session);
        return session;
    }

    /** As it stands at this moment: one whose time has run out is expired by being looked at. */
    synchronized CheckoutSession session(String id) {
        CheckoutSession session = known(sessions, "checkout.session", id);
        boolean over = session.isOpen() && clock.instant().getEpochSecond() >= session.expiresAt();
        return over ? expire(session) : session;
    }

    synchronized CheckoutSession expire(String id) {
        CheckoutSession session = session(id);
        if (!session.isOpen()) {
            throw StripeRefusal.state(
                    null,
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This one is " + session.status()
                            + ".");
        }
        return expire(session);
    }

    synchronized Intent intent(String id) {
        return known(intents, "payment_intent", id);
    }

    /** The buyer enters a card on the page. */
    synchronized Intent pay(String sessionId, TestCard card) {
        CheckoutSession session = open(sessionId);
        Intent intent = session.intent() == null ? begin(session) : intent(session.intent());
        if (card.declineCode().isPresent()) {
            return keep(intent.declined(card, card.declineCode().get()), "payment_intent.payment_failed");
        }
        if (card == TestCard.CONFIRMED) {
            return keep(intent.paidWith(card, "requires_action"), "payment_intent.requires_action");
        }
        return setAside(session(sessionId), intent.paidWith(card, "requires_capture"));
    }

    /** The buyer confirms or refuses what the bank asks. */
    synchronized Intent confirm(String sessionId, boolean yes) {
        CheckoutSession session = open(sessionId);
        Intent intent = intent(String.valueOf(session.intent()));
        mustBe(intent, "requires_action");
        return yes
                ? setAside(session, intent.paidWith(intent.card(), "requires_capture"))
                : keep(intent.declined(intent.card(), "authentication_required"), "payment_intent.payment_failed");
    }

    synchronized Intent capture(String id, Form form) {
        Intent intent = intent(id);
        mustBe(intent, "requires_capture");
        long units = form.number("amount_to_capture").orElse(intent.amount());
        if (units <= 0 || units > intent.amount()) {
            throw StripeRefusal.state("amount_too_large", "The amount is greater than what can be captured.");
        }
        return keep(intent.captured(units), "payment_intent.succeeded");
    }

    synchronized Intent cancel(String id, String reason) {
        Intent intent = intent(id);
        if (intent.is("succeeded") || intent.is("canceled")) {
            mustBe(intent, "requires_capture");
        }
        boolean onPage = sessions.values().stream().anyMatch(each -> id.equals(each.intent()) && each.isOpen());
        if (onPage) {
            throw StripeRefusal.state(null, "The payment of an open Checkout Session ends with the session.");
        }
        return keep(intent.cancelled(reason), "payment_intent.canceled");
    }

    synchronized Refund refund(Form form) {
        Intent intent = intent(form.required("payment_intent"));
        mustBe(intent, "succeeded");
        long left = intent.received() - refunded(intent.id());
        long amount = form.number("amount").orElse(left);
        if (left == 0) {
            throw StripeRefusal.state("charge_already_refunded", "The charge has been refunded already.");
        }
        if (amount <= 0 || amount > left) {
            throw StripeRefusal.state(null, "Refund amount (" + amount + ") is greater than " + left + ".");
        }
        Refund refund = new Refund(
                id("re_"),
                intent.id(),
                intent.charge(),
                amount,
                intent.currency(),
                form.under("metadata"),
                clock.instant().getEpochSecond(),
                intent.card() == TestCard.REFUND_PENDING ? "pending" : "succeeded");
        refunds.put(refund.id(), refund);
        events.accept("refund.created", refund);
        events.accept("charge.refunded", intent);
        return refund;
    }

    /** What was on its way has arrived, or has come back. */
    synchronized void refundEnds(String id, String status) {
        Refund ended = refund(id).become(status);
        refunds.put(id, ended);
        events.accept("refund.updated", ended);
        if (!ended.counts()) {
            events.accept("refund.failed", ended);
        }
    }

    synchronized Refund refund(String id) {
        return known(refunds, "refund", id);
    }

    /** The youngest first. */
    synchronized List<Refund> refundsOf(String intentId) {
        List<Refund> found = new ArrayList<>();
        refunds.values().stream()
                .filter(each -> each.intent().equals(intent(intentId).id()))
                .forEach(each -> found.add(0, each));
        return found;
    }

    /** What has gone back of a payment, or is on its way. */
    synchronized long refunded(String intentId) {
        return refunds.values().stream()
                .filter(each -> each.intent().equals(intentId) && each.counts())
                .mapToLong(Refund::amount)
                .sum();
    }

    synchronized List<CheckoutSession> sessions() {
        return List.copyOf(sessions.values());
    }

    private CheckoutSession open(String id) {
        CheckoutSession session = session(id);
        if (!session.isOpen()) {
            throw StripeRefusal.state(null, "This page is " + session.status() + ".");
        }
        return session;
    }

    private Intent begin(CheckoutSession session) {
        Intent intent = new Intent(
                id("pi_"),
                session.amount(),
                session.currency(),
                session.intentMetadata(),
                session.transferGroup(),
                clock.instant().getEpochSecond(),
                "requires_payment_method",
                null,
                0,
                null,
                null);
        sessions.put(session.id(), session.become("open", intent.id()));
        return keep(intent, "payment_intent.created");
    }

    private Intent setAside(CheckoutSession session, Intent paid) {
        CheckoutSession complete = session.become("complete", paid.id());
        sessions.put(session.id(), complete);
        keep(paid, "payment_intent.amount_capturable_updated");
        events.accept("checkout.session.completed", complete);
        return paid;
    }

    private CheckoutSession expire(CheckoutSession session) {
        CheckoutSession expired = session.become("expired", session.intent());
        sessions.put(session.id(), expired);
        if (session.intent() != null) {
            keep(intent(session.intent()).cancelled("abandoned"), "payment_intent.canceled");
        }
        events.accept("checkout.session.expired", expired);
        return expired;
    }

    private Intent keep(Intent intent, String event) {
        intents.put(intent.id(), intent);
        events.accept(event, intent);
        return intent;
    }

    private static void mustBe(Intent intent, String status) {
        if (!intent.is(status)) {
            throw StripeRefusal.state(
                    "payment_intent_unexpected_state",
                    "This PaymentIntent has a status of " + intent.status() + ", and " + status + " is needed.");
        }
    }

    static <T> T known(Map<String, T> all, String what, String id) {
        T found = all.get(id);
        if (found == null) {
            throw StripeRefusal.missing(what, id);
        }
        return found;
    }

    static String id(String start) {
        return start + UUID.randomUUID().toString().replace("-", "");
    }
}
