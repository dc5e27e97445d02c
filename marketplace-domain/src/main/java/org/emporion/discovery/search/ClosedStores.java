package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;

/**
 * The stores whose listings no search may show although the index has them. Read at every search, so that a suspension acts
 * at the next one.
 */
@ApplicationScoped
@Transactional
public class ClosedStores {

    private final EntityManager em;

    @Inject
    public ClosedStores(EntityManager em) {
        this.em = em;
    }

    /** Their tenant ids. */
    public List<String> ids() {
        return em.createQuery(
                        "select s.tenantId from KnownStore s where s.status in :closed order by s.tenantId", UUID.class)
                .setParameter("closed", List.of(StoreStatus.SUSPENDED, StoreStatus.CLOSED))
                .getResultStream()
                .map(UUID::toString)
                .toList();
    }
}
