package org.emporion.selling.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Sql;

/** What search engines shall know of: every open store and all it has on sale, in parts of bounded size. */
@ApplicationScoped
@Transactional
public class SiteMap {

    /** How many products one part names at most; the protocol of sitemaps.org allows 50,000. */
    public static final int PART = 10_000;

    private final Sql sql;

    @Inject
    public SiteMap(Sql sql) {
        this.sql = sql;
    }

    /** An open store and in how many parts its products come. */
    public record Store(String slug, long parts) {}

    /** A product page and when it last changed. */
    public record Entry(String slug, Instant changed) {}

    public List<Store> stores() {
        return sql.statement(
                        """
                        select t.slug, count(p.id) as n from tenant t left join product p on p.tenant_id = t.id
                        and p.status = 'PUBLISHED' where t.status = 'ACTIVE' group by t.slug order by t.slug""")
                .list(row -> new Store(row.text("slug"), (row.number("n") + PART - 1) / PART));
    }

    /** The products of one part, counted from 1; none for a store that is not open. */
    public List<Entry> products(String store, int part) {
        return sql.statement(
                        """
                        select p.slug, p.updated_at from product p join tenant t on t.id = p.tenant_id
                        where t.slug = :slug and t.status = 'ACTIVE' and p.status = 'PUBLISHED'
                        order by p.id limit :most offset :offset""")
                .with("slug", store)
                .with("most", PART)
                .with("offset", (part - 1L) * PART)
                .list(row -> new Entry(row.text("slug"), row.time("updated_at")));
    }
}
