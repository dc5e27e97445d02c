package org.emporion.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Hands the entity manager of the running transaction, and the clock, to whoever is built with them. */
@ApplicationScoped
class Persistence {

    @Produces
    @PersistenceContext(unitName = "emporion")
    private EntityManager entityManager;

    /** In microseconds, as the database keeps time: what is answered now is what is read later. */
    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
