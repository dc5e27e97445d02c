package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;

/** Writes the file of an export, some rows at a time; begins again when it was interrupted. */
@ApplicationScoped
class ExportRun extends StoreJob {

    static final String KIND = "export.run";

    static final String NOT_WRITTEN = "The file could not be written. Please try again.";

    private static final int CHUNK = 500;
    private static final int ID = 36;
    private static final Logger LOG = Logger.getLogger(ExportRun.class.getName());

    private final ExportSteps steps;
    private final ExportFiles files;

    @Inject
    ExportRun(ExportSteps steps, ExportFiles files) {
        super(KIND);
        this.steps = steps;
        this.files = files;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID id = UUID.fromString(ref.substring(0, ID));
        steps.begin(store, id).ifPresent(wanted -> run(store, id, wanted));
    }

    private void run(TenantId store, UUID id, WantedExport wanted) {
        try {
            long rows = write(store, id, wanted);
            files.complete(store, id);
            steps.finish(store, id, rows);
        } catch (ClosedByInterruptException stopped) {
            throw new UncheckedIOException(stopped);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "export " + id + " of " + store + " not written", failed);
            fail(store, id, NOT_WRITTEN);
        } catch (RuleViolated refused) {
            fail(store, id, refused.getMessage());
        } catch (SqlFailed failed) {
            failed.throwUnlessRefusal();
            LOG.log(Level.WARNING, "export " + id + " of " + store + " refused", failed);
            fail(store, id, NOT_WRITTEN);
        }
    }

    private void fail(TenantId store, UUID id, String reason) {
        files.remove(store, id);
        steps.fail(store, id, reason);
    }

    private long write(TenantId store, UUID id, WantedExport wanted) throws IOException {
        List<String> headings =
                wanted.columns().stream().map(WantedExport.Column::heading).toList();
        ZoneId zone = steps.zone(store);
        long rows = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.half(store, id)));
                ExportFormat.Sheet sheet = wanted.format().open(out, headings)) {
            UUID after = null;
            List<ExportSource.Row> next;
            do {
                next = steps.next(store, zone, id, wanted, after, rows, CHUNK);
                for (ExportSource.Row row : next) {
                    sheet.row(cells(wanted, row, zone));
                    after = row.key();
                }
                rows += next.size();
            } while (!next.isEmpty());
        }
        return rows;
    }

    private static List<?> cells(WantedExport wanted, ExportSource.Row row, ZoneId zone) {
        return wanted.columns().stream()
                .map(column -> ExportCells.plain(row.cells().get(column.name()), zone))
                .toList();
    }
}
