package org.emporion.stock.stock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.InstantColumn;

/** Reads the stock of one store. */
@Dependent
class StockReading {

    private static final int MOST_BUNDLES = 100;

    private static final InstantColumn TIME = new InstantColumn();

    private static final String LEVEL =
            """
            select s, k, (select max(m.movedAt) from StockMovement m where m.tenantId = s.tenantId and m.variantId = s.id)
            from StockItem s, Sku k""";

    private static final String SUM = "select count(s), sum(s.onHand), sum(s.reserved) from StockItem s";

    private static final String MOVEMENTS = " where m.tenantId = :store and m.variantId = :variant";

    private final EntityManager em;

    @Inject
    StockReading(EntityManager em) {
        this.em = em;
    }

    SellerStock.Look list(TenantId tenant, StockQuery query, Page.Request page) {
        StockMatching matching = new StockMatching(tenant, query);
        SellerStock.Sum sum = sum(matching);
        List<StockLevel> levels = matching.query(
                        em, LEVEL, " order by " + query.sort().path(), Object[].class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(StockReading::level)
                .toList();
        return new SellerStock.Look(page.of(levels, sum.skus()), sum);
    }

    /** The next that match in a lasting order, the latest variant first; null begins. */
    List<StockLevel> after(TenantId tenant, StockQuery query, UUID after, int most) {
        String next = (after == null ? "" : " and s.id < :after") + " order by s.id desc";
        TypedQuery<Object[]> levels = new StockMatching(tenant, query)
                .query(em, LEVEL, next, Object[].class)
                .setMaxResults(most);
        return (after == null ? levels : levels.setParameter("after", after))
                .getResultStream()
                .map(StockReading::level)
                .toList();
    }

    SellerStock.Sum sum(TenantId tenant, StockQuery query) {
        return sum(new StockMatching(tenant, query));
    }

    /** Where no words are looked for, what is kept in all without what is kept of the few archived products. */
    private SellerStock.Sum sum(StockMatching matching) {
        if (matching.hasWords()) {
            return sum(matching.query(em, SUM + ", Sku k", "", Object[].class));
        }
        SellerStock.Sum all = sum(matching.all(em, SUM));
        if (matching.isArchivedToo()) {
            return all;
        }
        SellerStock.Sum archived = sum(matching.archived(em, SUM + ", Sku k"));
        return new SellerStock.Sum(
                all.skus() - archived.skus(), all.onHand() - archived.onHand(), all.reserved() - archived.reserved());
    }

    private static SellerStock.Sum sum(TypedQuery<Object[]> query) {
        Object[] sum = query.getSingleResult();
        return new SellerStock.Sum(number(sum[0]), number(sum[1]), number(sum[2]));
    }

    Optional<StockLevel> level(TenantId tenant, String sku) {
        return em.createQuery(LEVEL + StockMatching.ROWS + " and k.sku = :sku", Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("sku", sku)
                .getResultStream()
                .map(StockReading::level)
                .findFirst();
    }

    Page<Movement> movements(TenantId tenant, UUID variant, Page.Request page) {
        long total = em.createQuery("select count(m) from StockMovement m" + MOVEMENTS, Long.class)
                .setParameter("store", tenant.value())
                .setParameter("variant", variant)
                .getSingleResult();
        List<StockMovement> movements = em.createQuery(
                        "select m from StockMovement m" + MOVEMENTS + " order by m.movedAt desc, m.id desc",
                        StockMovement.class)
                .setParameter("store", tenant.value())
                .setParameter("variant", variant)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(movements.stream().map(StockMovement::view).toList(), total);
    }

    /** The variants that have these codes. */
    Map<String, UUID> variants(TenantId tenant, Collection<String> skus) {
        return skus.isEmpty()
                ? Map.of()
                : em.createQuery("select k from Sku k where k.tenantId = :store and k.sku in :skus", Sku.class)
                        .setParameter("store", tenant.value())
                        .setParameter("skus", skus)
                        .getResultStream()
                        .collect(Collectors.toMap(Sku::code, Sku::id));
    }

    /** Those of the variants that are bundles. */
    List<UUID> bundles(TenantId tenant, Collection<UUID> variants) {
        return variants.isEmpty()
                ? List.of()
                : em.createQuery(
                                """
                                select distinct b.variantId from BundleContent b
                                where b.tenantId = :store and b.variantId in :variants""",
                                UUID.class)
                        .setParameter("store", tenant.value())
                        .setParameter("variants", variants)
                        .getResultList();
    }

    /** The SKUs of the bundles that a variant is in. */
    List<String> bundlesWith(TenantId tenant, UUID variant) {
        return em.createQuery(
                        """
                        select k.sku from BundleContent b, Sku k where b.tenantId = :store and b.partId = :variant
                        and k.tenantId = b.tenantId and k.id = b.variantId order by k.sku""",
                        String.class)
                .setParameter("store", tenant.value())
                .setParameter("variant", variant)
                .setMaxResults(MOST_BUNDLES)
                .getResultList();
    }

    private static StockLevel level(Object[] row) {
        return ((StockItem) row[0]).view((Sku) row[1], TIME.convertToEntityAttribute((Timestamp) row[2]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
