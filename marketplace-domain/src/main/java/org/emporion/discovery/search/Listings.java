package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.discovery.meaning.ListingReader;
import org.emporion.ground.signal.ListingKey;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;

/** The listings of all stores as documents. A call is one statement, hence one snapshot: state and version belong together. */
@ApplicationScoped
@Transactional
public class Listings {

    private static final String COLUMNS =
            """
            select k.tenant_id, k.product_id, coalesce(k.version, 0) as version,
                   t.slug as store, t.name as store_name, t.status as store_status, p.slug, p.title, p.description, p.brand,
                   p.status, p.attributes, p.category_code, p.published_at, pic.hash, pic.alt, v.variants
            """;

    private static final String TABLES =
            """
             join store_name t on t.tenant_id = k.tenant_id
            left join catalog_product p on p.tenant_id = k.tenant_id and p.id = k.product_id
            left join lateral (
              select hash, alt from catalog_picture where tenant_id = p.tenant_id and product_id = p.id
              order by position, id limit 1) pic on true
            left join lateral (
              select jsonb_agg(jsonb_build_object('sku', v.sku, 'barcode', v.barcode,
                  'options', v.option_values, 'price', v.price_minor, 'compareAt', v.compare_at_minor,
                  'currency', v.currency, 'others', (
                    select jsonb_agg(jsonb_build_object('currency', o.currency, 'price', o.price_minor,
                      'compareAt', o.compare_at_minor))
                    from catalog_price o where o.tenant_id = v.tenant_id and o.variant_id = v.id),
                  'inStock', s.variant_id is not null and (not s.tracked or s.on_hand + s.later_limit > s.reserved))
                order by v.position, v.id) as variants
              from catalog_variant v
              left join stock_available s on s.tenant_id = v.tenant_id and s.variant_id = v.id
              where v.tenant_id = p.tenant_id and v.product_id = p.id) v on true
            """;

    private static final String OF_BACKLOG = COLUMNS
            + """
            from (select q.tenant_id, q.product_id, q.version
                  from unnest(:tenants, :products) as a(tenant_id, product_id)
                  join listing_version q on q.tenant_id = a.tenant_id and q.product_id = a.product_id) k
            """
            + TABLES;

    private static final String ON_SALE = COLUMNS
            + """
            from (select o.tenant_id, o.id as product_id, q.version from catalog_product o
                  left join listing_version q on q.tenant_id = o.tenant_id and q.product_id = o.id
                  where o.status = 'PUBLISHED' and (o.tenant_id, o.id) > (:tenant, :product)
                  order by o.tenant_id, o.id limit :most) k
            """
            + TABLES
            + " order by k.tenant_id, k.product_id";

    private final EntityManager em;
    private final Sql sql;
    private final Categories categories;
    private final ListingReader reader;

    @Inject
    public Listings(EntityManager em, Sql sql, Categories categories, ListingReader reader) {
        this.em = em;
        this.sql = sql;
        this.categories = categories;
        this.reader = reader;
    }

    /** These listings of the backlog, live or not. */
    public List<Listing> read(Collection<ListingKey> keys) {
        return sql.statement(OF_BACKLOG)
                .with("tenants", keys.stream().map(key -> key.tenant().value()).toList())
                .with("products", keys.stream().map(ListingKey::product).toList())
                .list(this::listing);
    }

    /** What is published, in key order, after the given key. */
    public List<Listing> published(ListingKey after, int atMost) {
        return sql.statement(ON_SALE)
                .with("tenant", after.tenant())
                .with("product", after.product())
                .with("most", atMost)
                .list(this::listing);
    }

    public long countPublished() {
        return em.createQuery("select count(p.id) from CatalogProduct p where p.status = :published", Long.class)
                .setParameter("published", ProductStatus.PUBLISHED)
                .getSingleResult();
    }

    private Listing listing(Row row) {
        return ListingRow.listing(row, categories.path(row.text("category_code")), reader);
    }
}
