package org.emporion.ground.walls;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Adds to the audit log what no change of a row tells. */
final class AuditNotes {

    /** What happens again within this time is told once, so that nobody can fill the log. */
    private static final Duration ONCE_IN = Duration.ofMinutes(10);

    private AuditNotes() {}

    /** A key was used that has ended or was revoked; the store is named already. */
    static void keyRefused(Sql sql, TenantId store, UUID key, String name, Instant now) {
        sql.statement(
                        """
                        insert into audit_entry (tenant_id, action, subject_kind, subject_id, subject_name)
                        select :tenant, 'key.refused', 'key', :subject, :subjectName where not exists (select 1 from audit_entry
                        where tenant_id = :tenant and id > :since and action = 'key.refused' and subject_id = :subject)""")
                .with("tenant", store)
                .with("subject", key.toString())
                .with("subjectName", name)
                .with("since", Ids.firstAt(now.minus(ONCE_IN)))
                .update();
    }
}
