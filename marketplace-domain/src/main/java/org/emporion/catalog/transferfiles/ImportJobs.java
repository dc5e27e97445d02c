package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The imports of one store and what they have to tell. */
@Dependent
class ImportJobs {

    /** More notes of one import than this are counted but not kept. */
    static final int MOST_NOTES = 10_000;

    private static final String VIEW = "select id, format, file_name, status, rows, bytes_total, bytes_read, created,"
            + " updated, rejected, warnings, message, requested_by, requested_at, started_at, finished_at"
            + " from import_job where tenant_id = ?";

    private final Sql sql;
    private final Clock clock;

    @Inject
    ImportJobs(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What a run has to know of its job. */
    record Job(
            UUID id,
            String filePath,
            String fileName,
            boolean updateStock,
            String who,
            ImportView.Status status,
            long rows) {}

    void add(TenantId tenant, Job job, String format, long bytes) {
        sql.update(
                "insert into import_job (tenant_id, id, format, file_name, file_path, update_stock, status, bytes_total,"
                        + " requested_by, requested_at) values (?, ?, ?, ?, ?, ?, 'QUEUED', ?, ?, ?)",
                tenant,
                job.id(),
                format,
                job.fileName(),
                job.filePath(),
                job.updateStock(),
                bytes,
                job.who(),
                clock.instant());
    }

    /** The job, locked: two runs of it cannot both save the same rows. */
    Optional<Job> lock(TenantId tenant, UUID id) {
        return sql.one(
                ImportJobs::job,
                "select id, file_path, file_name, update_stock, requested_by, status, rows from import_job"
                        + " where tenant_id = ? and id = ? for update",
                tenant,
                id);
    }

    void begin(TenantId tenant, UUID id) {
        sql.update(
                "update import_job set status = 'RUNNING', started_at = coalesce(started_at, ?)"
                        + " where tenant_id = ? and id = ?",
                clock.instant(),
                tenant,
                id);
    }

    void progress(TenantId tenant, UUID id, long rows, long bytes, ImportOutcome outcome) {
        sql.update(
                "update import_job set rows = ?, bytes_read = least(?, bytes_total), created = created + ?,"
                        + " updated = updated + ?, rejected = rejected + ?, warnings = warnings + ?"
                        + " where tenant_id = ? and id = ?",
                rows,
                bytes,
                outcome.created(),
                outcome.updated(),
                outcome.rejected(),
                outcome.warnings(),
                tenant,
                id);
    }

    void note(TenantId tenant, UUID job, List<ImportNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        long kept =
                sql.count("select count(*) as n from import_problem where tenant_id = ? and job_id = ?", tenant, job);
        sql.batch(
                "insert into import_problem (tenant_id, job_id, id, line, handle, field, severity, code, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                notes.stream()
                        .limit(Math.max(0, MOST_NOTES - kept))
                        .map(each -> new Object[] {
                            tenant,
                            job,
                            Ids.next(),
                            each.line(),
                            PlainText.line(each.handle()),
                            each.field(),
                            each.error() ? "ERROR" : "WARNING",
                            each.code(),
                            PlainText.line(each.detail())
                        })
                        .toList());
    }

    /** Adds to how many products the import has changed, by field. */
    void change(TenantId tenant, UUID job, Map<ImportField, Integer> changes) {
        sql.batch(
                "insert into import_change (tenant_id, job_id, field, products) values (?, ?, ?, ?)"
                        + " on conflict (tenant_id, job_id, field)"
                        + " do update set products = import_change.products + excluded.products",
                changes.entrySet().stream()
                        .map(each -> new Object[] {tenant, job, each.getKey().title(), each.getValue()})
                        .toList());
    }

    void finish(TenantId tenant, UUID id, ImportView.Status status, String message) {
        sql.update(
                "update import_job set status = ?, message = ?, finished_at = ?,"
                        + " bytes_read = case when ? then bytes_total else bytes_read end"
                        + " where tenant_id = ? and id = ?",
                status,
                message,
                clock.instant(),
                status == ImportView.Status.DONE,
                tenant,
                id);
    }

    Optional<ImportView> view(TenantId tenant, UUID id) {
        return sql.one(ImportJobs::view, VIEW + " and id = ?", tenant, id)
                .map(view -> withChanges(tenant, List.of(view)).get(0));
    }

    Page<ImportView> latest(TenantId tenant, Page.Request page) {
        long total = sql.count("select count(*) as n from import_job where tenant_id = ?", tenant);
        List<ImportView> views = sql.list(
                ImportJobs::view,
                VIEW + " order by requested_at desc, id desc limit ? offset ?",
                tenant,
                page.size(),
                page.offset());
        return page.of(withChanges(tenant, views), total);
    }

    private List<ImportView> withChanges(TenantId tenant, List<ImportView> views) {
        Map<UUID, List<ImportView.Change>> changes = new HashMap<>();
        sql.list(
                row -> changes.computeIfAbsent(row.uuid("job_id"), id -> new ArrayList<>())
                        .add(new ImportView.Change(row.text("field"), row.number("products"))),
                "select job_id, field, products from import_change where tenant_id = ? and job_id = any(?)"
                        + " order by products desc, field",
                tenant,
                views.stream().map(ImportView::id).toList());
        return views.stream()
                .map(each -> each.with(changes.getOrDefault(each.id(), List.of())))
                .toList();
    }

    List<ImportNote> notes(TenantId tenant, UUID job) {
        return sql.list(
                row -> new ImportNote(
                        row.number("line"),
                        row.text("handle"),
                        row.text("field"),
                        "ERROR".equals(row.text("severity")),
                        row.text("code"),
                        row.text("detail")),
                "select line, handle, field, severity, code, detail from import_problem"
                        + " where tenant_id = ? and job_id = ? order by line, id",
                tenant,
                job);
    }

    List<ImportProblem> problems(TenantId tenant, UUID job, int most) {
        return sql.list(
                row -> new ImportProblem(
                        row.number("line"),
                        row.text("handle"),
                        row.text("field"),
                        "ERROR".equals(row.text("severity")),
                        row.text("code"),
                        row.text("detail")),
                "select line, handle, field, severity, code, detail from import_problem"
                        + " where tenant_id = ? and job_id = ? order by severity, line, id limit ?",
                tenant,
                job,
                most);
    }

    private static Job job(Row row) {
        return new Job(
                row.uuid("id"),
                row.text("file_path"),
                row.text("file_name"),
                row.flag("update_stock"),
                row.text("requested_by"),
                ImportView.Status.valueOf(row.text("status")),
                row.number("rows"));
    }

    private static ImportView view(Row row) {
        long total = row.number("bytes_total");
        return new ImportView(
                row.uuid("id"),
                row.text("format"),
                row.text("file_name"),
                ImportView.Status.valueOf(row.text("status")),
                row.number("rows"),
                total == 0 ? 0 : (int) (100 * row.number("bytes_read") / total),
                new ImportView.Products(row.number("created"), row.number("updated"), row.number("rejected")),
                List.of(),
                row.number("warnings"),
                row.text("message"),
                row.text("requested_by"),
                row.time("requested_at"),
                row.time("started_at"),
                row.time("finished_at"));
    }
}
