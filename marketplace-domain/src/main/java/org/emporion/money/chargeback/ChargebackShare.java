package org.emporion.money.chargeback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.money.settlement.ChargebackBook;
import org.emporion.orders.ordering.PurchasedOrders;

/** What a chargeback takes of one store's order, as the store sees it. */
@Entity
@Table(name = "chargeback_share")
class ChargebackShare extends TenantEntity {

    @Version
    private long version;

    @Column(name = "chargeback_id")
    private UUID chargebackId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Enumerated(EnumType.STRING)
    private ChargebackState state;

    @Column(name = "held_minor")
    private long heldMinor;

    @Column(name = "excess_minor")
    private long excessMinor;

    private String currency;
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "loss_bearer")
    private Bearer lossBearer;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "evidence_due_by")
    private Instant evidenceDueBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ChargebackShare() {}

    ChargebackShare(Chargeback whole, PurchasedOrders.Part order, Money held, Money excess) {
        super(order.store(), Ids.next());
        chargebackId = whole.id();
        orderId = order.id();
        orderNumber = order.number();
        purchaseNumber = whole.purchaseNumber();
        state = ChargebackState.OPEN;
        heldMinor = held.minor();
        excessMinor = excess.minor();
        currency = held.currency();
        reason = whole.reason();
        lossBearer = whole.lossBearer();
        openedAt = whole.openedAt();
        evidenceDueBy = whole.evidenceDueBy();
    }

    /** The chargeback is decided. */
    void close(ChargebackState end, Instant now) {
        state = end;
        closedAt = now;
    }

    void dueBy(Instant due) {
        evidenceDueBy = due;
    }

    /** Whether the same chargeback takes both of the same order. */
    boolean isOfSameOrder(ChargebackShare other) {
        return chargebackId.equals(other.chargebackId) && orderId.equals(other.orderId);
    }

    /** Both together, as the store reads of them. */
    OrderChargeback with(List<ChargebackShare> others) {
        long held = heldMinor;
        long taken = excessMinor;
        for (ChargebackShare other : others) {
            held += other.heldMinor;
            taken += other.excessMinor;
        }
        return view(held, taken);
    }

    PurchasedOrders.Part order() {
        return new PurchasedOrders.Part(tenant(), orderId, orderNumber);
    }

    /** As the book has it. */
    ChargebackBook.Part booked() {
        return new ChargebackBook.Part(tenant(), orderId, id(), held(), excess());
    }

    Instant evidenceDueBy() {
        return evidenceDueBy;
    }

    Money held() {
        return Money.ofMinor(heldMinor, currency);
    }

    /** How much of what the order still had, and why; for the order's timeline. */
    String note() {
        String words = reason.replace('_', ' ');
        return heldMinor == 0 ? words : held().written() + ", " + words;
    }

    private Money excess() {
        return Money.ofMinor(excessMinor, currency);
    }

    OrderChargeback view() {
        return view(heldMinor, excessMinor);
    }

    private OrderChargeback view(long held, long taken) {
        return new OrderChargeback(
                id().toString(),
                state,
                Money.ofMinor(held, currency),
                Money.ofMinor(taken, currency),
                reason,
                held == 0 ? Bearer.PLATFORM : lossBearer,
                openedAt,
                evidenceDueBy,
                closedAt);
    }
}
