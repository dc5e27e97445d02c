package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;

/** The imports of the own store: how far they are and what they had to tell. */
@ApplicationScoped
@Transactional
@InTenant
public class Imports {

    private final ImportRepository jobs;
    private final Clock clock;

    @Inject
    Imports(ImportRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public Page<ImportView> latest(Seat seat, Page.Request page) {
        seat.mustRead(Scope.CATALOG);
        return jobs.latest(seat.tenant(), page, clock.instant());
    }

    /** @throws NotFound when the store has no such import */
    public ImportView get(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return jobs.find(seat.tenant(), id)
                .orElseThrow(() -> new NotFound("import"))
                .view(clock.instant());
    }

    /** What was wrong with the file, errors first, by line; only what has one code when it is given. */
    public Page<ImportProblem> problems(Seat seat, UUID id, String code, Page.Request page) {
        get(seat, id);
        return jobs.problems(seat.tenant(), id, PlainText.orNull(code), page);
    }

    /** What was wrong with the file, by kind: errors first, then the most frequent. */
    public List<ImportProblemGroup> groups(Seat seat, UUID id) {
        get(seat, id);
        return jobs.groups(seat.tenant(), id);
    }

    /** Where the rows lie that were refused, to be repaired and sent again; nothing when there are none or no longer. */
    public Optional<Path> refused(Seat seat, UUID id) {
        get(seat, id);
        return jobs.find(seat.tenant(), id).flatMap(ImportJob::refusedPath).map(Path::of);
    }

    /**
     * Stops an import; what it has taken in already stays.
     *
     * @throws NotFound when the store has no such import
     * @throws Conflict IMPORT_STATE when it has ended
     */
    public ImportView cancel(Seat seat, UUID id) {
        seat.mustWrite(Scope.CATALOG);
        ImportJob job = jobs.lock(seat.tenant(), id).orElseThrow(() -> new NotFound("import"));
        job.cancel(seat.who(), clock.instant());
        ImportView stopped = job.view(clock.instant());
        jobs.ended(stopped);
        return stopped;
    }

    /** What was wrong with which row, as a CSV file that is safe to open in a spreadsheet. */
    public String errors(Seat seat, UUID id) {
        get(seat, id);
        return ErrorsCsv.of(jobs.notes(seat.tenant(), id));
    }

    ImportView queue(Seat seat, NewImport wanted) {
        seat.mustWrite(Scope.CATALOG);
        ImportJob job = new ImportJob(seat.tenant(), wanted, seat.who(), clock.instant());
        jobs.add(job);
        return job.view(clock.instant());
    }
}
