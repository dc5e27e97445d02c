package org.emporion.ground.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads the audit log newest first; ids rise with time, so that times and places in the list are bounds of the id. */
final class AuditReading {

    private static final TypeReference<Map<String, Object>> COLUMNS = new TypeReference<>() {};

    private final StringBuilder where = new StringBuilder(" where true");
    private final List<Object> arguments = new ArrayList<>();

    AuditReading(TenantId tenant, AuditQuery query) {
        if (tenant != null) {
            and("a.tenant_id = ?", tenant);
        }
        if (given(query.store())) {
            and(
                    "a.tenant_id = (select id from tenant where slug = ?)",
                    query.store().strip());
        }
        if (given(query.who())) {
            String like = like(query.who());
            and("(a.actor ilike ? or a.on_behalf_of ilike ?)", like, like);
        }
        if (given(query.what())) {
            and("? in (a.action, a.subject_kind)", query.what().strip());
        }
        if (given(query.text())) {
            String like = like(query.text());
            and(
                    "(a.subject_name ilike ? or a.subject_id = ? or a.before::text ilike ? or a.after::text ilike ?)",
                    like,
                    query.text().strip(),
                    like,
                    like);
        }
        if (query.from() != null) {
            and("a.id >= ?", Ids.firstAt(query.from()));
        }
        if (query.to() != null) {
            and("a.id < ?", Ids.firstAt(query.to()));
        }
        if (query.olderThan() != null) {
            and("a.id < ?", query.olderThan());
        }
    }

    Page<AuditEntry> page(Sql sql, Page.Request page) {
        long total = sql.count("select count(*) as n from audit_entry a" + where, arguments.toArray());
        return page.of(read(sql, page.size(), page.offset()), total);
    }

    List<AuditEntry> read(Sql sql, int most, int offset) {
        return sql.list(
                AuditReading::entry,
                "select a.*, t.slug, t.name as store_name from audit_entry a left join tenant t on t.id = a.tenant_id"
                        + where + " order by a.id desc limit " + most + " offset " + offset,
                arguments.toArray());
    }

    private void and(String condition, Object... values) {
        where.append(" and ").append(condition);
        arguments.addAll(List.of(values));
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private static String like(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
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
