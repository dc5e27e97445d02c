package org.emporion.catalog.transferfiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Ids;
import org.emporion.kernel.PlainText;
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

    /** Of a row of severity, code, field, count, first line and one of the details. */
    static ImportProblemGroup group(Object[] row) {
        return new ImportProblemGroup(
                row[0] == Severity.ERROR,
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                (String) row[5]);
    }

    private boolean isError() {
        return severity == Severity.ERROR;
    }
}
