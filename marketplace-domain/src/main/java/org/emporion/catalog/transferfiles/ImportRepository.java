package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.store.store.Stores;

/** Finds the imports of a store, and keeps what they have to tell. */
@ApplicationScoped
class ImportRepository {

    private final EntityManager em;
    private final Stores stores;

    @Inject
    ImportRepository(EntityManager em, Stores stores) {
        this.em = em;
        this.stores = stores;
    }

    void add(ImportJob job) {
        em.persist(job);
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

    Page<ImportView> latest(TenantId tenant, Page.Request page) {
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
        return page.of(jobs.stream().map(ImportJob::view).toList(), total);
    }

    /** Everything that is kept, by line. */
    List<ImportNote> notes(TenantId tenant, UUID job) {
        return notes(tenant, job, "n.line, n.id")
                .getResultStream()
                .map(StoredNote::note)
                .toList();
    }

    /** The first of them, errors before warnings. */
    List<ImportProblem> problems(TenantId tenant, UUID job, int most) {
        return notes(tenant, job, "n.severity, n.line, n.id")
                .setMaxResults(most)
                .getResultStream()
                .map(StoredNote::view)
                .toList();
    }

    /** Whether the store may sell what comes in. */
    boolean isStoreOpen(TenantId tenant) {
        return stores.isOpen(tenant);
    }

    private TypedQuery<StoredNote> notes(TenantId tenant, UUID job, String order) {
        return em.createQuery(
                        "select n from StoredNote n where n.tenantId = :store and n.jobId = :job order by " + order,
                        StoredNote.class)
                .setParameter("store", tenant.value())
                .setParameter("job", job);
    }
}
