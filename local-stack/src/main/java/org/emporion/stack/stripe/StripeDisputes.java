package org.emporion.stack.stripe;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What buyers' banks take back, and what becomes of it; one change at a time. */
final class StripeDisputes {
    private static final Duration WINDOW = Duration.ofDays(9);
    private static final long FEE = 1500;

    private final Map<String, Dispute> disputes = new LinkedHashMap<>();
    private final StripeBook book;
    private final StripeBalance balance;
    private final Clock clock;
    private final BiConsumer<String, Object> events;

    /** @param events told of every change, by the type of its event and with the dispute */
    StripeDisputes(StripeBook book, StripeBalance balance, Clock clock, BiConsumer<String, Object> events) {
        this.book = book;
        this.balance = balance;
        this.clock = clock;
        this.events = events;
    }

    synchronized Dispute open(String intentId, long amount, boolean question) {
        Intent intent = book.intent(intentId);
        long now = clock.instant().getEpochSecond();
        Dispute opened = new Dispute(
                "dp_" + UUID.randomUUID().toString().replace("-", ""),
                intent.id(),
                intent.charge(),
                amount,
                intent.currency(),
                now,
                now + WINDOW.toSeconds(),
                question ? "warning_needs_response" : "needs_response",
                null,
                List.of());
        keep(opened, "charge.dispute.created");
        return question ? opened : withdraw(opened.id(), amount);
    }

    synchronized Dispute withdraw(String id, long amount) {
        Dispute dispute = get(id);
        Movement movement = balance.move("adjustment", -amount, FEE, dispute.currency(), dispute);
        return keep(dispute.with(movement), "charge.dispute.funds_withdrawn");
    }

    synchronized void decide(String id, boolean won) {
        Dispute decided = get(id).become(won ? "won" : "lost", get(id).evidence());
        keep(decided, "charge.dispute.closed");
        if (won) {
            long taken =
                    -decided.movements().stream().mapToLong(Movement::amount).sum();
            long fees = decided.movements().stream().mapToLong(Movement::fee).sum();
            Movement movement = balance.move("adjustment", taken, -fees, decided.currency(), decided);
            keep(decided.with(movement), "charge.dispute.funds_reinstated");
        }
    }

    /** Evidence that is submitted is final. */
    synchronized Dispute answer(String id, Form form) {
        Dispute dispute = get(id);
        boolean late = clock.instant().getEpochSecond() > dispute.dueBy();
        if (dispute.isOver() || late || dispute.evidence() != null) {
            throw StripeRefusal.state("dispute_evidence_closed", "This dispute takes no evidence any more.");
        }
        form.mustBe("submit", "true");
        String said = form.required("evidence[uncategorized_text]");
        return keep(dispute.become("under_review", said), "charge.dispute.updated");
    }

    synchronized Dispute get(String id) {
        Dispute dispute = disputes.get(id);
        if (dispute == null) {
            throw StripeRefusal.missing("dispute", id);
        }
        return dispute;
    }

    private Dispute keep(Dispute dispute, String event) {
        disputes.put(dispute.id(), dispute);
        events.accept(event, dispute);
        return dispute;
    }
}
