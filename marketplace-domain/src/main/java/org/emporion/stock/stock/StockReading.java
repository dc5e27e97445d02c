package org.emporion.stock.stock;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.InstantColumn;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.TenantId;

/** Reads the stock of one store. */
@Dependent
class StockReading {

    private static final InstantColumn TIME = new InstantColumn();

    private static final String ROWS = " where s.tenantId = :store and k.tenantId = s.tenantId and k.id = s.id";

    private static final String MATCHES = ROWS
            + " and k.status <> 'ARCHIVED' and (:text = '%' or lower(k.sku) like :text or lower(k.title) like :text)";

    private static final String LEVEL =
            """
            select s, k, (select max(m.movedAt) from StockMovement m where m.tenantId = s.tenantId and m.variantId = s.id)
            from StockItem s, Sku k""";

    private static final String COUNT = "select count(s) from StockItem s, Sku k";

    private static final String SUM = "select count(s), sum(s.onHand), sum(s.reserved) from StockItem s, Sku k";

    private static final String MOVEMENTS = " where m.tenantId = :store and m.variantId = :variant";

    private final EntityManager em;

    @Inject
    StockReading(EntityManager em) {
        this.em = em;
    }

    Page<StockLevel> list(TenantId tenant, StockQuery query, Page.Request page) {
        long total = matching(COUNT, "", Long.class, tenant, query).getSingleResult();
        List<StockLevel> levels = matching(LEVEL, " order by " + query.sort().path(), Object[].class, tenant, query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(StockReading::level)
                .toList();
        return page.of(levels, total);
    }

    /** The next that match in a lasting order, the latest variant first; null begins. */
    List<StockLevel> after(TenantId tenant, StockQuery query, UUID after, int most) {
        String next = (after == null ? "" : " and s.id < :after") + " order by s.id desc";
        TypedQuery<Object[]> levels =
                matching(LEVEL, next, Object[].class, tenant, query).setMaxResults(most);
        return (after == null ? levels : levels.setParameter("after", after))
                .getResultStream()
                .map(StockReading::level)
                .toList();
    }

    SellerStock.Sum sum(TenantId tenant, StockQuery query) {
        Object[] sum = matching(SUM, "", Object[].class, tenant, query).getSingleResult();
        return new SellerStock.Sum(number(sum[0]), number(sum[1]), number(sum[2]));
    }

    Optional<StockLevel> level(TenantId tenant, String sku) {
        return em.createQuery(LEVEL + ROWS + " and k.sku = :sku", Object[].class)
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

    private <T> TypedQuery<T> matching(String select, String order, Class<T> type, TenantId tenant, StockQuery query) {
        return em.createQuery(select + MATCHES + query.level().condition() + order, type)
                .setParameter("store", tenant.value())
                .setParameter("text", like(query.words()));
    }

    private static String like(String words) {
        return words == null || words.isBlank() ? "%" : PlainText.containing(words.toLowerCase(Locale.ROOT));
    }

    private static StockLevel level(Object[] row) {
        return ((StockItem) row[0]).view((Sku) row[1], TIME.convertToEntityAttribute((Timestamp) row[2]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
