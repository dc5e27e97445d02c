package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.files.Rendition;
import org.emporion.kernel.Neighbours;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * The lines of the seller's list of products. Which products stand on a page is found by what the list is narrowed down to and
 * sorted by alone; what else a line tells is read of those.
 */
@Dependent
class ProductRows {

    private static final String PRICED =
            """
            left join (select y.product_id, min(y.price_minor) as price_minor
              from variant y where y.tenant_id = :tenant group by y.product_id) v on v.product_id = p.id""";
    private static final String LINES =
            """
            select p.id, p.title, p.slug, p.status, p.category_code, p.tax_class, p.updated_at, v.*, found.total,
              (select x.hash from picture x where x.tenant_id = p.tenant_id and x.product_id = p.id
                and x.state = 'READY' order by x.position, x.id limit 1) as hash
            from (%s) found
            join product p on p.tenant_id = found.tenant_id and p.id = found.id
            cross join lateral (
              select count(*) as variants, case when count(*) = 1 then min(x.sku) end as sku,
                string_agg(x.sku, ', ' order by x.position, x.id) as skus,
                coalesce(min(x.price_minor), 0) as price_minor,
                coalesce(max(x.price_minor), 0) as top_minor,
                coalesce(min(x.currency), (select k.currency from store_name k where k.tenant_id = :tenant)) as currency
              from variant x where x.tenant_id = p.tenant_id and x.product_id = p.id) v
            order by %s""";

    private static final String UNCOUNTED = "0";

    private final Sql sql;
    private final Categories categories;
    private final VariantStock stock;
    private final PictureAddress addresses;

    @Inject
    ProductRows(Sql sql, Categories categories, VariantStock stock, PictureAddress addresses) {
        this.sql = sql;
        this.categories = categories;
        this.stock = stock;
        this.addresses = addresses;
    }

    Page<ProductQuery.Row> list(TenantId tenant, ProductQuery query, Page.Request page) {
        ProductMatching matching = matching(tenant, query);
        String order = query.sort().sql(stock);
        List<Found<ProductQuery.Row>> found = lines(found(total(matching), matching, "", order), matching, order)
                .with("size", page.size())
                .with("offset", page.offset())
                .list(row -> new Found<>(row(row), row.number("total")));
        return page.of(withStock(tenant, items(found)), () -> total(matching, found));
    }

    /** One of what was found, and how many match in all where that was counted with it. */
    private record Found<T>(T item, long total) {}

    private static <T> List<T> items(List<Found<T>> found) {
        return found.stream().map(Found::item).toList();
    }

    /** How many match in all, as a term of what finds some of them; {@link #UNCOUNTED} where a count by itself is faster. */
    private static String total(ProductMatching matching) {
        return matching.looksAtAll() ? "count(*) over ()" : UNCOUNTED;
    }

    private long total(ProductMatching matching, List<? extends Found<?>> found) {
        return matching.looksAtAll() && !found.isEmpty() ? found.get(0).total() : count(matching);
    }

    long count(TenantId tenant, ProductQuery query) {
        return count(matching(tenant, query));
    }

    /** The next that match in a lasting order, the latest taken in first; null begins. */
    List<ProductQuery.Row> after(TenantId tenant, ProductQuery query, UUID after, int most) {
        ProductMatching matching = matching(tenant, query);
        String order = "p.id desc";
        String beyond = after == null ? "" : " and p.id < :after";
        Sql.Statement listing = lines(found(UNCOUNTED, matching, beyond, order), matching, order)
                .with("size", most)
                .with("offset", 0);
        return withStock(tenant, (after == null ? listing : listing.with("after", after)).list(this::row));
    }

    /** What stands beside a product in a list of them. */
    Neighbours neighbours(TenantId tenant, ProductQuery query, Neighbours.Place place) {
        ProductMatching matching = matching(tenant, query);
        String order = query.sort().sql(stock);
        List<Found<UUID>> around = sql.statement(found(total(matching), matching, "", order))
                .with(matching.values())
                .with("size", place.size())
                .with("offset", place.offset())
                .list(row -> new Found<>(row.uuid("id"), row.number("total")));
        return place.among(items(around), () -> isAmongFirst(matching, order, place), total(matching, around));
    }

    private boolean isAmongFirst(ProductMatching matching, String order, Neighbours.Place place) {
        String first = found(UNCOUNTED, matching, "", order);
        return sql.statement("select count(*) as n from (" + first + ") found where id = :product")
                        .with(matching.values())
                        .with("size", place.offset())
                        .with("offset", 0)
                        .with("product", place.item())
                        .count()
                > 0;
    }

    private ProductMatching matching(TenantId tenant, ProductQuery query) {
        return new ProductMatching(tenant, query, categories::below);
    }

    private long count(ProductMatching matching) {
        return sql.statement("select count(*) as n from product p where p.tenant_id = :tenant" + matching.sql())
                .with(matching.values())
                .count();
    }

    private Sql.Statement lines(String found, ProductMatching matching, String order) {
        return sql.statement(LINES.formatted(found, order)).with(matching.values());
    }

    /** Finds products; the variants are asked only where they decide the order. */
    private static String found(String total, ProductMatching matching, String beyond, String order) {
        return "select p.tenant_id, p.id, " + total + " as total from product p"
                + (order.contains("v.") ? " " + PRICED : "")
                + " where p.tenant_id = :tenant" + matching.sql() + beyond
                + " order by " + order + " limit :size offset :offset";
    }

    private List<ProductQuery.Row> withStock(TenantId tenant, List<ProductQuery.Row> rows) {
        Map<UUID, VariantStock.Sum> sums =
                stock.sums(tenant, rows.stream().map(ProductQuery.Row::id).toList());
        return rows.stream()
                .map(row -> row.having(sums.getOrDefault(row.id(), VariantStock.Sum.NONE)))
                .toList();
    }

    private ProductQuery.Row row(Row row) {
        return new ProductQuery.Row(
                row.uuid("id"),
                row.text("title"),
                row.text("slug"),
                ProductStatus.valueOf(row.text("status")),
                row.text("category_code"),
                categories.name(row.text("category_code")),
                row.text("tax_class"),
                addresses.of(row.text("hash"), Rendition.THUMB),
                row.money("price_minor"),
                row.number("top_minor") > row.number("price_minor"),
                row.number("variants"),
                row.text("sku"),
                row.text("skus"),
                0,
                0,
                false,
                row.time("updated_at"));
    }
}
