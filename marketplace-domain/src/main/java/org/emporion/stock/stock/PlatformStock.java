package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Page;
import org.emporion.kernel.RecentCopy;

/**
 * Whether the stock of all stores adds up: of each SKU, on hand is the sum of its movements, and reserved is what is kept for lines
 * of purchases and orders. Every movement ever made is added up for it, so it is asked seldom.
 */
@ApplicationScoped
@Transactional
public class PlatformStock {

    private static final Duration RECENT = Duration.ofHours(1);

    private final EntityManager em;
    private final RecentCopy<Long> differing;

    @Inject
    PlatformStock(EntityManager em, Clock clock) {
        this.em = em;
        this.differing = new RecentCopy<>(this::count, RECENT, clock);
    }

    /**
     * A SKU that does not add up, in units.
     *
     * @param moved the sum of its movements, which on hand should be
     * @param held what is kept for lines, which reserved should be
     */
    public record Difference(
            UUID storeId,
            StoreName store,
            UUID variantId,
            String sku,
            long onHand,
            long moved,
            long reserved,
            long held) {

        /** As the database reads it. */
        public Difference(
                UUID storeId,
                String slug,
                String name,
                UUID variantId,
                String sku,
                long onHand,
                long moved,
                long reserved,
                long held) {
            this(storeId, new StoreName(slug, name), variantId, sku, onHand, moved, reserved, held);
        }
    }

    /** The SKUs that do not add up at this moment, by store; none, unless something is wrong. */
    public Page<Difference> check(Page.Request page) {
        List<Difference> found = em.createQuery(
                        """
                        select new org.emporion.stock.stock.PlatformStock$Difference(
                            d.tenantId, s.slug, s.name, d.id, k.sku, d.onHand, d.moved, d.reserved, d.held)
                        from StockDifference d
                        join KnownStore s on s.tenantId = d.tenantId
                        join Sku k on k.tenantId = d.tenantId and k.id = d.id
                        order by s.slug, k.sku""",
                        Difference.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(found, this::count);
    }

    /** How many SKUs did not add up when they were last looked at, at most an hour ago. */
    public long differing() {
        return differing.get();
    }

    private long count() {
        return em.createQuery("select count(d) from StockDifference d", Long.class)
                .getSingleResult();
    }
}
