package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.orders.costs.LineUnitsColumn;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;

/** What has happened to a seller order, mostly that it came to a state: when, by whom, and what was said about it. */
@Entity
@Table(name = "order_event")
class OrderEvent extends OrderPart {

    @Enumerated(EnumType.STRING)
    private SellerOrderView.MilestoneKind kind;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private int position;

    private String note;

    @Convert(converter = LineUnitsColumn.class)
    private Map<UUID, Long> units;

    @Column(name = "happened_by")
    private String happenedBy;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected OrderEvent() {}

    /** Something happened, the order came to that state or stayed in it. */
    OrderEvent(
            SellerOrder order,
            int position,
            SellerOrderView.MilestoneKind kind,
            OrderStatus status,
            String note,
            String who,
            Instant at) {
        super(order, Ids.next());
        this.position = position;
        this.kind = kind;
        this.status = status;
        this.note = note;
        this.happenedBy = who;
        this.happenedAt = at;
    }

    /** Units will not be sent; so many of each line. */
    void cancelling(Map<OrderLine, Long> cancelled) {
        units = new LinkedHashMap<>();
        cancelled.forEach((line, quantity) -> units.put(line.id(), quantity));
    }

    /** Whether the order came to that state by it. */
    boolean hasReached(OrderStatus state) {
        return kind == SellerOrderView.MilestoneKind.STATUS && status == state;
    }

    /** Whether it may change what somebody wants to do with the order. */
    boolean isDecisive() {
        return kind != SellerOrderView.MilestoneKind.REFUNDED;
    }

    /** Whether money was to go back by it, or has, whoever gave it. */
    boolean isOfRefund() {
        return switch (kind) {
            case LINES_CANCELLED, REFUND_ASKED, REFUNDED, REFUND_REFUSED, CHARGEBACK_LOST -> true;
            case STATUS -> status == OrderStatus.REFUSED || status == OrderStatus.CANCELLED;
            case LATE, ADDRESS_CHANGED, LINE_CHANGED, CHARGEBACK_OPENED, CHARGEBACK_WON -> false;
        };
    }

    SellerOrderView.Milestone view() {
        return new SellerOrderView.Milestone(kind, status, note, happenedAt, cancelled());
    }

    private List<SellerOrderView.Parcel.Content> cancelled() {
        return units == null
                ? List.of()
                : order().lines().stream()
                        .filter(line -> units.containsKey(line.id()))
                        .map(line -> line.content(units.get(line.id())))
                        .toList();
    }
}
