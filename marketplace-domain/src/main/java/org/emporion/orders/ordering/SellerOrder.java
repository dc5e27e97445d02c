package org.emporion.orders.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.address.Address;
import org.emporion.kernel.column.AddressColumn;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.orders.costs.Dispatch;
import org.emporion.store.legal.Trader;
import org.emporion.store.store.StoreContact;

/** The part of a purchase that one store fulfils: what was bought, where it goes, and how far it has come. */
@Entity
@Table(name = "seller_order")
class SellerOrder extends TenantEntity {

    static final String WRONG_STATE = "ORDER_STATE";

    private static final String BUYER = "buyer";
    private static final String PROVIDER = "payment provider";

    @Version
    private long version;

    private String number;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "buyer_id")
    private String buyerId;

    private String email;

    @Column(name = "ship_to")
    @Convert(converter = AddressColumn.class)
    private Address shipTo;

    @Column(name = "store_slug")
    private String storeSlug;

    @Column(name = "store_name")
    private String storeName;

    @Embedded
    private Dispatch dispatch;

    @Embedded
    private OrderAmounts amounts;

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
    @OrderBy("happenedAt, id")
    @BatchFetch(BatchFetchType.IN)
    private List<OrderEvent> events;

    protected SellerOrder() {}

    /** A new order for what has been paid for; the platform's commission is fixed now. */
    SellerOrder(NewOrder sold, Commission commission) {
        super(sold.tenant(), Ids.next());
        lines = new ArrayList<>();
        parcels = new ArrayList<>();
        events = new ArrayList<>();
        number = sold.number();
        purchaseNumber = sold.purchaseNumber();
        placedAt = sold.placedAt();
        buyerId = sold.buyerId();
        email = sold.email();
        shipTo = sold.shipTo();
        storeSlug = sold.store().slug();
        storeName = sold.store().name();
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
     * @throws Conflict ORDER_STATE when something has left already
     */
    void refuse(String reason, String who, Instant now) {
        move(OrderStatus.REFUSED, reason, who, now);
        refuseReason = reason;
    }

    /**
     * A parcel has left.
     *
     * @throws org.emporion.kernel.RuleViolated when it takes what is not in the order or has left already
     * @throws Conflict ORDER_STATE unless the order is accepted and not complete
     */
    Parcel ship(SellerFulfilment.NewParcel wanted, String who, Instant now) {
        mustBeAbleToBecome(OrderStatus.SHIPPED);
        Map<OrderLine, Long> packed = Packing.of(lines, wanted);
        move(Packing.completes(lines, packed) ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED, "", who, now);
        packed.forEach(OrderLine::ship);
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
        if (status == OrderStatus.SHIPPED && parcels.stream().allMatch(Parcel::isDelivered)) {
            move(OrderStatus.DELIVERED, "", who, now);
        }
    }

    /** Money is to go back; that goes under the id of this event. */
    UUID askRefund(String reason, String who, Instant now) {
        OrderEvent asked = new OrderEvent(this, SellerOrderView.MilestoneKind.REFUND_ASKED, status, reason, who, now);
        events.add(asked);
        return asked.id();
    }

    /** What the payment provider said about money that was to go back. */
    void refundEnded(SellerOrderView.MilestoneKind end, Instant at) {
        events.add(new OrderEvent(this, end, status, "", PROVIDER, at));
    }

    /** Where it stands now, for who thought it stood elsewhere. */
    FieldProblem standing() {
        return LastChange.now("status", status);
    }

    boolean hasRefunds() {
        return timeline().hasRefunds();
    }

    /** The id of the event by which it came to a state; what follows from it, in money too, goes under this id. */
    UUID eventOf(OrderStatus reached) {
        return timeline().eventOf(reached);
    }

    /** What it comes to, for the book. */
    OrderMoney money() {
        return amounts.of(tenant(), id(), lines);
    }

    String number() {
        return number;
    }

    /** Null for a guest's. */
    String buyerId() {
        return buyerId;
    }

    String purchaseNumber() {
        return purchaseNumber;
    }

    Money total() {
        return amounts.total();
    }

    String currency() {
        return amounts.currency();
    }

    List<OrderLine> lines() {
        return lines;
    }

    /**
     * @param parcelId the parcel that the mail is about; null when it is about none
     * @param trader who stands behind the store; may be null
     */
    OrderMails.Content mailContent(UUID parcelId, StoreContact store, Trader trader) {
        SellerOrderView order = view();
        SellerOrderView.Parcel parcel = order.parcels().stream()
                .filter(each -> each.id().equals(String.valueOf(parcelId)))
                .findFirst()
                .orElse(null);
        return new OrderMails.Content(order, parcel, store.slug(), store.name(), store.email(), trader, email);
    }

    SellerOrderView view() {
        return new SellerOrderView(
                id().toString(),
                number,
                purchaseNumber,
                status,
                placedAt,
                shipTo,
                lines.stream().map(OrderLine::view).toList(),
                dispatch,
                amounts.costs(),
                total(),
                amounts.commission(),
                refuseReason,
                parcels.stream().map(Parcel::view).toList(),
                timeline().milestones(),
                timeline().updatedAt(placedAt),
                version());
    }

    /** Another one after every change. */
    String version() {
        return timeline().version();
    }

    StoreOrder viewForBuyer() {
        return new StoreOrder(
                new StoreName(storeSlug, storeName),
                number,
                status,
                lines.stream().map(OrderLine::view).toList(),
                dispatch,
                amounts.costs(),
                total(),
                refuseReason,
                parcels.stream().map(Parcel::view).toList(),
                timeline().milestones(),
                List.of());
    }

    private OrderTimeline timeline() {
        return new OrderTimeline(events, parcels);
    }

    private void move(OrderStatus next, String note, String who, Instant now) {
        mustBeAbleToBecome(next);
        becomes(next, note, who, now);
    }

    private void mustBeAbleToBecome(OrderStatus next) {
        if (!status.mayBecome(next)) {
            throw new Conflict(WRONG_STATE, "Order %s is %s and cannot become %s.".formatted(number, status, next));
        }
    }

    private void becomes(OrderStatus next, String note, String who, Instant now) {
        status = next;
        events.add(new OrderEvent(this, next, note, who, now));
    }
}
