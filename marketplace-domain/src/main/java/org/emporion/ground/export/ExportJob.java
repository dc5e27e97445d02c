package org.emporion.ground.export;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.column.TextMapColumn;

/** A list that is written as a file: how far that is, and until when the file is kept. */
@Entity
@Table(name = "export_job")
class ExportJob extends TenantEntity {

    static final String WRONG_STATE = "EXPORT_STATE";

    static final Duration KEPT = Duration.ofDays(7);

    @Version
    private long version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    @Convert(converter = TextMapColumn.class)
    private Map<String, String> filters;

    private String columns;

    @Enumerated(EnumType.STRING)
    private ExportView.Status status;

    @Column(name = "rows_total")
    private long total;

    @Column(name = "rows_written")
    private long written;

    private String message;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "kept_until")
    private Instant keptUntil;

    protected ExportJob() {}

    ExportJob(TenantId store, WantedExport wanted, long rows, String who, Instant now) {
        super(store, Ids.next());
        kind = wanted.kind();
        format = wanted.format();
        filters = wanted.filters();
        columns = wanted.columns().stream()
                .map(each -> each.name() + "\t" + each.heading().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        total = rows;
        requestedBy = who;
        requestedAt = now;
        status = ExportView.Status.QUEUED;
    }

    /**
     * A run takes it up, for the first time or after a crash; what a run before has written is of no use.
     *
     * @throws Conflict EXPORT_STATE when it has ended
     */
    void begin(long rows) {
        mustBe(ExportView.Status.QUEUED, ExportView.Status.RUNNING);
        status = ExportView.Status.RUNNING;
        total = rows;
        written = 0;
    }

    /** @throws Conflict EXPORT_STATE unless it is running */
    void advance(long rows) {
        mustBe(ExportView.Status.RUNNING);
        written = rows;
        total = Math.max(total, rows);
    }

    /**
     * The file is complete.
     *
     * @throws Conflict EXPORT_STATE unless it is running
     */
    void finish(Instant now) {
        mustBe(ExportView.Status.RUNNING);
        status = ExportView.Status.DONE;
        total = written;
        finishedAt = now;
        keptUntil = now.plus(KEPT);
    }

    /** @throws Conflict EXPORT_STATE when it has ended already */
    void fail(String reason, Instant now) {
        mustBe(ExportView.Status.QUEUED, ExportView.Status.RUNNING);
        status = ExportView.Status.FAILED;
        message = reason;
        finishedAt = now;
    }

    /**
     * It is tried once more.
     *
     * @throws Conflict EXPORT_STATE unless it has failed
     */
    void tryAgain() {
        mustBe(ExportView.Status.FAILED);
        status = ExportView.Status.QUEUED;
        message = null;
        finishedAt = null;
        written = 0;
    }

    /** The file has been kept long enough. */
    void remove() {
        mustBe(ExportView.Status.DONE, ExportView.Status.REMOVED);
        status = ExportView.Status.REMOVED;
        keptUntil = null;
    }

    boolean isOf(String who) {
        return requestedBy.equals(who);
    }

    boolean isOpen() {
        return status == ExportView.Status.QUEUED || status == ExportView.Status.RUNNING;
    }

    boolean isRunning() {
        return status == ExportView.Status.RUNNING;
    }

    boolean isReady() {
        return status == ExportView.Status.DONE;
    }

    boolean isKept(Instant now) {
        return isReady() && keptUntil.isAfter(now);
    }

    Instant keptUntil() {
        return keptUntil;
    }

    String kind() {
        return kind;
    }

    WantedExport wanted() {
        List<WantedExport.Column> named = columns.lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new WantedExport.Column(parts[0], parts[1]))
                .toList();
        return new WantedExport(kind, format, filters, named);
    }

    /** @param zone by whose clocks the name of its file has the day */
    ExportView view(ZoneId zone) {
        String name = kind + "-" + LocalDate.ofInstant(requestedAt, zone) + "." + format.ending();
        return new ExportView(
                id(), kind, filters, name, status, written, total, message, requestedAt, finishedAt, keptUntil);
    }

    private void mustBe(ExportView.Status... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Conflict(WRONG_STATE, "The export of %s is %s.".formatted(kind, status));
        }
    }
}
