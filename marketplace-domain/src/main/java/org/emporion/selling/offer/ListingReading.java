package org.emporion.selling.offer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;

/** Reads pages of listings from the database: store pages, and categories while the search is away. */
@Dependent
class ListingReading {

    /** Every variant has a price in the main currency of its store, some in others. */
    private static final String IN_CURRENCY =
            """
            (t.currency = :currency or exists (select 1 from catalog_price o
              where o.tenant_id = p.tenant_id and o.product_id = p.id and o.currency = :currency))""";

    private static final String OPEN =
            """
             from catalog_product p join store_name t on t.tenant_id = p.tenant_id
            where p.status = 'PUBLISHED' and t.status = 'ACTIVE'
              and\s"""
                    + IN_CURRENCY;
    private static final String OF_STORE =
            """
            select p.tenant_id, p.id, p.title, p.slug, p.published_at, t.slug as store_slug, t.name as store_name
            """
                    + OPEN;
    private static final String COUNT = "select count(*) as n" + OPEN;
    private static final String CARDS =
            """
            select l.*, v.*, (select x.hash from catalog_picture x
                               where x.tenant_id = l.tenant_id and x.product_id = l.id
                               order by x.position, x.id limit 1) as hash
            from (%s) l cross join lateral (
              select min(y.price_minor) as price_minor, max(y.price_minor) as top_minor,
                     coalesce(bool_or(y.there), false) as in_stock
              from (select case when x.currency = :currency then x.price_minor else o.price_minor end as price_minor,
                           not s.tracked or s.on_hand + s.later_limit > s.reserved as there
                      from catalog_variant x
                      left join catalog_price o on o.tenant_id = x.tenant_id and o.variant_id = x.id and o.currency = :currency
                      left join stock_available s on s.tenant_id = x.tenant_id and s.variant_id = x.id
                     where x.tenant_id = l.tenant_id and x.product_id = l.id) y
              where y.price_minor is not null) v
            where v.price_minor is not null order by\s""";
    private static final String BY_DATE = "l.published_at desc, l.id desc";
    private static final String PAGED = " order by p.published_at desc, p.id desc limit :most offset :offset";
    private static final String NEWEST =
            """
            select * from (
              select n.*, row_number() over (
                  partition by n.tenant_id order by n.pictured desc, n.published_at desc, n.id desc) as place
              from (select t.tenant_id, t.slug as store_slug, t.name as store_name, t.currency
                      from store_name t cross join lateral (
                        select p.published_at from catalog_product p
                         where p.tenant_id = t.tenant_id and p.status = 'PUBLISHED' and %1$s
                         order by p.published_at desc, p.id desc limit 1) last
                     where t.status = 'ACTIVE' order by last.published_at desc, t.tenant_id desc limit :stores) s
              cross join lateral (
                select p.tenant_id, p.id, p.title, p.slug, p.published_at, s.store_slug, s.store_name,
                       exists (select 1 from catalog_picture x
                                where x.tenant_id = p.tenant_id and x.product_id = p.id) as pictured
                  from catalog_product p where p.tenant_id = s.tenant_id and p.status = 'PUBLISHED' and %2$s
                 order by p.published_at desc, p.id desc limit :lookedAt) n) m
            where m.place <= 2 order by m.pictured desc, m.place, m.published_at desc, m.id desc limit :most"""
                    .formatted(IN_CURRENCY, IN_CURRENCY.replace("t.currency", "s.currency"));
    private static final String PICTURED_FIRST = "l.pictured desc, l.place, l.published_at desc, l.id desc";

    /** Stores that sold something new last, and of each its newest things, of which those with a picture are preferred. */
    private static final int STORES = 60;

    private static final int LOOKED_AT = 60;

    private final Sql sql;

    @Inject
    ListingReading(Sql sql) {
        this.sql = sql;
    }

    Page<Listing> inCategories(List<String> codes, Page.Request page, String currency) {
        String where = " and p.category_code = any(:of)";
        return found(where, codes, page, currency);
    }

    Page<Listing> inStore(String slug, Page.Request page, String currency) {
        String where = " and p.tenant_id = (select o.tenant_id from store_name o where o.slug = :of)";
        return found(where, slug, page, currency);
    }

    List<Listing> newest(int count, String currency) {
        return sql.statement(CARDS.formatted(NEWEST) + PICTURED_FIRST)
                .with("stores", STORES)
                .with("lookedAt", LOOKED_AT)
                .with("most", count)
                .with("currency", currency)
                .list(row -> listing(row, currency));
    }

    private Page<Listing> found(String where, Object of, Page.Request page, String currency) {
        long total = sql.statement(COUNT + where)
                .with("of", of)
                .with("currency", currency)
                .count();
        List<Listing> cards = sql.statement(CARDS.formatted(OF_STORE + where + PAGED) + BY_DATE)
                .with("of", of)
                .with("most", page.size())
                .with("offset", page.offset())
                .with("currency", currency)
                .list(row -> listing(row, currency));
        return page.of(cards, total);
    }

    private static Listing listing(Row row, String currency) {
        return new Listing(
                row.uuid("id"),
                row.text("title"),
                row.text("slug"),
                new StoreName(row.text("store_slug"), row.text("store_name")),
                Rendition.SMALL.path(row.text("hash")),
                row.money("price_minor", currency),
                row.number("top_minor") > row.number("price_minor"),
                row.flag("in_stock"),
                null,
                0);
    }
}
