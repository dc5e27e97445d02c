package org.emporion.ground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;

/** The audit log of all stores, for platform admins. */
@ApplicationScoped
@Transactional
public class PlatformAudit {

    private final Sql sql;

    @Inject
    public PlatformAudit(Sql sql) {
        this.sql = sql;
    }

    public Page<AuditEntry> list(AuditQuery query, Page.Request page) {
        return new AuditReading(null, query).page(sql, page);
    }

    /** The newest of the wanted entries, without counting them; the last one leads on by {@link AuditQuery#olderThan}. */
    public List<AuditEntry> newest(AuditQuery query, int most) {
        return new AuditReading(null, query).read(sql, most, 0);
    }
}
