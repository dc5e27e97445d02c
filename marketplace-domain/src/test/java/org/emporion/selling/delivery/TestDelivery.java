package org.emporion.selling.delivery;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Delivery as it is wired up in the applications. */
public final class TestDelivery {

    private TestDelivery() {}

    public static StoreDelivery of(EntityManager em, Clock clock) {
        return new StoreDelivery(em, clock);
    }
}
