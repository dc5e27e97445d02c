package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.emporion.kernel.Ids;

/** A state that a seller order has come to: when, by whom, and what was said about it. */
@Entity
@Table(name = "order_event")
class OrderEvent extends OrderPart {

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private String note;

    @Column(name = "happened_by")
    private String happenedBy;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected OrderEvent() {}

    OrderEvent(SellerOrder order, OrderStatus status, String note, String who, Instant at) {
        super(order, Ids.next());
        this.status = status;
        this.note = note;
        this.happenedBy = who;
        this.happenedAt = at;
    }

    OrderStatus status() {
        return status;
    }

    SellerOrderView.Milestone view() {
        return new SellerOrderView.Milestone(status, note, happenedAt);
    }
}
