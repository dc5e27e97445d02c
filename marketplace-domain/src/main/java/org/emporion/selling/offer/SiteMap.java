package org.emporion.selling.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.walls.StoreStatus;

/** What search engines shall know of: every open store and all it has on sale, in parts of bounded size. */
@ApplicationScoped
@Transactional
public class SiteMap {

    /** How many products one part names at most; the protocol of sitemaps.org allows 50,000. */
    public static final int PART = 10_000;

    private final EntityManager em;

    @Inject
    public SiteMap(EntityManager em) {
        this.em = em;
    }

    /** An open store and in how many parts its products come. */
    public record Store(String slug, long parts) {}

    /** A product page and when it last changed. */
    public record Entry(String slug, Instant changed) {}

    public List<Store> stores() {
        return em.createQuery(
                        """
                        select s.slug, count(p.id)
                        from KnownStore s left join CatalogProduct p on p.tenantId = s.tenantId and p.status = :published
                        where s.status = :open group by s.slug order by s.slug""",
                        Object[].class)
                .setParameter("published", ProductStatus.PUBLISHED)
                .setParameter("open", StoreStatus.ACTIVE)
                .getResultStream()
                .map(row -> new Store((String) row[0], ((Long) row[1] + PART - 1) / PART))
                .toList();
    }

    /** The products of one part, counted from 1; none for a store that is not open. */
    public List<Entry> products(String store, int part) {
        return em.createQuery(
                        """
                        select new org.emporion.selling.offer.SiteMap$Entry(p.slug, p.updatedAt)
                        from CatalogProduct p join KnownStore s on s.tenantId = p.tenantId
                        where s.slug = :slug and s.status = :open and p.status = :published order by p.id""",
                        Entry.class)
                .setParameter("slug", store)
                .setParameter("open", StoreStatus.ACTIVE)
                .setParameter("published", ProductStatus.PUBLISHED)
                .setFirstResult(Math.multiplyExact(part - 1, PART))
                .setMaxResults(PART)
                .getResultList();
    }
}
