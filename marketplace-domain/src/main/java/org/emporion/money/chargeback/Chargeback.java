package org.emporion.money.chargeback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.PaymentGateway.Dispute;
import org.emporion.money.payment.PaymentGateway.Entry;

/** Money of a purchase that its buyer's bank takes back, from when the payment provider told of it to the decision. */
@Entity
@Table(name = "chargeback")
class Chargeback {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Column(name = "attempt_id")
    private String attemptId;

    private String provider;

    @Column(name = "dispute_id")
    private String disputeId;

    @Enumerated(EnumType.STRING)
    private ChargebackState state;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(name = "fee_minor")
    private long feeMinor;

    private String currency;
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_bearer")
    private Bearer lossBearer;

    @Enumerated(EnumType.STRING)
    @Column(name = "fee_bearer")
    private Bearer feeBearer;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "evidence_due_by")
    private Instant evidenceDueBy;

    private String evidence;

    @Column(name = "evidence_at")
    private Instant evidenceAt;

    @Column(name = "evidence_by")
    private String evidenceBy;

    @Column(name = "evidence_refused")
    private boolean evidenceRefused;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Chargeback() {}

    /** Nothing is taken by it yet; see {@link #told}. */
    Chargeback(Attempt attempt, Dispute dispute, ChargebackRule rule) {
        id = Ids.next();
        purchaseNumber = attempt.purchaseNumber();
        attemptId = attempt.id();
        provider = attempt.provider();
        disputeId = dispute.id();
        state = ChargebackState.OPEN;
        currency = attempt.amount().currency();
        reason = dispute.reason();
        lossBearer = rule.lossBearer();
        feeBearer = rule.feeBearer();
        openedAt = dispute.openedAt();
    }

    /**
     * What the provider's word has changed.
     *
     * @param taken by how much more the bank took
     * @param charged by how much more the provider charges; negative when it gives something back
     * @param closed whether it is decided with this
     * @param at when it was heard
     */
    record Change(Money taken, Money charged, boolean closed, Instant at) {}

    /**
     * Takes in what the provider says. What is older than what is known, and anything after the end, changes nothing.
     *
     * @throws RuleViolated AMOUNT when it is about other money than was paid, or takes none
     */
    Change told(Dispute dispute, Instant now) {
        if (!dispute.amount().currency().equals(currency)) {
            throw otherMoney("Chargeback " + disputeId + " is in " + currency + ".");
        }
        if (dispute.amount().minor() <= 0) {
            throw otherMoney("A chargeback takes more than nothing; got "
                    + dispute.amount().written() + ".");
        }
        ChargebackState next = ChargebackState.valueOf(dispute.state().name());
        boolean old = state.isOver()
                || next.ordinal() < state.ordinal()
                        && amountMinor >= dispute.amount().minor();
        if (old) {
            return new Change(money(0), money(0), false, now);
        }
        long taken = Math.max(0, dispute.amount().minor() - amountMinor);
        long charged = dispute.fee().minor() - feeMinor;
        amountMinor += taken;
        feeMinor += charged;
        if (dispute.evidenceDueBy() != null) {
            evidenceDueBy = dispute.evidenceDueBy();
        }
        if (next.ordinal() > state.ordinal()) {
            state = next;
            closedAt = next.isOver() ? now : null;
        }
        return new Change(money(taken), money(charged), state.isOver(), now);
    }

    /**
     * The platform answers it; the provider is told afterwards.
     *
     * @throws Conflict EVIDENCE_SENT, EVIDENCE_OVER, or CHARGEBACK_OVER
     */
    void answer(String text, String who, Instant now) {
        if (state.isOver()) {
            throw new Conflict("CHARGEBACK_OVER", "This chargeback is decided: nothing can be said to it any more.");
        }
        if (state == ChargebackState.EVIDENCE_SENT) {
            throw new Conflict("EVIDENCE_SENT", "The evidence has been sent. The bank reads it once and decides.");
        }
        if (isTooLate(now)) {
            throw new Conflict(
                    "EVIDENCE_OVER", "The evidence had to be there by " + evidenceDueBy + ". It is too late.");
        }
        evidence = text;
        evidenceAt = now;
        evidenceBy = who;
        evidenceRefused = false;
        state = ChargebackState.EVIDENCE_SENT;
    }

    /** Whether just that was said, and not refused. */
    boolean isAnsweredBy(String text) {
        return state == ChargebackState.EVIDENCE_SENT && text.equals(evidence);
    }

    /** The provider did not take what was said. */
    void refuseEvidence() {
        if (state == ChargebackState.EVIDENCE_SENT) {
            state = ChargebackState.OPEN;
            evidenceRefused = true;
        }
    }

    private static RuleViolated otherMoney(String detail) {
        return new RuleViolated("AMOUNT", detail, List.of(new FieldProblem("amount", "AMOUNT", detail)));
    }

    private boolean isTooLate(Instant now) {
        return evidenceDueBy != null && now.isAfter(evidenceDueBy);
    }

    UUID id() {
        return id;
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    String attemptId() {
        return attemptId;
    }

    String provider() {
        return provider;
    }

    String disputeId() {
        return disputeId;
    }

    ChargebackState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    Bearer lossBearer() {
        return lossBearer;
    }

    Bearer feeBearer() {
        return feeBearer;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant evidenceDueBy() {
        return evidenceDueBy;
    }

    String evidence() {
        return evidence;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** Another one after every change. */
    String version() {
        return String.valueOf(version);
    }

    Money amount() {
        return money(amountMinor);
    }

    Money fee() {
        return money(feeMinor);
    }

    /** What it has brought back when it was won. */
    Entry returned() {
        return new Entry(id.toString(), Entry.Kind.CHARGEBACK, disputeId, money(amountMinor), closedAt);
    }

    /** What it has taken, with its fee, for who compares that with the provider's own book. */
    List<Entry> moved() {
        List<Entry> moved = new ArrayList<>();
        moved.add(new Entry(id.toString(), Entry.Kind.CHARGEBACK, disputeId, money(-amountMinor), openedAt));
        if (feeMinor != 0) {
            moved.add(new Entry(id.toString(), Entry.Kind.CHARGEBACK_FEE, disputeId, money(-feeMinor), openedAt));
        }
        return moved;
    }

    /** As the platform reads it. */
    ChargebackView view(Instant now) {
        boolean answerable = state == ChargebackState.OPEN && !isTooLate(now);
        return new ChargebackView(
                id.toString(),
                purchaseNumber,
                provider,
                disputeId,
                state,
                amount(),
                fee(),
                reason,
                lossBearer,
                feeBearer,
                openedAt,
                evidenceDueBy,
                answerable,
                evidence,
                evidenceAt,
                evidenceBy,
                evidenceRefused,
                closedAt,
                version());
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }
}
