package org.emporion.ground.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
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
                .with("subjectKind", action.substring(0, action.indexOf('.')))
                .with("subject", subject.toString())
                .with("subjectName", name)
                .update();
    }
}
