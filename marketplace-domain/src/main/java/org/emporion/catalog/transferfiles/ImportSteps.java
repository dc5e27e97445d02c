package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.category.Category;
import org.emporion.catalog.product.PictureFetching;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The steps of an import, each a transaction of its own, so that a crash loses at most one of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

    private final Sql sql;
    private final TenantScope tenants;
    private final ImportJobs jobs;
    private final ImportWriter writer;
    private final Categories categories;
    private final Outbox outbox;

    @Inject
    ImportSteps(
            Sql sql, TenantScope tenants, ImportJobs jobs, ImportWriter writer, Categories categories, Outbox outbox) {
        this.sql = sql;
        this.tenants = tenants;
        this.jobs = jobs;
        this.writer = writer;
        this.categories = categories;
        this.outbox = outbox;
    }

    /** How far a file has been read: data rows, and about how many bytes. */
    record Position(long rows, long bytes) {}

    /** A job that may run, with the categories that its products can go to. */
    record Start(ImportJobs.Job job, List<Category> categories) {}

    /** Takes the job up, for the first time or after a crash; nothing when it has ended already. */
    Optional<Start> begin(TenantId tenant, UUID id) {
        return tenants.within(tenant, () -> jobs.lock(tenant, id)
                .filter(job -> job.status() == ImportView.Status.QUEUED || job.status() == ImportView.Status.RUNNING)
                .map(job -> {
                    jobs.begin(tenant, id);
                    return new Start(job, List.copyOf(categories.all()));
                }));
    }

    /** Saves a chunk and how far it leads; a chunk that another run has saved already is passed over. */
    void save(TenantId tenant, UUID id, List<ImportedProduct> chunk, Position from, Position to) {
        tenants.within(tenant, () -> {
            ImportJobs.Job job = jobs.lock(tenant, id).orElseThrow();
            if (job.status() == ImportView.Status.RUNNING && job.rows() == from.rows()) {
                tenants.actAs(Actor.importing(job.who(), job.fileName()));
                ImportOutcome outcome = writer.write(tenant, manner(tenant, job), chunk);
                jobs.note(tenant, id, outcome.notes());
                jobs.change(tenant, id, outcome.changes());
                jobs.progress(tenant, id, to.rows(), to.bytes(), outcome);
            }
        });
    }

    /** Ends the job well; what pictures it named are fetched by a job of their own. */
    void finish(TenantId tenant, UUID id) {
        tenants.within(tenant, () -> {
            ImportJobs.Job job = jobs.lock(tenant, id).orElseThrow();
            String message = isOpen(tenant) ? null : "The store is not open, so new products were taken in as drafts.";
            if (job.status() == ImportView.Status.RUNNING) {
                jobs.finish(tenant, id, ImportView.Status.DONE, message);
                outbox.append(
                        Queue.PORTAL, PictureFetching.KIND, tenant, Ids.next().toString());
            }
        });
    }

    void fail(TenantId tenant, UUID id, String reason) {
        tenants.within(tenant, () -> jobs.finish(tenant, id, ImportView.Status.FAILED, reason));
    }

    private ImportWriter.Manner manner(TenantId tenant, ImportJobs.Job job) {
        return new ImportWriter.Manner(
                job.id(), job.who(), "Import of " + job.fileName(), job.updateStock(), isOpen(tenant));
    }

    private boolean isOpen(TenantId tenant) {
        return sql.count("select count(*) as n from tenant where id = ? and status = 'ACTIVE'", tenant) > 0;
    }
}
