package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.TenantDirectory;

/** How many products stores have on sale, for whoever supervises them. */
@ApplicationScoped
class PublishedOfStores implements TenantDirectory.Catalogs {

    private final EntityManager em;

    @Inject
    PublishedOfStores(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<TenantId, Long> published(Collection<TenantId> stores) {
        return em.createQuery(
                        """
                        select p.tenantId, count(p.id) from Product p
                        where p.tenantId in :stores and p.status = :published group by p.tenantId""",
                        Object[].class)
                .setParameter("stores", stores.stream().map(TenantId::value).toList())
                .setParameter("published", ProductStatus.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(row -> new TenantId((UUID) row[0]), row -> (Long) row[1]));
    }
}
