package org.emporion.system.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;

/** The persistence units of the tests' own entities, with weaving and without, over the pool of the seller portal. */
@ApplicationScoped
class Twins {

    @PersistenceContext(unitName = "woven")
    private EntityManager woven;

    @PersistenceContext(unitName = "unwoven")
    private EntityManager unwoven;

    <T> T woven(Function<EntityManager, T> work) {
        return work.apply(woven);
    }

    <T> T unwoven(Function<EntityManager, T> work) {
        return work.apply(unwoven);
    }
}
