package org.emporion.store.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.emporion.kernel.TenantId;

/** Finds who stands behind the stores that the transaction may see. */
@ApplicationScoped
public class Traders {

    private final EntityManager em;

    @Inject
    Traders(EntityManager em) {
        this.em = em;
    }

    /** Nothing while the store has not said it. */
    public Optional<Trader> of(TenantId store) {
        return find(store).map(TraderIdentity::view);
    }

    /** By the addresses of the stores; those that have not said it are missing. */
    public Map<String, Trader> of(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = em.createQuery(
                        """
                        select k.slug, t from TraderIdentity t, KnownStore k
                        where k.tenantId = t.tenantId and k.slug in :slugs""",
                        Object[].class)
                .setParameter("slugs", slugs)
                .getResultList();
        return found.stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((TraderIdentity) row[1]).view()));
    }

    Optional<TraderIdentity> find(TenantId store) {
        return Optional.ofNullable(em.find(TraderIdentity.class, store.value()));
    }

    /** The one of the store, made when it has none yet. */
    TraderIdentity made(TenantId store) {
        return find(store).orElseGet(() -> {
            TraderIdentity first = new TraderIdentity(store);
            em.persist(first);
            return first;
        });
    }
}
