package org.emporion.money.payout;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.money.ledger.OwedToStores.OfOrder;
import org.emporion.money.payment.PaymentGateway.Entry;

/**
 * What was owed to a store in one currency and is sent to it, from the wish to the provider's word. Its id is the idempotency key at
 * the provider.
 */
@Entity
@Table(name = "payout")
class Payout extends TenantEntity {

    @Version
    private long version;

    private String provider;
    private String account;

    @Enumerated(EnumType.STRING)
    private PayoutState state;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;
    private long orders;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    @OneToMany(mappedBy = "payout", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchFetch(BatchFetchType.IN)
    private List<PayoutLine> lines;

    protected Payout() {}

    /** @param owed order by order, together more than nothing */
    Payout(TenantId store, PayoutProvider.Account to, String provider, List<OfOrder> owed, String who, Instant now) {
        super(store, Ids.next());
        Money amount = owed.stream().map(OfOrder::all).reduce(Money::plus).orElseThrow();
        this.provider = provider;
        account = to.reference();
        state = PayoutState.DUE;
        amountMinor = amount.minor();
        currency = amount.currency();
        orders = owed.size();
        madeAt = now;
        madeBy = who;
        lines = new ArrayList<>();
        owed.forEach(each -> lines.add(new PayoutLine(this, each)));
    }

    /**
     * The provider is about to be asked for it.
     *
     * @return whether for the first time
     */
    boolean send() {
        boolean first = state == PayoutState.DUE;
        if (first) {
            state = PayoutState.SENT;
        }
        return first;
    }

    /**
     * What the provider's word has changed.
     *
     * @param taken whether the provider has it with this
     * @param failed whether it is owed again with this
     * @param ended whether it has come to another state with this
     */
    record Change(boolean taken, boolean failed, boolean ended) {}

    /** Takes in what the provider says; what is known already, and anything after it came back, changes nothing. */
    Change told(PayoutProvider.Sent sent, Instant now) {
        boolean taken = takenAt == null && sent.id() != null;
        if (taken) {
            providerId = sent.id();
            takenAt = sent.at() == null ? now : sent.at();
        }
        if (sent.state() == PayoutProvider.Sent.State.PENDING) {
            return new Change(taken, false, false);
        }
        PayoutState next = PayoutState.valueOf(sent.state().name());
        if (!state.mayBecome(next)) {
            return new Change(taken, false, false);
        }
        state = next;
        endedAt = now;
        paidAt = next == PayoutState.PAID ? now : paidAt;
        reason = sent.reason();
        return new Change(taken, next.failed(), true);
    }

    PayoutState state() {
        return state;
    }

    String provider() {
        return provider;
    }

    Money amount() {
        return Money.ofMinor(amountMinor, currency);
    }

    List<PayoutLine> lines() {
        return lines;
    }

    /** What the provider is asked for. */
    PayoutProvider.Order order() {
        return new PayoutProvider.Order(id(), account, amount());
    }

    /** That it has gone out, for who compares that with the provider's own book. */
    Entry gone() {
        return new Entry(
                id().toString(), Entry.Kind.PAYOUT, id().toString(), Money.ofMinor(-amountMinor, currency), takenAt);
    }

    /** That it has come back, likewise. */
    Entry back() {
        return new Entry(id().toString(), Entry.Kind.PAYOUT, id().toString(), amount(), endedAt);
    }

    /** As its store reads it. */
    StorePayout view() {
        return new StorePayout(id(), amount(), state, orders, reason, madeAt, takenAt, endedAt);
    }

    /** As the platform reads it. */
    PayoutView view(StoreName store) {
        return new PayoutView(
                id(),
                tenant().value(),
                store,
                amount(),
                state,
                orders,
                provider,
                account,
                providerId,
                reason,
                madeAt,
                madeBy,
                takenAt,
                paidAt,
                endedAt);
    }
}
