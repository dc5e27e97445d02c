package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.personal.PersonalData;
import org.emporion.kernel.Sql;

/**
 * Who still has something on its way waits. The orders themselves are told by their purchase, see
 * {@link PurchasedOrders#erase}: the platform may not read where they were sent to.
 */
@ApplicationScoped
class ForgottenOrders implements PersonalData {

    /** A parcel that nobody marks as delivered has arrived by then. */
    static final Duration UNDERWAY = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    ForgottenOrders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<String> waitsFor(Buyer buyer) {
        long underway = sql.statement(
                        """
                        select count(*) as n from seller_order where purchase_number = any(:purchases::text[])
                          and (status in ('NEW', 'ACCEPTED', 'PARTLY_SHIPPED') or status = 'SHIPPED' and placed_at > :stillUnderway)""")
                .with("purchases", buyer.purchases())
                .with("stillUnderway", clock.instant().minus(UNDERWAY))
                .count();
        return underway > 0 ? Optional.of("ORDERS") : Optional.empty();
    }
}
