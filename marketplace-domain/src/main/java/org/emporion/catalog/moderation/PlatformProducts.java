package org.emporion.catalog.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/** The products of all stores, as the platform finds them and looks at one of them. */
@ApplicationScoped
@Transactional
public class PlatformProducts {

    private static final Map<String, String> SORTS = Map.of(
            "title", "lower(p.title), p.tenant_id, p.id",
            "-title", "lower(p.title) desc, p.tenant_id, p.id",
            "store", "s.name, p.tenant_id, p.id",
            "-store", "s.name desc, p.tenant_id, p.id",
            "changed", "p.updated_at, p.tenant_id, p.id",
            "-changed", "p.updated_at desc, p.tenant_id, p.id");

    private static final String PRODUCTS =
            " from catalog_product p join store_name s on s.tenant_id = p.tenant_id where true";

    private static final String LINES =
            """
            select p.tenant_id, p.id, p.slug, p.title, p.brand, p.status, p.updated_at, s.slug as store_slug, s.name as store_name,
              (select min(v.sku) from catalog_variant v where v.tenant_id = p.tenant_id and v.product_id = p.id) as sku""";

    /** Which SKUs match is asked once for all products, not again for each of them. */
    private static final String WORD =
            """
             and (p.tenant_id, p.id) in (select k.tenant_id, k.product_id from catalog_sku k
              where k.codes like :word%1$d or k.words like :word%1$d)""";

    /** The address of a product in the shop. */
    private static final Pattern LISTING = Pattern.compile("(|.*/)s/([^/\\s]+)/p/([^/?#\\s]+).*");

    private static final int MOST_SKUS = 250;

    private final Sql sql;

    @Inject
    public PlatformProducts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which products are wanted; null filters nothing.
     *
     * @param text words, each in title, brand, a SKU or a barcode; or the whole address of a product in the shop
     * @param sort title, store or changed, with a minus for the other way; null is what was changed last
     */
    public record Query(String text, ProductStatus status, String sort) {}

    /** A product in a list; of its SKUs the first. */
    public record Line(
            UUID storeId,
            UUID id,
            StoreName store,
            String slug,
            String title,
            String brand,
            ProductStatus status,
            String sku,
            Instant changedAt) {}

    /** What can be bought of a product. */
    public record Sku(String sku, String barcode, Money price) {}

    /** A product on its page, with its first 250 SKUs. */
    public record Found(Line product, List<Sku> skus) {}

    public Page<Line> list(Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "-changed" : query.sort());
        if (order == null) {
            throw RuleViolated.field(
                    "sort", "SORT", "Sort by title, store or changed, with a minus for the other way.");
        }
        Map<String, Object> values = new HashMap<>();
        String matching = PRODUCTS + matching(query, values);
        List<Line> lines = sql.statement(
                        LINES + matching + " order by " + order + " limit " + page.size() + " offset " + page.offset())
                .with(values)
                .list(PlatformProducts::line);
        return page.of(lines, () -> sql.statement("select count(*) as n" + matching)
                .with(values)
                .count());
    }

    /** @throws NotFound when the store has no such product */
    public Found view(UUID store, UUID id) {
        Line product = sql.statement(LINES + PRODUCTS + " and p.tenant_id = :store and p.id = :id")
                .with("store", store)
                .with("id", id)
                .one(PlatformProducts::line)
                .orElseThrow(() -> new NotFound("product"));
        return new Found(product, skus(store, id));
    }

    private List<Sku> skus(UUID store, UUID product) {
        return sql.statement(
                        """
                        select v.sku, v.barcode, v.price_minor, v.currency from catalog_variant v
                        where v.tenant_id = :store and v.product_id = :product order by v.position, v.id limit :most""")
                .with("store", store)
                .with("product", product)
                .with("most", MOST_SKUS)
                .list(row -> new Sku(row.text("sku"), row.text("barcode"), row.money("price_minor")));
    }

    private static String matching(Query query, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        if (query.status() != null) {
            conditions.append(" and p.status = :status");
            values.put("status", query.status().name());
        }
        String text = PlainText.orNull(query.text());
        if (text != null) {
            conditions.append(text(text, values));
        }
        return conditions.toString();
    }

    private static String text(String text, Map<String, Object> values) {
        Matcher listing = LISTING.matcher(text);
        if (listing.matches()) {
            values.put("store", listing.group(2));
            values.put("slug", listing.group(3));
            return " and s.slug = :store and p.slug = :slug";
        }
        List<String> words = PlainText.words(text);
        StringBuilder all = new StringBuilder(" and (p.slug = :slug or (true");
        values.put("slug", text);
        for (int i = 0; i < words.size(); i++) {
            all.append(' ').append(WORD.formatted(i));
            values.put("word" + i, PlainText.containingSmall(words.get(i)));
        }
        return all.append("))").toString();
    }

    private static Line line(Row row) {
        return new Line(
                row.uuid("tenant_id"),
                row.uuid("id"),
                new StoreName(row.text("store_slug"), row.text("store_name")),
                row.text("slug"),
                row.text("title"),
                row.text("brand"),
                ProductStatus.valueOf(row.text("status")),
                row.text("sku"),
                row.time("updated_at"));
    }
}
