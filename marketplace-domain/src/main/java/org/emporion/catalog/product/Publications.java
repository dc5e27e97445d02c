package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.emporion.ground.metrics.Counted;

/** Counts the products that go on sale, in whichever way. */
@ApplicationScoped
class Publications {

    private final Event<Counted> counted;

    @Inject
    Publications(Event<Counted> counted) {
        this.counted = counted;
    }

    /** So many that were not on sale are so with the running transaction. */
    void count(long products) {
        if (products > 0) {
            counted.fire(Counted.of("emporion_products_published", products));
        }
    }
}
