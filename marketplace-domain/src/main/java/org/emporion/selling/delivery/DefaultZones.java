package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Finds the zones that new stores begin with. */
@ApplicationScoped
class DefaultZones {

    private final EntityManager em;

    @Inject
    DefaultZones(EntityManager em) {
        this.em = em;
    }

    /** In their order. */
    List<DefaultZone> all() {
        return em.createQuery("select z from DefaultZone z order by z.position, z.id", DefaultZone.class)
                .getResultList();
    }

    /**
     * The same, which nobody else may change until this transaction has ended: there is always one to lock. They are read
     * afterwards, as what somebody else has added meanwhile belongs to them.
     */
    List<DefaultZone> lock() {
        em.createQuery("select z from DefaultZone z order by z.id", DefaultZone.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return all();
    }

    void add(DefaultZone zone) {
        em.persist(zone);
        em.flush();
    }

    void remove(DefaultZone zone) {
        em.remove(zone);
    }
}
