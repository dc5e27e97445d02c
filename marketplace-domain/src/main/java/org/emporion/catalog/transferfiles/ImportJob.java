package org.emporion.catalog.transferfiles;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.catalog.productfiles.CategoryMatcher;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** The import of one file: how far it has come, what it has changed, and what it had to tell. */
@Entity
@Table(name = "import_job")
class ImportJob extends TenantEntity {

    static final String WRONG_STATE = "IMPORT_STATE";

    /** More notes of one import than this are counted but not kept; errors only beyond a larger number. */
    static final int MOST_NOTES = 10_000;

    static final int MOST_ERRORS = 50_000;

    /** So long the rows that were refused are kept. */
    static final Duration HANDED_BACK = Duration.ofDays(30);

    private static final String AS_DRAFTS = "As was asked for, new products were taken in as drafts.";
    private static final String ONLY_DRAFTS = "The store is not open, so new products were taken in as drafts."
            + " Those that the file publishes go on sale when it opens.";

    @Version
    private long version;

    private String format;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_path")
    private String filePath;

    @Column(name = "update_stock")
    private boolean updateStock;

    @Column(name = "as_drafts")
    private boolean asDrafts;

    private String encoding;

    @Column(name = "refused_path")
    private String refusedPath;

    @Enumerated(EnumType.STRING)
    private ImportView.Status status;

    @Column(name = "bytes_total")
    private long bytesTotal;

    @Column(name = "bytes_read")
    private long bytesRead;

    @Column(name = "rows")
    private long rowsRead;

    private long created;
    private long updated;
    private long rejected;
    private long warnings;

    @Column(name = "notes_kept")
    private long noteCount;

    private String message;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @OneToMany(mappedBy = "job", cascade = CascadeType.PERSIST)
    @OrderBy("products DESC, field")
    @BatchFetch(BatchFetchType.IN)
    private List<ImportChange> changes;

    protected ImportJob() {}

    ImportJob(TenantId tenant, NewImport wanted, String who, Instant now) {
        super(tenant, wanted.id());
        changes = new ArrayList<>();
        format = wanted.order().format();
        fileName = wanted.order().fileName();
        filePath = wanted.filePath();
        bytesTotal = wanted.bytes();
        updateStock = wanted.order().updateStock();
        asDrafts = wanted.order().asDrafts();
        encoding = wanted.order().encoding();
        requestedBy = who;
        requestedAt = now;
        status = ImportView.Status.QUEUED;
    }

    /**
     * A run takes it up, for the first time or after a crash.
     *
     * @throws Conflict IMPORT_STATE when it has ended
     */
    void begin(Instant now) {
        mustBe(ImportView.Status.QUEUED, ImportView.Status.RUNNING);
        status = ImportView.Status.RUNNING;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /** Whether the rows after these are the next; if not, another run has saved them already. */
    boolean isAt(long rows) {
        return isRunning() && rowsRead == rows;
    }

    /**
     * Rows have been saved.
     *
     * @return what of their notes is kept
     * @throws Conflict IMPORT_STATE unless it is running
     */
    List<StoredNote> advance(ImportSteps.Position to, ImportOutcome outcome) {
        mustBe(ImportView.Status.RUNNING);
        rowsRead = to.rows();
        bytesRead = Math.min(to.bytes(), bytesTotal);
        created += outcome.created();
        updated += outcome.updated();
        rejected += outcome.rejected();
        warnings += outcome.warnings();
        outcome.changes().forEach(this::count);
        return kept(outcome.notes());
    }

    /**
     * The file has been read to its end.
     *
     * @param refused where the rows lie that were refused; null when there are none
     * @throws Conflict IMPORT_STATE unless it is running
     */
    void finish(boolean storeIsOpen, String refused, Instant now) {
        end(ImportView.Status.DONE, asDrafts ? AS_DRAFTS : storeIsOpen ? null : ONLY_DRAFTS, now);
        bytesRead = bytesTotal;
        refusedPath = refused;
    }

    /**
     * Nothing more of the file is read; what was taken in stays.
     *
     * @throws Conflict IMPORT_STATE when it has ended
     */
    void cancel(String who, Instant now) {
        mustBe(ImportView.Status.QUEUED, ImportView.Status.RUNNING);
        status = ImportView.Status.CANCELLED;
        message = "%s has stopped it. What had been read by then stays.".formatted(who);
        finishedAt = now;
    }

    /** The rows that were refused are no longer kept. */
    void forgetRefused() {
        refusedPath = null;
    }

    /**
     * The file cannot be read any further.
     *
     * @throws Conflict IMPORT_STATE unless it is running
     */
    void fail(String reason, Instant now) {
        end(ImportView.Status.FAILED, reason, now);
    }

    boolean isOver() {
        return status != ImportView.Status.QUEUED && !isRunning();
    }

    boolean hasRefused() {
        return rejected > 0;
    }

    boolean isRunning() {
        return status == ImportView.Status.RUNNING;
    }

    String filePath() {
        return filePath;
    }

    /** Where the rows lie that were refused; nothing when there are none. */
    Optional<String> refusedPath() {
        return Optional.ofNullable(refusedPath);
    }

    String fileName() {
        return fileName;
    }

    String requestedBy() {
        return requestedBy;
    }

    /** What a run needs to know to go on. */
    ImportSteps.Start start(CategoryMatcher matcher, String currency, KnownCodes codes) {
        return new ImportSteps.Start(id(), filePath, encoding, rowsRead, matcher, currency, codes);
    }

    ImportWriter.Manner manner(boolean storeIsOpen) {
        return new ImportWriter.Manner(id(), requestedBy, "Import of " + fileName, updateStock, storeIsOpen, asDrafts);
    }

    ImportView view(Instant now) {
        return new ImportView(
                id(),
                format,
                fileName,
                status,
                rowsRead,
                bytesTotal == 0 ? 0 : (int) (100 * bytesRead / bytesTotal),
                secondsLeft(now),
                new ImportView.Products(created, updated, rejected),
                changes.stream().map(ImportChange::view).toList(),
                warnings,
                message,
                asDrafts,
                refusedPath != null,
                requestedBy,
                requestedAt,
                startedAt,
                finishedAt);
    }

    private Long secondsLeft(Instant now) {
        long taken = isRunning() ? Duration.between(startedAt, now).toSeconds() : 0;
        return taken > 0 && bytesRead > 0 ? Math.max(1, taken * (bytesTotal - bytesRead) / bytesRead) : null;
    }

    private void count(ImportField field, int products) {
        changes.stream()
                .filter(each -> each.isOf(field))
                .findFirst()
                .orElseGet(() -> firstOf(field))
                .count(products);
    }

    private ImportChange firstOf(ImportField field) {
        ImportChange change = new ImportChange(this, field);
        changes.add(change);
        return change;
    }

    private List<StoredNote> kept(List<ImportNote> notes) {
        List<StoredNote> kept = new ArrayList<>();
        for (ImportNote each : notes) {
            if (noteCount < (each.error() ? MOST_ERRORS : MOST_NOTES)) {
                kept.add(new StoredNote(this, each));
                noteCount++;
            }
        }
        return kept;
    }

    private void end(ImportView.Status how, String said, Instant now) {
        mustBe(ImportView.Status.RUNNING);
        status = how;
        message = said;
        finishedAt = now;
    }

    private void mustBe(ImportView.Status... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new Conflict(WRONG_STATE, "The import of %s is %s.".formatted(fileName, status));
        }
    }
}
