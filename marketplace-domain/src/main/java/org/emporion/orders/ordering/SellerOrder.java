package org.emporion.orders.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.address.Address;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.Parties;
import org.emporion.orders.deadline.Deadlines;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;

/** The part of a purchase that one store fulfils: what was bought, where it goes, and how far it has come. */
@Entity
@Table(name = "seller_order")
class SellerOrder extends TenantEntity {

    static final String WRONG_STATE = "ORDER_STATE";

    private static final String BUYER = "buyer";

    @Version
    private long version;

    private String number;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Embedded
    private Parties parties;

    @Embedded
    private Dispatch dispatch;

    @Embedded
    private OrderAmounts amounts;

    @Embedded
    private Deadlines deadlines;

    @Column(name = "refuse_reason")
    private String refuseReason;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    @BatchFetch(BatchFetchType.IN)
    private List<OrderLine> lines;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("shippedAt, id")
    @BatchFetch(BatchFetchType.IN)
    private List<Parcel> parcels;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position, happenedAt, id")
    @BatchFetch(BatchFetchType.IN)
    private List<OrderEvent> events;

    protected SellerOrder() {}

    /** A new order for what has been paid for; the platform's commission is fixed now. */
    SellerOrder(NewOrder sold, Commission commission, Deadlines due) {
        super(sold.tenant(), Ids.next());
        lines = new ArrayList<>();
        parcels = new ArrayList<>();
        events = new ArrayList<>();
        number = sold.number();
        purchaseNumber = sold.purchaseNumber();
        placedAt = sold.placedAt();
        parties = new Parties(sold.buyerId(), sold.email(), sold.shipTo(), sold.store(), sold.ofSeveral());
        deadlines = due;
        dispatch = new Dispatch(sold.dispatch());
        amounts = new OrderAmounts(sold, commission);
        sold.lines().forEach(line -> lines.add(new OrderLine(this, line)));
        becomes(OrderStatus.NEW, "", BUYER, placedAt);
    }

    /** @throws Conflict ORDER_STATE unless it is new */
    void accept(String who, Instant now) {
        move(OrderStatus.ACCEPTED, "", who, now);
    }

    /**
     * The store cannot deliver.
     *
     * @param reason for the buyer to read
     * @return the id of the event; what follows from it, in money too, goes under this id
     * @throws Conflict ORDER_STATE when something has left already
     */
    UUID refuse(String reason, String who, Instant now) {
        UUID refused = move(OrderStatus.REFUSED, reason, who, now);
        Map<OrderLine, Long> open = NamedUnits.open(lines);
        open.forEach(OrderLine::cancel);
        timeline().last().cancelling(open);
        refuseReason = reason;
        return refused;
    }

    /**
     * Units will not be sent. When that was the rest, the order is cancelled, or it has left with what has left.
     *
     * @param units at most what is open of each line
     * @param reason for the buyer to read
     * @return the id of the event, as with a refusal
     * @throws Conflict ORDER_STATE when nothing is still to be sent
     */
    UUID cancel(Map<OrderLine, Long> units, String reason, String who, Instant now) {
        mustBeOpen();
        units.forEach(OrderLine::cancel);
        boolean isComplete = lines.stream().allMatch(line -> line.open() == 0);
        boolean isUnderway = lines.stream().anyMatch(OrderLine::hasLeft);
        UUID cancelled = isComplete && !isUnderway
                ? move(OrderStatus.CANCELLED, reason, who, now)
                : happened(SellerOrderView.MilestoneKind.LINES_CANCELLED, reason, who, now);
        timeline().last().cancelling(units);
        if (isComplete && isUnderway) {
            move(OrderStatus.SHIPPED, "", who, now);
            arriveIfAllHas(who, now);
        }
        return cancelled;
    }

