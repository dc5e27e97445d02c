package org.emporion.ground.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads the audit log newest first; ids rise with time, so that times and places in the list are bounds of the id. */
final class AuditReading {

    private static final TypeReference<Map<String, Object>> COLUMNS = new TypeReference<>() {};

    private static final String WHO =
            "(" + containing("a.actor", "who") + " or " + containing("a.on_behalf_of", "who") + ")";

    private static final String TEXT = "(a.subject_id = :subject or " + containing("a.subject_name", "text") + " or "
            + containing("a.before::text", "text") + " or " + containing("a.after::text", "text") + ")";

    static final String NEWEST = "a.id desc";

    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> arguments = new HashMap<>();

    AuditReading(TenantId tenant, AuditQuery query) {
        if (tenant != null) {
            and("a.tenant_id = :tenant", "tenant", tenant);
        }
        if (given(query.store())) {
            and(
                    "a.tenant_id = (select tenant_id from store_name where slug = :store)",
                    "store",
                    query.store().strip());
        }
        if (given(query.who())) {
            and(WHO, "who", PlainText.containingSmall(query.who().strip()));
        }
        if (given(query.what())) {
            and(":what in (a.action, a.subject_kind)", "what", query.what().strip());
        }
        if (given(query.text())) {
            arguments.put("subject", query.text().strip());
            and(TEXT, "text", PlainText.containingSmall(query.text().strip()));
        }
        if (query.from() != null) {
            and("a.id >= :from", "from", Ids.firstAt(query.from()));
        }
        if (query.to() != null) {
            and("a.id < :to", "to", Ids.firstAt(query.to()));
        }
        if (query.olderThan() != null) {
            and("a.id < :olderThan", "olderThan", query.olderThan());
        }
    }

    Page<AuditEntry> page(Sql sql, String order, Page.Request page) {
        long total = sql.statement("select count(*) as n from audit_entry a" + where)
                .with(arguments)
                .count();
        return page.of(read(sql, order, page.size(), page.offset()), total);
    }

    /** The newest of them, without counting. */
    List<AuditEntry> newest(Sql sql, int most) {
        return read(sql, NEWEST, most, 0);
    }

    private List<AuditEntry> read(Sql sql, String order, int most, int offset) {
        return sql.statement(
                        "select a.*, s.slug, s.name as store_name from audit_entry a left join store_name s on s.tenant_id = a.tenant_id"
                                + where + " order by " + order + " limit " + most + " offset " + offset)
                .with(arguments)
                .list(AuditReading::entry);
    }

    private void and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        arguments.put(name, value);
    }

    private static String containing(String column, String name) {
        return PlainText.smallInSql(column) + " like :" + name;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.uuid("id"),
                row.time("at"),
                new StoreName(row.text("slug"), row.text("store_name")),
                row.text("actor"),
                row.text("on_behalf_of"),
                row.text("address"),
                row.text("origin"),
                row.text("action"),
                row.text("subject_kind"),
                row.text("subject_id"),
                row.text("subject_name"),
                columns(row, "before"),
                columns(row, "after"));
    }

    private static Map<String, Object> columns(Row row, String column) {
        Map<String, Object> found = row.json(column, COLUMNS);
        return found == null ? Map.of() : found;
    }
}
