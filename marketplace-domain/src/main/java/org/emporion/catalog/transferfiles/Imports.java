package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;

/** The imports of the own store: how far they are and what they had to tell. */
@ApplicationScoped
@Transactional
@InTenant
public class Imports {

    private final ImportRepository jobs;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Imports(ImportRepository jobs, Outbox outbox, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Page<ImportView> latest(Seat seat, Page.Request page) {
        seat.mustRead(Scope.CATALOG);
        return jobs.latest(seat.tenant(), page);
    }

    /** @throws NotFound when the store has no such import */
    public ImportView get(Seat seat, UUID id) {
        seat.mustRead(Scope.CATALOG);
        return jobs.find(seat.tenant(), id)
                .orElseThrow(() -> new NotFound("import"))
                .view();
    }

    /** The first things that were wrong with the file, by line. */
    public List<ImportProblem> problems(Seat seat, UUID id, int most) {
        get(seat, id);
        return jobs.problems(seat.tenant(), id, most);
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
        outbox.append(Queue.PORTAL, ImportRun.KIND, seat.tenant(), job.id().toString());
        return job.view();
    }
}
