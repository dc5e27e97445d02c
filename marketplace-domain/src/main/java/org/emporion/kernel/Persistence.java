package org.emporion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Hands the entity manager of the running transaction, and the clock, to whoever is built with them. */
@ApplicationScoped
class Persistence {

    @Produces
    @PersistenceContext(unitName = "emporion")
    private EntityManager entityManager;

    @Produces
    Clock clock() {
        return new StoredClock(Clock.systemUTC());
    }
}
