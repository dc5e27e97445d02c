package org.emporion.catalog.product;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
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
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads a store's products into the records that its sellers see. */
@Dependent
class ProductReading {

    private static final TypeReference<Map<String, String>> CHOSEN = new TypeReference<>() {};
    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Option>> OPTIONS = new TypeReference<>() {};

    private static final String PRODUCT =
            """
            select id, title, slug, status, description, brand, category_code, attributes, options,
              created_at, updated_at, published_at
            from product where tenant_id = :tenant and id = :product""";
    private static final String VARIANTS =
            """
            select v.id, v.sku, v.option_values, v.price_minor, v.compare_at_minor, v.currency, v.barcode,
              v.weight_grams, c.cost_minor, c.currency as cost_currency, p.hash,
              coalesce(s.on_hand, 0) as on_hand, coalesce(s.reserved, 0) as reserved, coalesce(s.tracked, true) as tracked
            from variant v
            left join stock_item s on s.tenant_id = v.tenant_id and s.variant_id = v.id
            left join variant_cost c on c.tenant_id = v.tenant_id and c.variant_id = v.id
            left join picture p on p.tenant_id = v.tenant_id and p.id = v.picture_id
            where v.tenant_id = :tenant and v.product_id = :product order by v.position, v.id""";
    private static final String ROWS =
            """
            select p.id, p.title, p.slug, p.status, p.category_code, p.updated_at, v.*,
              (select x.hash from picture x where x.tenant_id = p.tenant_id and x.product_id = p.id
                and x.state = 'READY' order by x.position, x.id limit 1) as hash
            from product p
            cross join lateral (
              select count(*) as variants, coalesce(min(x.price_minor), 0) as price_minor,
                coalesce(max(x.price_minor), 0) as top_minor, coalesce(min(x.currency), 'EUR') as currency,
                coalesce(sum(greatest(s.on_hand - s.reserved, 0)) filter (where s.tracked), 0) as available,
                coalesce(bool_or(not s.tracked), false) as untracked
              from variant x left join stock_item s on s.tenant_id = x.tenant_id and s.variant_id = x.id
              where x.tenant_id = p.tenant_id and x.product_id = p.id) v
            where p.tenant_id = :tenant""";
    private final EntityManager em;
    private final Sql sql;
    private final Categories categories;
    private final String storefront;

    @Inject
    ProductReading(
            EntityManager em,
            Sql sql,
            Categories categories,
            @ConfigProperty(name = "emporion.storefront.url", defaultValue = "http://localhost:9080")
                    String storefront) {
        this.em = em;
        this.sql = sql;
        this.categories = categories;
        this.storefront = storefront.endsWith("/") ? storefront.substring(0, storefront.length() - 1) : storefront;
    }

    /** The categories that a product can stand in, parents before children. */
    Collection<CategoryView> categories() {
        return categories.all();
    }

    Optional<ProductView> product(TenantId tenant, StoreName store, UUID id) {
        List<ProductView.Picture> pictures = pictures(tenant, id);
        List<ProductView.Variant> variants = of(tenant, id, VARIANTS).list(this::variant);
        return of(tenant, id, PRODUCT).one(row -> view(row, store, pictures, variants));
    }

    boolean exists(TenantId tenant, UUID id) {
        return of(tenant, id, "select count(*) as n from product where tenant_id = :tenant and id = :product")
                        .count()
                > 0;
    }

    List<ProductView.Picture> pictures(TenantId tenant, UUID product) {
        return em
                .createQuery(
                        "select x.id, x.alt, x.hash, x.width, x.height, x.state, x.problem from Picture x"
                                + " where x.tenantId = :store and x.productId = :product order by x.position, x.id",
                        Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("product", product)
                .getResultList()
                .stream()
                .map(this::picture)
                .toList();
    }

    private Sql.Statement of(TenantId tenant, UUID product, String text) {
        return sql.statement(text).with("tenant", tenant).with("product", product);
    }

    Page<ProductQuery.Row> list(TenantId tenant, ProductQuery query, Page.Request page) {
        Map<String, Object> values = new HashMap<>(Map.of("tenant", tenant));
        String matching = matching(query, values);
        Sql.Statement counting =
                sql.statement("select count(*) as n from product p where p.tenant_id = :tenant" + matching);
        values.forEach(counting::with);
        Sql.Statement listing = sql.statement(
                        ROWS + matching + " order by " + query.sort().sql() + " limit :size offset :offset")
                .with("size", page.size())
                .with("offset", page.offset());
        values.forEach(listing::with);
        long total = counting.count();
        return page.of(listing.list(this::row), total);
    }

    private static String matching(ProductQuery query, Map<String, Object> values) {
        StringBuilder matching = new StringBuilder();
        if (query.status() == null) {
            matching.append(" and p.status <> 'ARCHIVED'");
        } else {
            matching.append(" and p.status = :status");
            values.put("status", query.status());
        }
        if (query.category() != null && !query.category().isBlank()) {
            matching.append(" and p.category_code = :category");
            values.put("category", query.category());
        }
        String words = PlainText.orNull(query.words());
        if (words != null) {
            matching.append(' ')
                    .append(
                            """
                     and (p.title ilike :title or p.slug = :words or exists (select 1 from variant y
                      where y.tenant_id = p.tenant_id and y.product_id = p.id and y.sku = :words))""");
            values.put("title", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            values.put("words", words);
        }
        return matching.toString();
    }

    private ProductView view(
            Row row, StoreName store, List<ProductView.Picture> pictures, List<ProductView.Variant> variants) {
        return new ProductView(
                        row.uuid("id"),
                        row.text("title"),
                        row.text("slug"),
                        ProductStatus.valueOf(row.text("status")),
                        row.text("description"),
                        row.text("brand"),
                        categories.path(row.text("category_code")),
                        pictures,
                        row.json("attributes", ATTRIBUTES),
                        row.json("options", OPTIONS),
                        variants,
                        store,
                        null,
                        0,
                        row.time("created_at"),
                        row.time("updated_at"),
                        row.time("published_at"),
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

    private ProductView.Variant variant(Row row) {
        long onHand = row.number("on_hand");
        long reserved = row.number("reserved");
        boolean tracked = row.flag("tracked");
        return new ProductView.Variant(
                row.uuid("id"),
                row.text("sku"),
                row.json("option_values", CHOSEN),
                row.money("price_minor"),
                row.money("compare_at_minor"),
                Availability.of(onHand, reserved, tracked),
                url(row.text("hash"), Rendition.LARGE),
                row.text("barcode"),
                row.money("cost_minor", row.text("cost_currency")),
                whole(row, "weight_grams"),
                onHand,
                reserved,
                tracked);
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
                row.number("available"),
                row.flag("untracked"),
                row.time("updated_at"));
    }

    private String url(String hash, Rendition rendition) {
        return hash == null ? null : storefront + rendition.path(hash);
    }

    private static Integer whole(Row row, String column) {
        Long number = row.numberOrNull(column);
        return number == null ? null : number.intValue();
    }
}
