package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** The steps of an export, each a transaction of its own: rows are read a few at a time, and others see how far it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ExportSteps {

    private final TenantScope tenants;
    private final ExportRepository jobs;
    private final ExportSources sources;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    ExportSteps(TenantScope tenants, ExportRepository jobs, ExportSources sources, Outbox outbox, Clock clock) {
        this.tenants = tenants;
        this.jobs = jobs;
        this.sources = sources;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes a job up unless another of its store is being written; it is called again when that one has ended. */
    Optional<WantedExport> begin(TenantId store, UUID id) {
        return tenants.within(store, () -> {
            List<ExportJob> open = jobs.open(store);
            boolean busy = open.stream().anyMatch(job -> !job.id().equals(id) && job.isRunning());
            return open.stream()
                    .filter(job -> !busy && job.id().equals(id))
                    .findFirst()
                    .map(job -> begin(store, job));
        });
    }

    private WantedExport begin(TenantId store, ExportJob job) {
        WantedExport wanted = job.wanted();
        job.begin(sources.of(wanted.kind()).count(store, jobs.zone(store), wanted.filters()));
        return wanted;
    }

    /** By whose clocks times are written. */
    ZoneId zone(TenantId store) {
        return tenants.within(store, () -> jobs.zone(store));
    }

    /** The next rows, by the clocks that the store had at the beginning; how many have been read before them is noted. */
    List<ExportSource.Row> next(
            TenantId store, ZoneId zone, UUID id, WantedExport wanted, UUID after, long before, int most) {
        return tenants.within(store, () -> {
            jobs.lock(store, id).orElseThrow().advance(before);
            return sources.of(wanted.kind()).after(store, zone, wanted.filters(), after, most);
        });
    }

    void finish(TenantId store, UUID id, long rows) {
        tenants.within(store, () -> {
            ExportJob job = jobs.lock(store, id).orElseThrow();
            job.advance(rows);
            job.finish(clock.instant());
            Task removal = new Task(ExportRemoval.KIND, Optional.of(store), id.toString());
            outbox.append(Queue.PORTAL, removal, job.keptUntil());
            callNext(store, id);
        });
    }

    void fail(TenantId store, UUID id, String reason) {
        tenants.within(store, () -> {
            jobs.lock(store, id).filter(ExportJob::isOpen).ifPresent(job -> job.fail(reason, clock.instant()));
            callNext(store, id);
        });
    }

    /** Whether the file is to be deleted. */
    boolean remove(TenantId store, UUID id) {
        return tenants.within(store, () -> {
            Optional<ExportJob> ready = jobs.lock(store, id).filter(ExportJob::isReady);
            ready.ifPresent(ExportJob::remove);
            return ready.isPresent();
        });
    }

    /** Under a name of its own: the task by which it was asked for may just be giving up. */
    private void callNext(TenantId store, UUID ended) {
        jobs.open(store).stream()
                .filter(job -> !job.id().equals(ended))
                .findFirst()
                .ifPresent(next -> outbox.append(Queue.PORTAL, ExportRun.KIND, store, next.id() + "." + ended));
    }
}
