package org.emporion.orders.ordering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.NotFound;
import org.emporion.orders.view.OrderStatus;
import org.emporion.orders.view.SellerOrderView;

/** What has happened to an order, the first first, and what has arrived of it. */
record OrderTimeline(List<OrderEvent> events, List<Parcel> parcels) {

    /** The id of the event by which it came to a state; what follows from it, in money too, goes under this id. */
    UUID eventOf(OrderStatus reached) {
        return events.stream()
                .filter(each -> each.hasReached(reached))
                .findFirst()
                .orElseThrow(() -> new NotFound("event"))
                .id();
    }

    OrderEvent last() {
        return events.get(events.size() - 1);
    }

    /** What has happened by an event of this id. */
    Optional<SellerOrderView.Milestone> milestone(UUID event) {
        return events.stream()
                .filter(each -> each.id().equals(event))
                .findFirst()
                .map(OrderEvent::view);
    }

    /** Whether money was to go back: it does when an order is refused. */
    boolean hasRefunds() {
        return events.stream().anyMatch(OrderEvent::isOfRefund);
    }

    /** When something last happened or arrived; when it was placed, where nobody wrote down more. */
    Instant updatedAt(Instant placedAt) {
        Stream<Instant> arrivals = parcels.stream().map(Parcel::view).map(SellerOrderView.Parcel::deliveredAt);
        return Stream.concat(
                        arrivals.filter(Objects::nonNull), milestones().stream().map(SellerOrderView.Milestone::at))
                .max(Comparator.naturalOrder())
                .orElse(placedAt);
    }

    /**
     * By what has happened and what has arrived: all that can change of an order. That money has reached its buyer is no reason to
     * think again about anything that somebody is about to do.
     */
    String version() {
        long arrived = parcels.stream().filter(Parcel::isDelivered).count();
        return events.stream().filter(OrderEvent::isDecisive).count() + "." + arrived;
    }

    /** @throws NotFound when no such parcel has left */
    Parcel parcel(UUID id) {
        return parcels.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("parcel"));
    }

    List<SellerOrderView.Milestone> milestones() {
        return events.stream().map(OrderEvent::view).toList();
    }
}
