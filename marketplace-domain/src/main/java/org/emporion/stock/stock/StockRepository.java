package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.product.Availability;
import org.emporion.catalog.product.VariantStock;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.kernel.UnitOfWork;

/** Finds the stock of the store that the transaction has opened. */
@ApplicationScoped
class StockRepository {

    /** How many ids one statement names at most. */
    private static final int AT_ONCE = 5_000;

    private final EntityManager em;

    @Inject
    StockRepository(EntityManager em) {
        this.em = em;
    }

    /** New stock, after the variants that it is of have been written. */
    void open(Collection<StockItem> items) {
        UnitOfWork.write(em);
        items.forEach(em::persist);
    }

    void keep(StockMovement movement) {
        em.persist(movement);
    }

    /** The stock of these variants, which nobody else may change until this transaction has ended: locked in one order. */
    Map<UUID, StockItem> lock(TenantId store, Collection<UUID> variants) {
        Map<UUID, StockItem> items = new HashMap<>();
        List<UUID> sorted = variants.stream()
                .distinct()
                .sorted(Comparator.comparing(UUID::toString)) // as the database sorts them
                .toList();
        for (List<UUID> some : parts(sorted)) {
            em.createQuery(
                            "select s from StockItem s where s.tenantId = :store and s.id in :variants order by s.id",
                            StockItem.class)
                    .setParameter("store", store.value())
                    .setParameter("variants", some)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .forEach(item -> items.put(item.id(), item));
        }
        return items;
    }

    /** What there is of these variants. */
    List<VariantStock.Figures> figures(TenantId store, Collection<UUID> variants) {
        return ofEach(
                store,
                variants,
                """
                select new org.emporion.catalog.product.VariantStock$Figures(
                    s.id, s.onHand, s.reserved, s.tracked, s.laterLimit)
                from StockItem s where s.tenantId = :store and s.id in :variants""",
                VariantStock.Figures.class);
    }

    /** Those of the variants that were ever reserved, whatever has become of it. */
    List<UUID> bought(TenantId store, Collection<UUID> variants) {
        return ofEach(
                store,
                variants,
                """
                select distinct r.variantId from Reservation r
                where r.tenantId = :store and r.variantId in :variants""",
                UUID.class);
    }

    /** What was reserved for these lines, whatever is still kept of it; locked in the order in which stock is. */
    List<Reservation> lockReservations(TenantId store, Collection<UUID> lines) {
        return em.createQuery(
                        """
                        select r from Reservation r
                        where r.tenantId = :store and r.lineId in :lines order by r.variantId, r.id""",
                        Reservation.class)
                .setParameter("store", store.value())
                .setParameter("lines", lines)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The same to be read. */
    List<Reservation> reservations(TenantId store, Collection<UUID> lines) {
        return em.createQuery(
                        "select r from Reservation r where r.tenantId = :store and r.lineId in :lines",
                        Reservation.class)
                .setParameter("store", store.value())
                .setParameter("lines", lines)
                .getResultList();
    }

    /** The latest movement of any of these variants. */
    Optional<LastChange.By> lastMoved(TenantId store, Collection<UUID> variants) {
        return variants.isEmpty()
                ? Optional.empty()
                : em.createQuery(
                                """
                                select new org.emporion.ground.audit.LastChange$By(m.movedBy, m.movedAt)
                                from StockMovement m
                                where m.tenantId = :store and m.variantId in :variants order by m.movedAt desc""",
                                LastChange.By.class)
                        .setParameter("store", store.value())
                        .setParameter("variants", variants)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** The products of these variants, and of the bundles that they are in, of which the search has heard. */
    List<UUID> listed(TenantId store, Collection<UUID> variants) {
        return em.createQuery(
                        """
                        select distinct k.productId from Sku k
                        where k.tenantId = :store and k.listed = true and (k.id in :variants or k.id in
                          (select b.variantId from BundleContent b where b.tenantId = :store and b.partId in :variants))""",
                        UUID.class)
                .setParameter("store", store.value())
                .setParameter("variants", variants)
                .getResultList();
    }

    /** The products of the bundles that these variants are in, of which the search has heard. */
    List<UUID> listedBundles(TenantId store, Collection<UUID> variants) {
        return ofEach(
                store,
                variants,
                """
                select distinct k.productId from Sku k, BundleContent b
                where b.tenantId = :store and b.partId in :variants
                  and k.tenantId = b.tenantId and k.id = b.variantId and k.listed = true""",
                UUID.class);
    }

    /** Whether a SKU is still sold for this day. */
    boolean isPromised(TenantId store, UUID variant, LocalDate day) {
        return em.createQuery(
                                """
                                select count(s) from StockItem s where s.tenantId = :store and s.id = :variant
                                  and s.promisedOn = :day""",
                                Long.class)
                        .setParameter("store", store.value())
                        .setParameter("variant", variant)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The SKUs of a product that its store has not given up, by their codes. */
    List<OrderedStock.Alternative> alternatives(TenantId store, UUID product) {
        List<Sku> skus = em.createQuery(
                        """
                        select k from Sku k where k.tenantId = :store and k.productId = :product
                          and k.keptStatus is not null order by k.sku""",
                        Sku.class)
                .setParameter("store", store.value())
                .setParameter("product", product)
                .getResultList();
        List<UUID> variants = skus.stream().map(Sku::id).toList();
        List<UUID> bundles = ofEach(
                store,
                variants,
                "select distinct b.variantId from BundleContent b where b.tenantId = :store and b.variantId in :variants",
                UUID.class);
        Map<UUID, VariantStock.Figures> figures = figures(store, variants).stream()
                .collect(Collectors.toMap(VariantStock.Figures::variant, each -> each));
        return skus.stream()
                .map(sku -> new OrderedStock.Alternative(
                        sku.id(),
                        sku.code(),
                        sku.title(),
                        sku.options(),
                        available(figures.get(sku.id())),
                        bundles.contains(sku.id())))
                .toList();
    }

    private static long available(VariantStock.Figures there) {
        return there == null ? 0 : Availability.of(there.onHand(), there.reserved(), there.tracked());
    }

    /** What people call these variants. */
    Map<UUID, String> codes(TenantId store, Collection<UUID> variants) {
        return em.createQuery("select k from Sku k where k.tenantId = :store and k.id in :variants", Sku.class)
                .setParameter("store", store.value())
                .setParameter("variants", variants)
                .getResultStream()
                .collect(Collectors.toMap(Sku::id, Sku::code));
    }

    /** What people call a variant: the title of its product, and what is chosen of it. */
    String title(TenantId store, UUID variant) {
        Sku sku = em.find(Sku.class, new TenantKey(store, variant));
        return sku == null ? "" : sku.named();
    }

    private <T> List<T> ofEach(TenantId store, Collection<UUID> variants, String query, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (List<UUID> some : parts(List.copyOf(variants))) {
            found.addAll(em.createQuery(query, type)
                    .setParameter("store", store.value())
                    .setParameter("variants", some)
                    .getResultList());
        }
        return found;
    }

    private static List<List<UUID>> parts(List<UUID> variants) {
        List<List<UUID>> parts = new ArrayList<>();
        for (int from = 0; from < variants.size(); from += AT_ONCE) {
            parts.add(variants.subList(from, Math.min(from + AT_ONCE, variants.size())));
        }
        return parts;
    }
}
