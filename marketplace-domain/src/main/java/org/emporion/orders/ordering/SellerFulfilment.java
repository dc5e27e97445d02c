package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Problems;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;
import org.emporion.stock.stock.OrderedStock;
import org.emporion.stock.stock.Want;

/** What a store does with its orders: accept, refuse, send, and note that a parcel has arrived. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerFulfilment {

    private Sql sql;
    private Clock clock;
    private OrderReading orders;
    private OrderedStock stock;
    private Ledger ledger;
    private Outbox outbox;

    SellerFulfilment() {}

    @Inject
    SellerFulfilment(Sql sql, Clock clock, OrderReading orders, OrderedStock stock, Ledger ledger, Outbox outbox) {
        this.sql = sql;
        this.clock = clock;
        this.orders = orders;
        this.stock = stock;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** @throws Conflict ORDER_STATE unless it is new */
    public SellerOrder accept(Seat seat, UUID orderId) {
        SellerOrder order = locked(seat, orderId);
        move(seat, order, OrderStatus.ACCEPTED, "");
        return orders.read(seat.tenant(), orderId);
    }

    /**
     * The store cannot deliver: the buyer gets the money for this part back, the units go back on sale.
     *
     * @param reason for the buyer to read
     * @throws Conflict ORDER_STATE when something has left already
     */
    public SellerOrder refuse(Seat seat, UUID orderId, String reason) {
        seat.mustWrite(Scope.ORDERS);
        new Problems().text(reason, "reason", 1, 500).throwIfAny();
        SellerOrder order = locked(seat, orderId);
        move(seat, order, OrderStatus.REFUSED, reason.strip());
        sql.update(
                "update seller_order set refuse_reason = ? where tenant_id = ? and id = ?",
                reason.strip(),
                seat.tenant(),
                orderId);
        stock.giveBack(seat.tenant(), order.purchaseNumber(), wants(seat, order));
        ledger.refund(seat.tenant(), orderId, order.total(), order.commission());
        if (order.total().minor() > 0) {
            outbox.append(Queue.STOREFRONT, OrderNews.REFUND_DUE, seat.tenant(), order.number());
        }
        outbox.append(Queue.PORTAL, OrderNews.REFUSED, seat.tenant(), order.id());
        return orders.read(seat.tenant(), orderId);
    }

    /** A parcel has left with some or all of what is still to be sent; what is on hand falls with it. */
    public SellerOrder ship(Seat seat, UUID orderId, NewParcel parcel) {
        seat.mustWrite(Scope.ORDERS);
        parcel.problems().throwIfAny();
        SellerOrder order = locked(seat, orderId);
        Map<OrderLine, Long> packed = Packing.of(order, parcel);
        boolean all = Packing.completes(order, packed);
        move(seat, order, all ? OrderStatus.SHIPPED : OrderStatus.PARTLY_SHIPPED, "");
        UUID parcelId = Ids.next();
        insertParcel(seat, order, parcelId, parcel);
        insertContents(seat, parcelId, packed);
        List<Want> units = packed.entrySet().stream()
                .map(line ->
                        new Want(seat.tenant(), UUID.fromString(line.getKey().variantId()), line.getValue()))
                .toList();
        stock.ship(seat.tenant(), orderId, order.number(), units, seat.who());
        outbox.append(Queue.PORTAL, OrderNews.SHIPPED, seat.tenant(), parcelId.toString());
        return orders.read(seat.tenant(), orderId);
    }

    /** A parcel has arrived; when all have, so has the order. Harmless to repeat. */
    public SellerOrder delivered(Seat seat, UUID orderId, UUID parcelId) {
        SellerOrder order = locked(seat, orderId);
        Parcel parcel = order.parcels().stream()
                .filter(each -> each.id().equals(parcelId.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("parcel"));
        if (parcel.deliveredAt() != null) {
            return order;
        }
        sql.update(
                "update parcel set delivered_at = ? where tenant_id = ? and id = ?",
                clock.instant(),
                seat.tenant(),
                parcelId);
        long travelling = order.parcels().stream()
                .filter(each -> each.deliveredAt() == null)
                .count();
        if (order.status() == OrderStatus.SHIPPED && travelling == 1) {
            move(seat, order, OrderStatus.DELIVERED, "");
        }
        return orders.read(seat.tenant(), orderId);
    }

    private SellerOrder locked(Seat seat, UUID orderId) {
        seat.mustWrite(Scope.ORDERS);
        sql.one(
                        row -> row.uuid("id"),
                        "select id from seller_order where tenant_id = ? and id = ? for update",
                        seat.tenant(),
                        orderId)
                .orElseThrow(() -> new NotFound("order"));
        return orders.read(seat.tenant(), orderId);
    }

    private void move(Seat seat, SellerOrder order, OrderStatus next, String note) {
        if (!order.status().mayBecome(next)) {
            throw new Conflict(
                    "ORDER_STATE",
                    "Order %s is %s and cannot become %s.".formatted(order.number(), order.status(), next));
        }
        sql.update(
                "update seller_order set status = ?, version = version + 1 where tenant_id = ? and id = ?",
                next,
                seat.tenant(),
                UUID.fromString(order.id()));
        sql.update(
                "insert into order_event (tenant_id, id, order_id, status, note, happened_by, happened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                seat.tenant(),
                Ids.next(),
                UUID.fromString(order.id()),
                next,
                note,
                seat.who(),
                clock.instant());
    }

    private void insertParcel(Seat seat, SellerOrder order, UUID parcelId, NewParcel parcel) {
        sql.update(
                "insert into parcel (tenant_id, id, order_id, carrier, tracking_number, shipped_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                seat.tenant(),
                parcelId,
                UUID.fromString(order.id()),
                parcel.carrier(),
                parcel.trackingNumber(),
                clock.instant());
    }

    private void insertContents(Seat seat, UUID parcelId, Map<OrderLine, Long> packed) {
        packed.forEach((line, quantity) -> {
            UUID lineId = UUID.fromString(line.id());
            sql.update(
                    "insert into parcel_line (tenant_id, parcel_id, order_line_id, quantity) values (?, ?, ?, ?)",
                    seat.tenant(),
                    parcelId,
                    lineId,
                    quantity);
            sql.update(
                    "update order_line set shipped = shipped + ? where tenant_id = ? and id = ?",
                    quantity,
                    seat.tenant(),
                    lineId);
        });
    }

    private static List<Want> wants(Seat seat, SellerOrder order) {
        return order.lines().stream()
                .map(line -> new Want(seat.tenant(), UUID.fromString(line.variantId()), line.open()))
                .toList();
    }
}
