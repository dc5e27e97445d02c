package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.kernel.UnitOfWork;

/** Finds the products of a store, and writes what has become of them. */
@ApplicationScoped
class ProductRepository {

    private final EntityManager em;
    private final Sql sql;
    private final VariantStock stock;
    private final Bundles bundles;

    @Inject
    ProductRepository(EntityManager em, Sql sql, VariantStock stock) {
        this.em = em;
        this.sql = sql;
        this.stock = stock;
        bundles = new Bundles(em);
    }

    /** Those of the store. */
    Bundles bundles() {
        return bundles;
    }

    void add(Product product) {
        em.persist(product);
    }

    /** Takes it out for good, with all that belongs to it. */
    void remove(Product product) {
        em.remove(product);
    }

    /**
     * The product, which nobody else may change until this transaction has ended.
     *
     * @throws NotFound when the store has no such product
     */
    Product lock(TenantId store, UUID id) {
        Product product = em.find(Product.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE);
        if (product == null) {
            throw new NotFound("product");
        }
        return product;
    }

    /** These of them that the store has, which nobody else may change until this transaction has ended: locked in one order. */
    List<Product> lock(TenantId store, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Product p where p.tenantId = :store and p.id in :ids order by p.id",
                                Product.class)
                        .setParameter("store", store.value())
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those with one of these handles or one of these addresses, locked in id order. */
    List<Product> lock(TenantId store, Collection<String> handles, Collection<String> slugs) {
        return handles.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Product p where p.tenantId = :store"
                                        + " and (p.importHandle in :handles or p.slug in :slugs) order by p.id",
                                Product.class)
                        .setParameter("store", store.value())
                        .setParameter("handles", handles)
                        .setParameter("slugs", slugs)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** The next that are not archived, the latest taken in first; null begins. */
    List<Product> after(TenantId store, UUID after, int most) {
        TypedQuery<Product> next = em.createQuery(
                        "select p from Product p where p.tenantId = :store and p.status <> :archived"
                                + (after == null ? "" : " and p.id < :after") + " order by p.id desc",
                        Product.class)
                .setParameter("store", store.value())
                .setParameter("archived", ProductStatus.ARCHIVED)
                .setMaxResults(most);
        return (after == null ? next : next.setParameter("after", after)).getResultList();
    }

    /** How many variants those have that are not archived. */
    long countVariants(TenantId store) {
        return em.createQuery(
                        "select count(v) from Variant v join v.product p where v.tenantId = :store and p.status <> :archived",
                        Long.class)
                .setParameter("store", store.value())
                .setParameter("archived", ProductStatus.ARCHIVED)
                .getSingleResult();
    }

    /** Takes those out for good that nobody ever bought, while nobody can buy them. */
    void removeUnbought(TenantId store, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Variant> variants = em.createQuery(
                        "select v from Variant v where v.tenantId = :store and v.productId in :ids order by v.id",
                        Variant.class)
                .setParameter("store", store.value())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        Set<UUID> bought =
                Set.copyOf(bought(store, variants.stream().map(Variant::id).toList()));
        ids.stream()
                .map(id -> em.find(Product.class, new TenantKey(store, id)))
                .filter(product -> product.variants().stream().noneMatch(each -> bought.contains(each.id())))
                .forEach(this::remove);
    }

