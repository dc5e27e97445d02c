package org.emporion.orders.ordering;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Problems;
import org.emporion.orders.carrier.Carrier;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.stock.stock.OrderedStock;

/** What a store does with its orders: accept, refuse, send, and note that a parcel has arrived. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerFulfilment {

    private final Clock clock;
    private final SeenOrders orders;
    private final OrderedStock stock;
    private final UnsentUnits unsent;
    private final Outbox outbox;

    @Inject
    SellerFulfilment(Clock clock, SeenOrders orders, OrderedStock stock, UnsentUnits unsent, Outbox outbox) {
        this.clock = clock;
        this.orders = orders;
        this.stock = stock;
        this.unsent = unsent;
        this.outbox = outbox;
    }

    /**
     * A parcel that a store says has left.
     *
     * @param lines what is in it, at least one
     * @param trackingNumber null for what travels without one
     * @param version which state of the order was seen, as {@link SellerOrderView#version()} has it; null for whatever is there
     */
    public record NewParcel(List<Units> lines, String carrier, String trackingNumber, String version) {

        /**
         * Units of one order line.
         *
         * @param id of the order line
         * @param quantity from 1 to what is still to be sent of it
         */
        public record Units(@JsonAlias("lineId") String id, Long quantity) {}

        public NewParcel {
            lines = lines == null ? List.of() : List.copyOf(lines);
            carrier = carrier == null ? null : carrier.strip();
            trackingNumber = trackingNumber == null || trackingNumber.isBlank() ? null : trackingNumber.strip();
        }

        /** The carriers to choose from; any other may be named. */
        public static List<String> carriers() {
            return Carrier.labels();
        }

        /** The name of its carrier, when the number does not look like one of it; such a parcel is taken all the same. */
        public Optional<String> doubt() {
            return carrier == null || trackingNumber == null
                    ? Optional.empty()
                    : Carrier.named(carrier)
                            .filter(known -> !known.isLikely(trackingNumber))
                            .map(Carrier::label);
        }

        Problems problems() {
            return new Problems().text(carrier, "carrier", 1, 60).text(trackingNumber, "trackingNumber", 0, 80);
        }
    }

    /** @throws Conflict ORDER_STATE unless it is new */
    public SellerOrderView accept(Seat seat, UUID orderId, BasedOn base) {
        SellerOrder order = locked(seat, orderId, base);
        order.accept(seat.who(), clock.instant());
        return order.view();
    }

    /**
     * The store cannot deliver: the buyer gets the money for this part back, the units go back on sale.
     *
     * @param reason for the buyer to read
     * @throws Conflict ORDER_STATE when something has left already
     */
    public SellerOrderView refuse(Seat seat, UUID orderId, String reason, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        new Problems().text(reason, "reason", 1, 500).throwIfAny();
        SellerOrder order = locked(seat, orderId, base);
        unsent.refuse(order, reason.strip(), seat.who());
        return order.view();
    }

    /**
     * A parcel has left with some or all of what is still to be sent; what is on hand falls with it.
     *
     * @throws Conflict ORDER_STATE unless the order is accepted and not complete, whatever else is wrong
     * @throws org.emporion.kernel.RuleViolated EMPTY_PARCEL without lines; naming each line at fault
     */
    public SellerOrderView ship(Seat seat, UUID orderId, NewParcel wanted, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        SellerOrder order = locked(seat, orderId, base.and(BasedOn.version(wanted.version())));
        Parcel parcel = order.ship(wanted, seat.who(), clock.instant());
        List<OrderedStock.Units> units = parcel.packed().entrySet().stream()
                .map(line -> line.getKey().units(line.getValue()))
                .toList();
        stock.ship(seat.tenant(), orderId, order.number(), units, seat.who());
        outbox.append(
                Queue.PORTAL, OrderTasks.SHIPPED, seat.tenant(), parcel.id().toString());
        return order.view();
    }

    /**
     * How many units of each line that is still to be sent are on hand, at most as many as are to be sent; a line of which nobody
     * counts the stock is not in it.
     *
     * @throws org.emporion.kernel.NotFound when the store has no such order
     */
    public Map<UUID, Long> onHand(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        Map<OrderLine, Long> open =
                NamedUnits.open(orders.get(seat.tenant(), orderId).lines());
        return stock.onHand(
                seat.tenant(),
                open.entrySet().stream()
                        .map(line -> line.getKey().units(line.getValue()))
                        .toList());
    }

    /** A parcel has arrived; when all have, so has the order. Harmless to repeat. */
    public SellerOrderView delivered(Seat seat, UUID orderId, UUID parcelId, BasedOn base) {
        SellerOrder order = locked(seat, orderId, base);
        order.deliver(parcelId, seat.who(), clock.instant());
        return order.view();
    }

    /** @throws Conflict CHANGED_MEANWHILE when it is not as it was seen any more */
    private SellerOrder locked(Seat seat, UUID orderId, BasedOn base) {
        seat.mustWrite(Scope.ORDERS);
        return orders.lock(seat.tenant(), orderId, base);
    }
}
