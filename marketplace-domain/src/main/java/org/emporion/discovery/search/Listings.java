package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.emporion.kernel.Sql;

/** The listings of all stores as documents. A call is one statement, hence one snapshot: state and version belong together. */
@ApplicationScoped
@Transactional
public class Listings {

    private static final String COLUMNS = "select k.tenant_id, k.product_id, coalesce(k.version, 0) as version,"
            + " t.slug as store, t.name as store_name, t.status as store_status, p.slug, p.title, p.description, p.brand,"
            + " p.status, p.attributes, p.published_at, c.path, c.names, pic.hash, pic.alt, v.variants";

    private static final String TABLES = " join tenant t on t.id = k.tenant_id"
            + " left join product p on p.tenant_id = k.tenant_id and p.id = k.product_id"
            + " left join lateral (select to_jsonb(array_remove(array[c1.code, c2.code, c3.code], null)) as path,"
            + "   to_jsonb(array_remove(array[c1.name, c2.name, c3.name], null)) as names"
            + "   from category c3 left join category c2 on c2.code = c3.parent_code left join category c1 on c1.code = c2.parent_code"
            + "   where c3.code = p.category_code) c on true"
            + " left join lateral (select hash, alt from picture where tenant_id = p.tenant_id and product_id = p.id"
            + "   and state = 'READY' order by position, id limit 1) pic on true"
            + " left join lateral (select jsonb_agg(jsonb_build_object('sku', v.sku, 'barcode', v.barcode,"
            + "   'options', v.option_values, 'price', v.price_minor, 'compareAt', v.compare_at_minor, 'currency', v.currency,"
            + "   'inStock', s.variant_id is not null and (not s.tracked or s.on_hand > s.reserved)) order by v.position, v.id) as variants"
            + "   from variant v left join stock_item s on s.tenant_id = v.tenant_id and s.variant_id = v.id"
            + "   where v.tenant_id = p.tenant_id and v.product_id = p.id) v on true";

    private static final String OF_BACKLOG = COLUMNS
            + " from (select q.tenant_id, q.product_id, q.version from unnest(:tenants, :products) as a(tenant_id, product_id)"
            + " join listing_queue q on q.tenant_id = a.tenant_id and q.product_id = a.product_id) k"
            + TABLES;

    private static final String ON_SALE = COLUMNS
            + " from (select o.tenant_id, o.id as product_id, q.version from product o"
            + " left join listing_queue q on q.tenant_id = o.tenant_id and q.product_id = o.id"
            + " where o.status = 'PUBLISHED' and (o.tenant_id, o.id) > (:tenant, :product) order by o.tenant_id, o.id limit :most) k"
            + TABLES + " order by k.tenant_id, k.product_id";

    private final Sql sql;

    @Inject
    public Listings(Sql sql) {
        this.sql = sql;
    }

    /** These listings of the backlog, live or not. */
    public List<Listing> read(Collection<ListingKey> keys) {
        return sql.statement(OF_BACKLOG)
                .with("tenants", keys.stream().map(key -> key.tenant().value()).toList())
                .with("products", keys.stream().map(ListingKey::product).toList())
                .list(ListingRow::listing);
    }

    /** What is published, in key order, after the given key. */
    public List<Listing> published(ListingKey after, int atMost) {
        return sql.statement(ON_SALE)
                .with("tenant", after.tenant())
                .with("product", after.product())
                .with("most", atMost)
                .list(ListingRow::listing);
    }

    public long countPublished() {
        return sql.statement("select count(*) as n from product where status = 'PUBLISHED'")
                .count();
    }
}
