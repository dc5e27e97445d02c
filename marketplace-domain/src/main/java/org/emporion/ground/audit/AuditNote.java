package org.emporion.ground.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Tells the audit log what no row of an audited table tells. */
@Dependent
public class AuditNote {

    private final Sql sql;

    @Inject
    public AuditNote(Sql sql) {
        this.sql = sql;
    }

    /**
     * Something was done in a store; who did it is known already.
     *
     * @param action for example {@code stock.untracked}
     * @param subject the id of what it was done to
     * @param name what people call it
     */
    public void done(TenantId tenant, String action, UUID subject, String name) {
        sql.statement(
                        """
                        insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name)
                        values (:tenant, :action, :subjectKind, :subject, :subjectName)""")
                .with("tenant", tenant)
                .with("action", action)
                .with("subjectKind", kind(action))
                .with("subject", subject.toString())
                .with("subjectName", name)
                .update();
    }

    /** The same, unless it has been told since then already. */
    public void doneOnce(TenantId tenant, String action, UUID subject, String name, Instant since) {
        sql.statement(
                        """
                        insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name)
                        select :tenant, :action, :subjectKind, :subject, :subjectName where not exists (select 1 from audit_entry
                            where tenant_id = :tenant and id > :since and action = :action and subject_id = :subject)""")
                .with("tenant", tenant)
                .with("action", action)
                .with("subjectKind", kind(action))
                .with("subject", subject.toString())
                .with("subjectName", name)
                .with("since", Ids.firstAt(since))
                .update();
    }

    /**
     * Somebody of the platform has looked at what tells of people: an entry for each. It names nobody, so that it may outlive
     * who it is about.
     *
     * @param action for example {@code person.viewed}
     * @param subjects ids or numbers of what was looked at
     */
    public void lookedUp(String action, Collection<String> subjects) {
        sql.statement(
                        """
                        insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name)
                        select :platform, :action, :subjectKind, subject, subject from unnest(:subjects) as subject""")
                .with("platform", TenantId.OF_PLATFORM)
                .with("action", action)
                .with("subjectKind", kind(action))
                .with("subjects", subjects)
                .update();
    }

    private static String kind(String action) {
        return action.substring(0, action.indexOf('.'));
    }
}
