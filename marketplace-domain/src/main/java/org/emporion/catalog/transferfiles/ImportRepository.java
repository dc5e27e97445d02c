package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.store.store.Stores;

/** Finds the imports of a store, and keeps what they have to tell. */
@ApplicationScoped
class ImportRepository {

    private static final int MOST_GROUPS = 100;

    private final EntityManager em;
    private final Stores stores;
    private final Outbox outbox;

    @Inject
    ImportRepository(EntityManager em, Stores stores, Outbox outbox) {
        this.em = em;
        this.stores = stores;
        this.outbox = outbox;
    }

    /** Keeps it, and has it run. */
    void add(ImportJob job) {
        em.persist(job);
        outbox.append(Queue.PORTAL, ImportRun.KIND, job.tenant(), job.id().toString());
    }

    /** Has the rows that it refused deleted then. */
    void forgetLater(TenantId tenant, UUID job, Instant due) {
        outbox.append(Queue.PORTAL, new Task(RefusedRemoval.KIND, Optional.of(tenant), job.toString()), due);
    }

    void keep(Collection<StoredNote> notes) {
        notes.forEach(em::persist);
    }

    Optional<ImportJob> find(TenantId tenant, UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, new TenantKey(tenant, id)));
    }

    /** The import, locked: two runs of it cannot both save the same rows. */
    Optional<ImportJob> lock(TenantId tenant, UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, new TenantKey(tenant, id), LockModeType.PESSIMISTIC_WRITE));
    }

    Page<ImportView> latest(TenantId tenant, Page.Request page, Instant now) {
        long total = em.createQuery("select count(j) from ImportJob j where j.tenantId = :store", Long.class)
                .setParameter("store", tenant.value())
                .getSingleResult();
        List<ImportJob> jobs = em.createQuery(
                        "select j from ImportJob j where j.tenantId = :store order by j.requestedAt desc, j.id desc",
                        ImportJob.class)
                .setParameter("store", tenant.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(jobs.stream().map(job -> job.view(now)).toList(), total);
    }

    /** Everything that is kept, by line. */
    List<ImportNote> notes(TenantId tenant, UUID job) {
        return notes(tenant, job, "", "n.line, n.id")
                .getResultStream()
                .map(StoredNote::note)
                .toList();
    }

    /** The first of them, errors before warnings; of one code when it is not null. */
    List<ImportProblem> problems(TenantId tenant, UUID job, String code, int most) {
        TypedQuery<StoredNote> query = code == null
                ? notes(tenant, job, "", "n.severity, n.line, n.id")
                : notes(tenant, job, " and n.code = :code", "n.severity, n.line, n.id")
                        .setParameter("code", code);
        return query.setMaxResults(most).getResultStream().map(StoredNote::view).toList();
    }

    /** Errors before warnings, the most frequent first. */
    List<ImportProblemGroup> groups(TenantId tenant, UUID job) {
        return em.createQuery(
                        "select n.severity, n.code, n.field, count(n), min(n.line), min(n.detail) from StoredNote n"
                                + " where n.tenantId = :store and n.jobId = :job group by n.severity, n.code, n.field"
                                + " order by n.severity, count(n) desc, n.code, n.field",
                        Object[].class)
                .setParameter("store", tenant.value())
                .setParameter("job", job)
                .setMaxResults(MOST_GROUPS)
                .getResultStream()
                .map(StoredNote::group)
                .toList();
    }

    /** What was wrong, by line; several things of one line together. */
    SortedMap<Long, String> errors(TenantId tenant, UUID job) {
        SortedMap<Long, String> errors = new TreeMap<>();
        notes(tenant, job, "", "n.line, n.id")
                .getResultStream()
                .map(StoredNote::note)
                .filter(ImportNote::error)
                .forEach(each -> errors.merge(each.line(), each.told(), (one, other) -> one + " " + other));
        return errors;
    }

    /** Whether the store may sell what comes in. */
    boolean isStoreOpen(TenantId tenant) {
        return stores.isOpen(tenant);
    }

    private TypedQuery<StoredNote> notes(TenantId tenant, UUID job, String which, String order) {
        return em.createQuery(
                        "select n from StoredNote n where n.tenantId = :store and n.jobId = :job" + which + " order by "
                                + order,
                        StoredNote.class)
                .setParameter("store", tenant.value())
                .setParameter("job", job);
    }
}
