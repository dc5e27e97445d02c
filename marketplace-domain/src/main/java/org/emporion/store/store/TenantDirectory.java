package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The stores as the platform sees them: found, sorted, counted, each with its history. */
@ApplicationScoped
@Transactional
public class TenantDirectory {

    private static final Map<String, String> SORTS = Map.of(
            "name", "t.name, t.id",
            "-name", "t.name desc, t.id",
            "created", "t.created_at, t.id",
            "-created", "t.created_at desc, t.id",
            "status", "t.status, t.name, t.id");

    private static final String SELECT =
            """
            select t.id, t.slug, t.name, t.status, t.country, t.contact_email, t.about, t.created_at, t.opened_at,
                t.organization, t.requests_per_minute::text as rate, l.legal_name,
                (select count(*) from product p where p.tenant_id = t.id and p.status = 'PUBLISHED') as published,
                (select m.name || ' <' || m.email || '>' from membership m
                    where m.tenant_id = t.id and m.role = 'OWNER' order by m.created_at limit 1) as owner
            from tenant t left join tenant_legal l on l.tenant_id = t.id
            """;

    private static final String COUNT =
            """
            select count(*) as n from tenant t left join tenant_legal l on l.tenant_id = t.id
            """;

    private static final String MATCHES =
            """
            where (:status::text is null or t.status = :status)
                and (:text::text is null or t.name ilike :text or t.slug ilike :text or t.contact_email ilike :text
                    or l.legal_name ilike :text)
            """;

    private final Tenants stores;
    private final Sql sql;

    @Inject
    public TenantDirectory(Tenants stores, Sql sql) {
        this.stores = stores;
        this.sql = sql;
    }

    /** Which stores are wanted; null filters nothing. */
    public record Query(StoreStatus status, String text, String sort) {}

    /**
     * A store in a list or on its page.
     *
     * @param version of what the platform decides about it; its people may change everything else meanwhile
     */
    public record TenantView(
            UUID tenantId,
            String slug,
            String name,
            StoreStatus status,
            String legalName,
            String country,
            String contactEmail,
            String owner,
            String about,
            long publishedProducts,
            Instant createdAt,
            Instant openedAt,
            boolean mirrored,
            Integer requestsPerMinute,
            String version) {}

    /** One step in a store's history. */
    public record Change(String fromStatus, String toStatus, String reason, String changedBy, Instant changedAt) {

        public StoreStatus state() {
            return StoreStatus.valueOf(toStatus);
        }
    }

    public Page<TenantView> list(Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "-created" : query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by name, -name, created, -created or status.");
        }
        String like = query.text() == null || query.text().isBlank()
                ? null
                : "%" + escaped(query.text().strip()) + "%";
        Map<String, Object> filter = new HashMap<>();
        filter.put("status", query.status());
        filter.put("text", like);
        long total = sql.statement(COUNT + MATCHES).with(filter).count();
        List<TenantView> items = sql.statement(
                        SELECT + MATCHES + "order by " + order + " limit " + page.size() + " offset " + page.offset())
                .with(filter)
                .list(TenantDirectory::view);
        return page.of(items, total);
    }

    public TenantView view(UUID id) {
        return sql.statement(SELECT + "where t.id = :id")
                .with("id", id)
                .one(TenantDirectory::view)
                .orElseThrow(() -> new NotFound("store"));
    }

    /** Newest first. */
    public List<Change> history(UUID id) {
        return stores.history(new TenantId(id));
    }

    /** How many stores there are in each state; states without a store are 0. */
    public Map<StoreStatus, Long> counts() {
        return stores.counts();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static TenantView view(Row row) {
        StoreStatus status = StoreStatus.valueOf(row.text("status"));
        Integer rate = row.text("rate") == null ? null : Integer.valueOf(row.text("rate"));
        return new TenantView(
                row.uuid("id"),
                row.text("slug"),
                row.text("name"),
                status,
                row.text("legal_name"),
                row.text("country"),
                row.text("contact_email"),
                row.text("owner"),
                row.text("about"),
                row.number("published"),
                row.time("created_at"),
                row.time("opened_at"),
                row.text("organization") != null,
                rate,
                SupervisedVersion.of(status, rate));
    }
}
