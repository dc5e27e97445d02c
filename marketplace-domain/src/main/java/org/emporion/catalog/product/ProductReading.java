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
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.ContentHash;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads a store's products into the records that its sellers see. */
@Dependent
class ProductReading {

    private static final String PRODUCT =
            """
            select p.id, p.title, p.slug, p.status, p.description, p.brand, p.category, p.attributes, p.options,
              p.createdAt, p.updatedAt, p.publishedAt
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
    private static final String ROWS =
            """
            select p.id, p.title, p.slug, p.status, p.category_code, p.updated_at, v.*,
              (select x.hash from picture x where x.tenant_id = p.tenant_id and x.product_id = p.id
                and x.state = 'READY' order by x.position, x.id limit 1) as hash
            from product p
            cross join lateral (
              select count(*) as variants, case when count(*) = 1 then min(x.sku) end as sku,
                coalesce(min(x.price_minor), 0) as price_minor,
                coalesce(max(x.price_minor), 0) as top_minor, coalesce(min(x.currency), 'EUR') as currency
              from variant x where x.tenant_id = p.tenant_id and x.product_id = p.id) v
            where p.tenant_id = :tenant""";
    private final EntityManager em;
    private final Sql sql;
    private final Categories categories;
    private final VariantStock stock;
    private final String storefront;

    @Inject
    ProductReading(
            EntityManager em,
            Sql sql,
            Categories categories,
            VariantStock stock,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        this.em = em;
        this.sql = sql;
        this.categories = categories;
        this.stock = stock;
        this.storefront = storefront.endsWith("/") ? storefront.substring(0, storefront.length() - 1) : storefront;
    }

    /** The categories that a product can stand in, parents before children. */
    Collection<CategoryView> categories() {
        return categories.all();
    }

    Optional<ProductView> product(TenantId tenant, StoreName store, UUID id) {
        List<ProductView.Picture> pictures = pictures(tenant, id);
        List<ProductView.Variant> variants = variants(tenant, id);
        return of(tenant, id, PRODUCT).getResultStream().findFirst().map(row -> view(row, store, pictures, variants));
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

    private List<ProductView.Variant> variants(TenantId tenant, UUID product) {
        List<Object[]> rows = of(tenant, product, VARIANTS).getResultList();
        Map<UUID, VariantStock.Figures> figures =
                stock.figures(tenant, rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> variant(row, figures.getOrDefault((UUID) row[0], VariantStock.Figures.none((UUID) row[0]))))
                .toList();
    }

    private TypedQuery<Object[]> of(TenantId tenant, UUID product, String text) {
        return em.createQuery(text, Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("product", product);
    }

    Page<ProductQuery.Row> list(TenantId tenant, ProductQuery query, Page.Request page) {
        ProductMatching matching = new ProductMatching(tenant, query, categories::below);
        Sql.Statement listing = sql.statement(
                        ROWS + matching.sql() + " order by " + query.sort().sql(stock) + " limit :size offset :offset")
                .with(matching.values())
                .with("size", page.size())
                .with("offset", page.offset());
        return page.of(withStock(tenant, listing.list(this::row)), () -> count(matching));
    }

    long count(TenantId tenant, ProductQuery query) {
        return count(new ProductMatching(tenant, query, categories::below));
    }

    private long count(ProductMatching matching) {
        return sql.statement("select count(*) as n from product p where p.tenant_id = :tenant" + matching.sql())
                .with(matching.values())
                .count();
    }

    /** The next that match in a lasting order, the latest taken in first; null begins. */
    List<ProductQuery.Row> after(TenantId tenant, ProductQuery query, UUID after, int most) {
        ProductMatching matching = new ProductMatching(tenant, query, categories::below);
        String next = after == null ? "" : " and p.id < :after";
        Sql.Statement listing = sql.statement(ROWS + matching.sql() + next + " order by p.id desc limit :size")
                .with(matching.values())
                .with("size", most);
        if (after != null) {
            listing.with("after", after);
        }
        return withStock(tenant, listing.list(this::row));
    }

    private List<ProductQuery.Row> withStock(TenantId tenant, List<ProductQuery.Row> rows) {
        Map<UUID, VariantStock.Sum> sums =
                stock.sums(tenant, rows.stream().map(ProductQuery.Row::id).toList());
        return rows.stream()
                .map(row -> row.having(sums.getOrDefault(row.id(), VariantStock.Sum.NONE)))
                .toList();
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
                        pictures,
                        (List<Attribute>) row[7],
                        (List<Option>) row[8],
                        variants,
                        store,
                        null,
                        0,
                        (Instant) row[9],
                        (Instant) row[10],
                        (Instant) row[11],
                        null)
                .withVersion();
    }

    private ProductView.Picture picture(Object[] row) {
        UUID id = (UUID) row[0];
        String alt = (String) row[1];
        return new ProductView.Picture(
                id,
                url((String) row[2], Rendition.LARGE),
                alt,
                (Integer) row[3],
                (Integer) row[4],
                row[5].toString(),
                (String) row[6],
                ContentHash.of(id, alt));
    }

    @SuppressWarnings("unchecked")
    private ProductView.Variant variant(Object[] row, VariantStock.Figures stock) {
        String currency = (String) row[5];
        return new ProductView.Variant(
                (UUID) row[0],
                (String) row[1],
                (Map<String, String>) row[2],
                money(row[3], currency),
                money(row[4], currency),
                stock.available(),
                url((String) row[10], Rendition.LARGE),
                (String) row[6],
                money(row[8], (String) row[9]),
                (Integer) row[7],
                stock.onHand(),
                stock.reserved(),
                stock.tracked());
    }

    private ProductQuery.Row row(Row row) {
        return new ProductQuery.Row(
                row.uuid("id"),
                row.text("title"),
                row.text("slug"),
                ProductStatus.valueOf(row.text("status")),
                row.text("category_code"),
                categories.name(row.text("category_code")),
                url(row.text("hash"), Rendition.THUMB),
                row.money("price_minor"),
                row.number("top_minor") > row.number("price_minor"),
                row.number("variants"),
                row.text("sku"),
                0,
                0,
                false,
                row.time("updated_at"));
    }

    private String url(String hash, Rendition rendition) {
        return hash == null ? null : storefront + rendition.path(hash);
    }

    /** A cost that is missing is read as 0, but of no currency. */
    private static Money money(Object minor, String currency) {
        return minor == null || currency == null ? null : Money.ofMinor((Long) minor, currency);
    }
}
