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
            select p.id, p.title, p.slug, p.status, p.category_code, p.updated_at, v.*, found.total,
              (select x.hash from picture x where x.tenant_id = p.tenant_id and x.product_id = p.id
                and x.state = 'READY' order by x.position, x.id limit 1) as hash
            from (%s) found
            join product p on p.tenant_id = found.tenant_id and p.id = found.id
            cross join lateral (
              select count(*) as variants, case when count(*) = 1 then min(x.sku) end as sku,
                coalesce(min(x.price_minor), 0) as price_minor,
                coalesce(max(x.price_minor), 0) as top_minor, coalesce(min(x.currency), 'EUR') as currency
              from variant x where x.tenant_id = p.tenant_id and x.product_id = p.id) v
            order by %s""";

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
        List<Found> found = lines(matching, "", query.sort().sql(stock))
                .with("size", page.size())
                .with("offset", page.offset())
                .list(row -> new Found(row(row), row.number("total")));
        List<ProductQuery.Row> rows = found.stream().map(Found::row).toList();
        boolean counted = matching.looksAtAll() && !found.isEmpty();
        return page.of(withStock(tenant, rows), () -> counted ? found.get(0).total() : count(matching));
    }

    /** A line, and how many match in all where that was counted. */
    private record Found(ProductQuery.Row row, long total) {}

    long count(TenantId tenant, ProductQuery query) {
        return count(matching(tenant, query));
    }

    /** The next that match in a lasting order, the latest taken in first; null begins. */
    List<ProductQuery.Row> after(TenantId tenant, ProductQuery query, UUID after, int most) {
        Sql.Statement listing = lines(matching(tenant, query), after == null ? "" : " and p.id < :after", "p.id desc")
                .with("size", most)
                .with("offset", 0);
        return withStock(tenant, (after == null ? listing : listing.with("after", after)).list(this::row));
    }

    /** What stands beside a product in a list of them. */
    Neighbours neighbours(TenantId tenant, ProductQuery query, Neighbours.Place place) {
        ProductMatching matching = matching(tenant, query);
        String order = query.sort().sql(stock);
        List<UUID> around = sql.statement(found(matching, "", order))
                .with(matching.values())
                .with("size", place.size())
                .with("offset", place.offset())
                .list(row -> row.uuid("id"));
        return place.among(around, () -> isAmongFirst(matching, order, place), count(matching));
    }

    private boolean isAmongFirst(ProductMatching matching, String order, Neighbours.Place place) {
        return sql.statement("select count(*) as n from (" + found(matching, "", order) + ") found where id = :product")
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

    private Sql.Statement lines(ProductMatching matching, String beyond, String order) {
        return sql.statement(LINES.formatted(found(matching, beyond, order), order))
                .with(matching.values());
    }

    /** Finds products; the variants are asked only where they decide the order. */
    private static String found(ProductMatching matching, String beyond, String order) {
        return "select p.tenant_id, p.id, " + (matching.looksAtAll() ? "count(*) over ()" : "0")
                + " as total from product p"
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
                addresses.of(row.text("hash"), Rendition.THUMB),
                row.money("price_minor"),
                row.number("top_minor") > row.number("price_minor"),
                row.number("variants"),
                row.text("sku"),
                0,
                0,
                false,
                row.time("updated_at"));
    }
}
