package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What the owners of a store are told when the platform acts in it. */
@ApplicationScoped
@Transactional
class SupportMails {

    private final SupportGrantRepository grants;
    private final Sql sql;
    private final TenantScope tenants;
    private final Clock clock;

    @Inject
    SupportMails(SupportGrantRepository grants, Sql sql, TenantScope tenants, Clock clock) {
        this.grants = grants;
        this.sql = sql;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** A content to one owner. */
    public record Content(String email, String storeSlug, String storeName, SupportView grant) {}

    /** One for each owner. */
    public List<Content> aboutGrant(TenantId store, UUID grant) {
        return tenants.within(store, () -> {
            SupportView view = grants.get(store, grant).view(clock.instant());
            return sql.statement(
                            """
                            select m.email, t.slug, t.name from membership m join tenant t on t.id = m.tenant_id
                            where m.tenant_id = :tenant and m.role = 'OWNER' and m.email <> '' order by m.user_id""")
                    .with("tenant", store)
                    .list(row -> new Content(row.text("email"), row.text("slug"), row.text("name"), view));
        });
    }
}