    /** Keeps buyers from reserving its variants, so that none is bought while it goes, until the transaction ends. */
    void lockVariants(Product product) {
        em.createQuery(
                        "select v from Variant v where v.tenantId = :store and v.productId = :product order by v.id",
                        Variant.class)
                .setParameter("store", product.tenant().value())
                .setParameter("product", product.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of these products, in the order of each. */
    List<Variant> variants(TenantId store, Collection<UUID> of) {
        return of.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select v from Variant v"
                                        + " where v.tenantId = :store and v.productId in :products order by v.position, v.id",
                                Variant.class)
                        .setParameter("store", store.value())
                        .setParameter("products", of)
                        .getResultList();
    }

    /** What those of these products cost. */
    List<BulkProducts.Offered> offered(TenantId store, Collection<UUID> of) {
        return em.createQuery(
                        """
                        select new org.emporion.catalog.product.BulkProducts$Offered(
                            p.id, p.title, v.id, v.sku, v.priceMinor, v.currency, x.hash)
                        from Variant v join v.product p
                          left join Picture x on x.tenantId = v.tenantId and x.id = v.pictureId
                        where v.tenantId = :store and v.productId in :products
                        order by p.title, p.id, v.position, v.id""",
                        BulkProducts.Offered.class)
                .setParameter("store", store.value())
                .setParameter("products", of)
                .getResultList();
    }

    /** The slugs of the store that begin like this one. */
    Set<String> slugsLike(TenantId store, String slug) {
        return Set.copyOf(em.createQuery(
                        "select p.slug from Product p where p.tenantId = :store and (p.slug = :slug or p.slug like :numbered)",
                        String.class)
                .setParameter("store", store.value())
                .setParameter("slug", slug)
                .setParameter("numbered", slug + "-%")
                .getResultList());
    }

    /** Which of these addresses are taken. */
    Set<String> takenSlugs(TenantId store, Collection<String> slugs) {
        return slugs.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select p.slug from Product p where p.tenantId = :store and p.slug in :slugs",
                                String.class)
                        .setParameter("store", store.value())
                        .setParameter("slugs", slugs)
                        .getResultList());
    }

    /** The SKUs of the store that begin like this one. */
    Set<String> skusLike(TenantId store, String sku) {
        return Set.copyOf(em.createQuery(
                        "select v.sku from Variant v where v.tenantId = :store and substring(v.sku, 1, :length) = :sku",
                        String.class)
                .setParameter("store", store.value())
                .setParameter("length", sku.length())
                .setParameter("sku", sku)
                .getResultList());
    }

    /** Which product has which of these SKUs. */
    Map<String, UUID> owners(TenantId store, Collection<String> skus) {
        Map<String, UUID> owners = new HashMap<>();
        if (!skus.isEmpty()) {
            em.createQuery(
                            "select v.sku, v.productId from Variant v where v.tenantId = :store and v.sku in :skus",
                            Object[].class)
                    .setParameter("store", store.value())
                    .setParameter("skus", skus)
                    .getResultList()
                    .forEach(row -> owners.put((String) row[0], (UUID) row[1]));
        }
        return owners;
    }

    /** Those of the variants that a buyer ever reserved, so that orders may name them, or that a bundle has in it. */
    List<UUID> bought(TenantId store, Collection<UUID> variants) {
        return variants.isEmpty()
                ? List.of()
                : Stream.concat(stock.bought(store, variants).stream(), bundles.partsAmong(store, variants).stream())
                        .toList();
    }

    /** Notes of products that are there which handles of a file they have, and that this import met them. */
    void meet(TenantId store, UUID job, Map<UUID, String> handles) {
        if (!handles.isEmpty()) {
            List<UUID> ids = List.copyOf(handles.keySet());
            sql.statement(
                            """
                            update product p set import_handle = coalesce(p.import_handle, met.handle), import_job = :job
                            from unnest(:ids, :handles) as met (id, handle)
                            where p.tenant_id = :tenant and p.id = met.id""")
                    .with("job", job)
                    .with("ids", ids)
                    .with("handles", ids.stream().map(handles::get).toList())
                    .with("tenant", store)
                    .update();
        }
    }

    /** Visitors of an address that the product has left are led to it. */
    void lead(String left, Product product) {
        Optional<FormerSlug> known =
                Optional.ofNullable(em.find(FormerSlug.class, new FormerSlug.Key(product.tenant(), left)));
        known.ifPresentOrElse(each -> each.leadTo(product), () -> em.persist(new FormerSlug(product, left)));
    }

    /** Writes what has changed so far. */
    void write() {
        UnitOfWork.write(em);
    }

    /** From now on variants may take each other's SKU: whether each is there once is looked at when all are written. */
    void letSkusMove() {
        sql.statement("set constraints variant_sku_once deferred").execute();
    }

    /** Writes what has changed so far; every SKU is there once again. */
    void writeMovedSkus() {
        sql.statement("set constraints variant_sku_once immediate").execute();
    }
}
