package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** The steps of an import, each a transaction of its own, so that a crash loses at most one of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

    private final TenantScope tenants;
    private final ImportRepository jobs;
    private final ImportWriter writer;
    private final Categories categories;
    private final Clock clock;

    @Inject
    ImportSteps(TenantScope tenants, ImportRepository jobs, ImportWriter writer, Categories categories, Clock clock) {
        this.tenants = tenants;
        this.jobs = jobs;
        this.writer = writer;
        this.categories = categories;
        this.clock = clock;
    }

    /** How far a file has been read: data rows, and about how many bytes. */
    record Position(long rows, long bytes) {}

    /**
     * A job that may run.
     *
     * @param rows how many rows of the file have been saved already
     * @param categories where its products can go to
     */
    record Start(UUID id, String filePath, long rows, List<CategoryView> categories) {}

    /** Takes the job up, for the first time or after a crash; nothing when it has ended already. */
    Optional<Start> begin(TenantId tenant, UUID id) {
        return tenants.within(
                tenant, () -> jobs.lock(tenant, id).filter(job -> !job.isOver()).map(job -> {
                    job.begin(clock.instant());
                    return new Start(id, job.filePath(), job.rowsRead(), List.copyOf(categories.all()));
                }));
    }

    /** Saves a chunk and how far it leads; a chunk that another run has saved already is passed over. */
    void save(TenantId tenant, UUID id, List<ImportedProduct> chunk, Position from, Position to) {
        tenants.within(
                tenant,
                () -> jobs.lock(tenant, id).filter(job -> job.isAt(from.rows())).ifPresent(job -> {
                    tenants.actAs(Actor.importing(job.requestedBy(), job.fileName()));
                    ImportOutcome outcome = writer.write(tenant, job.manner(jobs.isStoreOpen(tenant)), chunk);
                    jobs.keep(job.advance(to, outcome));
                }));
    }

    /** Ends the job well, with what is left to do when all of its rows are written. */
    void finish(TenantId tenant, UUID id) {
        tenants.within(
                tenant, () -> jobs.lock(tenant, id).filter(ImportJob::isRunning).ifPresent(job -> {
                    job.finish(jobs.isStoreOpen(tenant), clock.instant());
                    writer.finish(tenant);
                }));
    }

    /** Ends the job for a reason that lies in its file. */
    void fail(TenantId tenant, UUID id, String reason) {
        tenants.within(tenant, () -> jobs.lock(tenant, id)
                .filter(ImportJob::isRunning)
                .ifPresent(job -> job.fail(reason, clock.instant())));
    }
}
