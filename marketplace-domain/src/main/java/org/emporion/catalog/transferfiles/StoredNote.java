package org.emporion.catalog.transferfiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Ids;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Row;
import org.emporion.kernel.TenantEntity;

/** A note of an import that is kept for its store to read. */
@Entity
@Table(name = "import_problem")
class StoredNote extends TenantEntity {

    @Column(name = "job_id")
    private UUID jobId;

    private long line;
    private String handle;
    private String field;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String code;
    private String detail;

    private enum Severity {
        ERROR,
        WARNING
    }

    protected StoredNote() {}

    StoredNote(ImportJob job, ImportNote note) {
        super(job.tenant(), Ids.next());
        jobId = job.id();
        line = note.line();
        handle = PlainText.line(note.handle());
        field = note.field();
        severity = note.error() ? Severity.ERROR : Severity.WARNING;
        code = note.code();
        detail = PlainText.line(note.detail());
    }

    ImportNote note() {
        return new ImportNote(line, handle, field, isError(), code, detail);
    }

    ImportProblem view() {
        return new ImportProblem(line, handle, field, isError(), code, detail);
    }

    /** What a row tells of its kind: severity, code, field, how many notes, first_line and one detail. */
    static ImportProblemGroup group(Row row) {
        return new ImportProblemGroup(
                Severity.valueOf(row.text("severity")) == Severity.ERROR,
                row.text("code"),
                row.text("field"),
                row.number("notes"),
                row.number("first_line"),
                List.of(row.text("detail")));
    }

    private boolean isError() {
        return severity == Severity.ERROR;
    }
}
