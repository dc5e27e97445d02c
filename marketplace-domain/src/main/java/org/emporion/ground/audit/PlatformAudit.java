package org.emporion.ground.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/** The audit log of all stores, for platform admins. */
@ApplicationScoped
@Transactional
public class PlatformAudit {

    private static final Map<String, String> SORTS = Map.of(
            "at", "a.id",
            "-at", AuditReading.NEWEST,
            "who", "a.actor, a.id desc",
            "-who", "a.actor desc, a.id desc",
            "what", "a.action, a.subject_name, a.id desc",
            "-what", "a.action desc, a.subject_name desc, a.id desc");

    private final Sql sql;

    @Inject
    public PlatformAudit(Sql sql) {
        this.sql = sql;
    }

    /** Newest first. */
    public Page<AuditEntry> list(AuditQuery query, Page.Request page) {
        return list(query, null, page);
    }

    /**
     * @param sort at, who or what, with a minus for the other way; null is newest first
     * @throws RuleViolated when there is no such order
     */
    public Page<AuditEntry> list(AuditQuery query, String sort, Page.Request page) {
        String order = SORTS.get(sort == null ? "-at" : sort);
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by at, who or what, with a minus for the other way.");
        }
        return new AuditReading(null, query).page(sql, order, page);
    }

    /** The newest of the wanted entries, without counting them; the last one leads on by {@link AuditQuery#olderThan}. */
    public List<AuditEntry> newest(AuditQuery query, int most) {
        return new AuditReading(null, query).newest(sql, most);
    }
}
