package org.emporion.store.support;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * A support grant as the platform and the store's owner see it.
 *
 * @param name the admin who acts
 * @param enteredAt when the admin first acted in the store; null when never
 * @param endedAt when it was ended before its time; null otherwise
 * @param running whether it opens the store now
 */
public record SupportView(
        UUID id,
        String name,
        String reason,
        Instant startsAt,
        Instant endsAt,
        Instant enteredAt,
        Instant endedAt,
        String endedBy,
        boolean running) {

    static List<SupportView> all(Sql sql, TenantId tenant, Instant now) {
        return sql.list(
                row -> view(row, now),
                "select * from support_grant where tenant_id = ? order by starts_at desc, id desc limit 200",
                tenant);
    }

    static SupportView one(Sql sql, TenantId tenant, UUID id, Instant now) {
        return sql.one(row -> view(row, now), "select * from support_grant where tenant_id = ? and id = ?", tenant, id)
                .orElseThrow(() -> new NotFound("support grant"));
    }

    /** Ends it unless it has ended. */
    static void end(Sql sql, TenantId tenant, UUID id, String who, Instant now) {
        sql.update(
                "update support_grant set ended_at = ?, ended_by = ? where tenant_id = ? and id = ?"
                        + " and ended_at is null and ends_at > ?",
                now,
                who,
                tenant,
                id,
                now);
    }

    private static SupportView view(Row row, Instant now) {
        return new SupportView(
                row.uuid("id"),
                row.text("name"),
                row.text("reason"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.time("entered_at"),
                row.time("ended_at"),
                row.text("ended_by"),
                row.time("ended_at") == null && now.isBefore(row.time("ends_at")));
    }
}
