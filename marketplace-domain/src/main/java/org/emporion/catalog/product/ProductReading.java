package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.EarlierPrice;
import org.emporion.catalog.input.Option;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/** Reads a store's products into the records that its sellers see. */
@Dependent
class ProductReading {

    private static final String PRODUCT =
            """
            select p.id, p.title, p.slug, p.status, p.description, p.brand, p.category, p.attributes, p.options,
              p.createdAt, p.updatedAt, p.publishedAt, p.publishWhenOpen, p.taxClass
            from Product p where p.tenantId = :store and p.id = :product""";
    private static final String VARIANTS =
            """
            select v.id, v.sku, v.options, v.priceMinor, v.compareAtMinor, v.currency, v.barcode, v.weightGrams,
              c.costMinor, c.currency, x.hash
            from Variant v left join v.costs c left join Picture x on x.tenantId = v.tenantId and x.id = v.pictureId
            where v.tenantId = :store and v.productId = :product order by v.position, v.id""";
    private static final String PICTURES =
            """
            select x.id, x.alt, x.hash, x.width, x.height, x.state, x.problem from Picture x
            where x.tenantId = :store and x.productId = :product order by x.position, x.id""";
    private final EntityManager em;
    private final Categories categories;
    private final VariantStock stock;
    private final PictureAddress addresses;
    private final Bundles bundles;

    @Inject
    ProductReading(EntityManager em, Categories categories, VariantStock stock, PictureAddress addresses) {
        this.em = em;
        this.categories = categories;
        this.stock = stock;
        this.addresses = addresses;
        bundles = new Bundles(em);
    }

    /** The categories that a product can stand in, parents before children. */
    Collection<CategoryView> categories() {
        return categories.all();
    }

    Optional<ProductView> product(TenantId tenant, StoreName store, UUID id) {
        return of(tenant, id, PRODUCT).getResultList().stream()
                .findFirst()
                .map(row -> view(row, store, pictures(tenant, id), variants(tenant, id, options(row))));
    }

    boolean isAny(TenantId tenant) {
        return em.createQuery("select p.id from Product p where p.tenantId = :store", UUID.class)
                .setParameter("store", tenant.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** How many products, archived ones apart, have a variant of which no weight is known. */
    long unweighed(TenantId tenant) {
        return em.createQuery(
                        """
                        select count(distinct v.productId) from Variant v join v.product p where v.tenantId = :store
                        and (v.weightGrams is null or v.weightGrams = 0) and p.status <> :archived""",
                        Long.class)
                .setParameter("store", tenant.value())
                .setParameter("archived", ProductStatus.ARCHIVED)
                .getSingleResult();
    }

    Map<UUID, String> titles(TenantId tenant, Collection<UUID> products) {
        if (products.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select p.id, p.title from Product p where p.tenantId = :store and p.id in :products",
                        Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("products", products)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    boolean exists(TenantId tenant, UUID id) {
        return em.createQuery(
                                "select count(p) from Product p where p.tenantId = :store and p.id = :product",
                                Long.class)
                        .setParameter("store", tenant.value())
                        .setParameter("product", id)
                        .getSingleResult()
                > 0;
    }

    List<ProductView.Picture> pictures(TenantId tenant, UUID product) {
        return of(tenant, product, PICTURES)
                .getResultStream()
                .map(this::picture)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Option> options(Object[] product) {
        return (List<Option>) product[8];
    }

    private List<ProductView.Variant> variants(TenantId tenant, UUID product, List<Option> options) {
        List<Object[]> rows = of(tenant, product, VARIANTS).getResultList();
        Map<UUID, List<Bundles.Part>> parts = bundles.of(tenant, product);
        Set<UUID> counted = rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toSet());
        parts.values().forEach(each -> each.forEach(part -> counted.add(part.id())));
        Map<UUID, VariantStock.Figures> figures = stock.figures(tenant, counted);
        return rows.stream()
                .map(row -> variant(row, options, figures, parts.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private TypedQuery<Object[]> of(TenantId tenant, UUID product, String text) {
        return em.createQuery(text, Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("product", product);
    }

    @SuppressWarnings("unchecked")
    private ProductView view(
            Object[] row, StoreName store, List<ProductView.Picture> pictures, List<ProductView.Variant> variants) {
        return new ProductView(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (ProductStatus) row[3],
                        (String) row[4],
                        (String) row[5],
                        categories.path((String) row[6]),
                        (String) row[13],
                        pictures,
                        (List<Attribute>) row[7],
                        options(row),
                        variants,
                        store,
                        null,
                        0,
                        (Instant) row[9],
                        (Instant) row[10],
                        (Instant) row[11],
                        (Boolean) row[12],
                        null)
                .withVersion();
    }

    private ProductView.Picture picture(Object[] row) {
        UUID id = (UUID) row[0];
        String alt = (String) row[1];
        return new ProductView.Picture(
                id,
                addresses.of((String) row[2], Rendition.LARGE),
                alt,
                (Integer) row[3],
                (Integer) row[4],
                row[5].toString(),
                (String) row[6],
                ContentHash.of(id, alt));
    }

    @SuppressWarnings("unchecked")
    private ProductView.Variant variant(
            Object[] row, List<Option> options, Map<UUID, VariantStock.Figures> figures, List<Bundles.Part> parts) {
        UUID id = (UUID) row[0];
        VariantStock.Figures stock = figures.getOrDefault(id, VariantStock.Figures.none(id));
        String currency = (String) row[5];
        Money price = money(row[3], currency);
        return new ProductView.Variant(
                id,
                (String) row[1],
                Option.inOrder(options, (Map<String, String>) row[2]),
                price,
                EarlierPrice.above(price, money(row[4], currency)),
                parts.isEmpty() ? stock.available() : Bundles.available(parts, figures),
                addresses.of((String) row[10], Rendition.LARGE),
                (String) row[6],
                money(row[8], (String) row[9]),
                (Integer) row[7],
                stock.onHand(),
                stock.reserved(),
                stock.tracked(),
                parts.stream().map(Bundles.Part::input).toList());
    }

    /** A cost that is missing is read as 0, but of no currency. */
    private static Money money(Object minor, String currency) {
        return minor == null || currency == null ? null : Money.ofMinor((Long) minor, currency);
    }
}