    /**
     * A parcel has left.
     *
     * @throws org.emporion.kernel.RuleViolated when it takes what is not in the order or has left already
     * @throws Conflict ORDER_STATE unless the order is accepted and not complete
     */
    Parcel ship(SellerFulfilment.NewParcel wanted, String who, Instant now) {
        mustBeAbleToBecome(OrderStatus.SHIPPED);
        Map<OrderLine, Long> packed = NamedUnits.packed(lines, wanted);
        packed.forEach(OrderLine::ship);
        boolean isComplete = lines.stream().allMatch(line -> line.open() == 0);
        move(isComplete ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED, "", who, now);
        Parcel parcel = new Parcel(this, wanted, packed, now);
        parcels.add(parcel);
        return parcel;
    }

    /** A parcel has arrived; when all have, so has the order. Harmless to repeat. */
    void deliver(UUID parcelId, String who, Instant now) {
        Parcel parcel = timeline().parcel(parcelId);
        if (parcel.isDelivered()) {
            return;
        }
        parcel.deliver(now);
        arriveIfAllHas(who, now);
    }

    private void arriveIfAllHas(String who, Instant now) {
        if (status == OrderStatus.SHIPPED && parcels.stream().allMatch(Parcel::isDelivered)) {
            move(OrderStatus.DELIVERED, "", who, now);
        }
    }

    /** The store has let its time pass, and has so much more before what is still to be sent is cancelled. */
    UUID delayed(Duration grace, String who, Instant now) {
        deadlines.passed(now, grace);
        return happened(SellerOrderView.MilestoneKind.LATE, "", who, now);
    }

    /**
     * The store sends it somewhere else.
     *
     * @return the id of the event
     * @throws Conflict ORDER_STATE when something has left, or nothing will
     */
    UUID readdress(Address to, String who, Instant now) {
        mustBeUnsent();
        parties.readdress(to);
        return happened(SellerOrderView.MilestoneKind.ADDRESS_CHANGED, "", who, now);
    }

    /** What it comes to, for the book. */
    OrderMoney money() {
        return amounts.of(tenant(), id(), lines);
    }

    String number() {
        return number;
    }

    Instant placedAt() {
        return placedAt;
    }

    Parties parties() {
        return parties;
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    OrderAmounts amounts() {
        return amounts;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    OrderStatus status() {
        return status;
    }

    String refuseReason() {
        return refuseReason;
    }

    List<OrderLine> lines() {
        return lines;
    }

    SellerOrderView view() {
        return ShownOrder.toStore(this);
    }

    /** Another one after every change. */
    String version() {
        return timeline().version();
    }

    OrderTimeline timeline() {
        return new OrderTimeline(events, parcels);
    }

    private UUID move(OrderStatus next, String note, String who, Instant now) {
        mustBeAbleToBecome(next);
        return becomes(next, note, who, now);
    }

    /** @throws Conflict ORDER_STATE when nothing of it is still to be sent */
    void mustBeOpen() {
        must(status.isOpen(), ": nothing of it is still to be sent.");
    }

    /** @throws Conflict ORDER_STATE when something has left, or nothing will */
    void mustBeUnsent() {
        must(status.isUnsent(), ": it can be changed only before anything of it has left.");
    }

    private void mustBeAbleToBecome(OrderStatus next) {
        must(status.mayBecome(next), " and cannot become " + next + ".");
    }

    private void must(boolean allowed, String why) {
        if (!allowed) {
            throw new Conflict(WRONG_STATE, "Order %s is %s%s".formatted(number, status, why));
        }
    }

    private UUID becomes(OrderStatus next, String note, String who, Instant now) {
        status = next;
        if (next == OrderStatus.ACCEPTED) {
            deadlines.accepted();
        } else if (!next.isOpen()) {
            deadlines.ended();
        }
        return happened(SellerOrderView.MilestoneKind.STATUS, note, who, now);
    }

    /** Something has happened to it; what follows from that, in money too, goes under the id that is answered. */
    UUID happened(SellerOrderView.MilestoneKind what, String note, String who, Instant at) {
        events.add(new OrderEvent(this, events.size(), what, status, note, who, at));
        return timeline().last().id();
    }
}
