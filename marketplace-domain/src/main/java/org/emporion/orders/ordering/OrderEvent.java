package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.emporion.kernel.Ids;

/** What has happened to a seller order, mostly that it came to a state: when, by whom, and what was said about it. */
@Entity
@Table(name = "order_event")
class OrderEvent extends OrderPart {

    @Enumerated(EnumType.STRING)
    private SellerOrderView.MilestoneKind kind;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private String note;

    @Column(name = "happened_by")
    private String happenedBy;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected OrderEvent() {}

    /** The order came to that state. */
    OrderEvent(SellerOrder order, OrderStatus status, String note, String who, Instant at) {
        this(order, SellerOrderView.MilestoneKind.STATUS, status, note, who, at);
    }

    /** Something happened while the order was in that state. */
    OrderEvent(
            SellerOrder order,
            SellerOrderView.MilestoneKind kind,
            OrderStatus status,
            String note,
            String who,
            Instant at) {
        super(order, Ids.next());
        this.kind = kind;
        this.status = status;
        this.note = note;
        this.happenedBy = who;
        this.happenedAt = at;
    }

    /** Whether the order came to that state by it. */
    boolean hasReached(OrderStatus state) {
        return kind == SellerOrderView.MilestoneKind.STATUS && status == state;
    }

    /** Whether money was to go back by it, or has. */
    boolean isOfRefund() {
        return kind != SellerOrderView.MilestoneKind.STATUS || status == OrderStatus.REFUSED;
    }

    SellerOrderView.Milestone view() {
        return new SellerOrderView.Milestone(kind, status, note, happenedAt);
    }
}
