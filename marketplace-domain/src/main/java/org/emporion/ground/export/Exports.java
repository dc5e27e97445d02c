package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;

/** The exports of the own store. Each is for whoever asked for it, as long as they may read its list. */
@ApplicationScoped
@Transactional
@InTenant
public class Exports {

    private final ExportRepository jobs;
    private final ExportSources sources;
    private final ExportFiles files;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Exports(ExportRepository jobs, ExportSources sources, ExportFiles files, Outbox outbox, Clock clock) {
        this.jobs = jobs;
        this.sources = sources;
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Queues an export; one at a time is written for a store. */
    public ExportView ask(Seat seat, WantedExport wanted) {
        seat.mustRead(Scope.STORE);
        ExportSource source = sources.of(wanted.kind());
        seat.mustRead(source.scope());
        long rows = source.count(seat.tenant(), seat.zone(), wanted.filters());
        ExportJob job = new ExportJob(seat.tenant(), wanted, rows, seat.who(), clock.instant());
        jobs.add(job);
        outbox.append(Queue.PORTAL, ExportRun.KIND, seat.tenant(), job.id().toString());
        return job.view(seat.zone());
    }

    /** The own ones, of those lists that one may read, the latest first. */
    public Page<ExportView> latest(Seat seat, Page.Request page) {
        seat.mustRead(Scope.STORE);
        return jobs.latest(seat, sources.readBy(seat), page);
    }

    /** @throws NotFound when the seat has asked for no such export */
    public ExportView get(Seat seat, UUID id) {
        seat.mustRead(Scope.STORE);
        return readable(seat, id).view(seat.zone());
    }

    /** @throws NotFound when the seat has asked for no such export, or its file is not there (yet, or any more) */
    public Path file(Seat seat, UUID id) {
        seat.mustRead(Scope.STORE);
        ExportJob job = readable(seat, id);
        Path file = files.file(seat.tenant(), id);
        if (!job.isKept(clock.instant()) || !Files.isRegularFile(file)) {
            throw new NotFound("file");
        }
        return file;
    }

    /** @throws Conflict EXPORT_STATE unless it has failed */
    public void again(Seat seat, UUID id) {
        seat.mustRead(Scope.STORE);
        readable(seat, id).tryAgain();
        outbox.append(
                Queue.PORTAL,
                ExportRun.KIND,
                seat.tenant(),
                id + "." + clock.instant().toEpochMilli());
    }

    private ExportJob readable(Seat seat, UUID id) {
        ExportJob job = jobs.find(seat.tenant(), id)
                .filter(found -> found.isOf(seat.who()))
                .orElseThrow(() -> new NotFound("export"));
        seat.mustRead(sources.of(job.kind()).scope());
        return job;
    }
}
