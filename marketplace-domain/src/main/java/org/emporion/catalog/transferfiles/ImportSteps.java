package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.category.Classification;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.catalog.productfiles.CategoryMatcher;
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
    private final Classification classes;
    private final Clock clock;

    @Inject
    ImportSteps(TenantScope tenants, ImportRepository jobs, ImportWriter writer, Classification classes, Clock clock) {
        this.tenants = tenants;
        this.jobs = jobs;
        this.writer = writer;
        this.classes = classes;
        this.clock = clock;
    }

    /** How far a file has been read: data rows, and about how many bytes. */
    record Position(long rows, long bytes) {}

    /**
     * A job that may run.
     *
     * @param encoding what its bytes mean, as was said; null to find out
     * @param rows how many rows of the file have been saved already
     * @param matcher finds where its products belong
     * @param currency that its prices are in
     * @param codes what its products may name
     */
    record Start(
            UUID id,
            String filePath,
            String encoding,
            long rows,
            CategoryMatcher matcher,
            String currency,
            KnownCodes codes) {}

    /** Takes the job up, for the first time or after a crash; nothing when it has ended already. */
    Optional<Start> begin(TenantId tenant, UUID id) {
        return tenants.within(
                tenant, () -> jobs.lock(tenant, id).filter(job -> !job.isOver()).map(job -> {
                    job.begin(clock.instant());
                    return job.start(matcher(tenant), jobs.currency(tenant), known());
                }));
    }

    private CategoryMatcher matcher(TenantId tenant) {
        return new CategoryMatcher(classes.categories(), writer.categoriesOfTypes(tenant));
    }

    /** As it is at this moment: the file is read outside of this transaction. */
    private KnownCodes known() {
        Set<String> categories =
                classes.categories().stream().map(CategoryView::code).collect(Collectors.toUnmodifiableSet());
        List<String> taxClasses = classes.taxClasses();
        return new KnownCodes(categories::contains, () -> taxClasses);
    }

    /** The file of a job that has ended, which nobody needs any more. */
    Optional<String> leftOver(TenantId tenant, UUID id) {
        return tenants.within(
                tenant, () -> jobs.find(tenant, id).filter(ImportJob::isOver).map(ImportJob::filePath));
    }

    /**
     * Saves a chunk and how far it leads; a chunk that another run has saved already is passed over.
     *
     * @return false when the job has ended meanwhile, so that nothing more is to be read
     */
    boolean save(TenantId tenant, UUID id, List<ImportedProduct> chunk, Position from, Position to) {
        return tenants.within(tenant, () -> {
            Optional<ImportJob> running = jobs.lock(tenant, id).filter(ImportJob::isRunning);
            running.filter(job -> job.isAt(from.rows())).ifPresent(job -> {
                tenants.actAs(Actor.importing(job.requestedBy(), job.fileName()));
                ImportOutcome outcome = writer.write(tenant, job.manner(jobs.isStoreOpen(tenant)), chunk);
                jobs.keep(job.advance(to, outcome));
            });
            return running.isPresent();
        });
    }

    /** What was wrong with the rows that were refused, by line. */
    SortedMap<Long, String> errors(TenantId tenant, UUID id) {
        return tenants.within(tenant, () -> jobs.find(tenant, id)
                .filter(ImportJob::hasRefused)
                .map(job -> jobs.errors(tenant, id))
                .orElseGet(TreeMap::new));
    }

    /**
     * Ends the job well, with what is left to do when all of its rows are written.
     *
     * @param refused where the rows lie that were refused; null when there are none
     */
    void finish(TenantId tenant, UUID id, String refused) {
        tenants.within(
                tenant, () -> jobs.lock(tenant, id).filter(ImportJob::isRunning).ifPresent(job -> {
                    job.finish(jobs.isStoreOpen(tenant), refused, clock.instant());
                    jobs.ended(job.view(clock.instant()));
                    writer.finish(tenant);
                    if (refused != null) {
                        jobs.forgetLater(tenant, id, clock.instant().plus(ImportJob.HANDED_BACK));
                    }
                }));
    }

    /** The rows that were refused are no longer kept; answers where they lie. */
    Optional<String> forgetRefused(TenantId tenant, UUID id) {
        return tenants.within(tenant, () -> {
            Optional<ImportJob> job = jobs.lock(tenant, id);
            Optional<String> path = job.flatMap(ImportJob::refusedPath);
            job.ifPresent(ImportJob::forgetRefused);
            return path;
        });
    }

    /** Ends the job for a reason that lies in its file. */
    void fail(TenantId tenant, UUID id, String reason) {
        tenants.within(
                tenant, () -> jobs.lock(tenant, id).filter(ImportJob::isRunning).ifPresent(job -> {
                    job.fail(reason, clock.instant());
                    jobs.ended(job.view(clock.instant()));
                }));
    }
}
