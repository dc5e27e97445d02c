package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;

/**
 * Who still has something on its way waits. The orders themselves are told by their purchase, see
 * {@link PurchasedOrders#erase}: the platform may not read where they were sent to.
 */
@ApplicationScoped
class ForgottenOrders implements PersonalData {

    /** A parcel that nobody marks as delivered has arrived by then. */
    static final Duration UNDERWAY = Duration.ofDays(30);

    private final OrderRepository orders;
    private final Clock clock;

    @Inject
    ForgottenOrders(OrderRepository orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        boolean underway =
                orders.isAnyUnderway(buyer.purchases(), clock.instant().minus(UNDERWAY));
        return underway ? Optional.of("ORDERS") : Optional.empty();
    }
}
