package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.store.store.Stores;

/** Finds the imports of a store, and keeps what they have to tell. */
@ApplicationScoped
class ImportRepository {

    private static final int MOST_GROUPS = 100;
    private static final int EXAMPLES = 3;

    private final EntityManager em;
    private final Stores stores;
    private final ImportFollowUp follows;
    private final Sql sql;

    @Inject
    ImportRepository(EntityManager em, Stores stores, ImportFollowUp follows, Sql sql) {
        this.em = em;
        this.stores = stores;
        this.follows = follows;
        this.sql = sql;
    }

    /** Keeps it, and has it run. */
    void add(ImportJob job) {
        em.persist(job);
        follows.run(job);
    }

    /** It has come to an end with the running transaction. */
    void ended(ImportView job) {
        follows.count(job);
    }

    /** Has the rows that it refused deleted then. */
    void forgetLater(TenantId tenant, UUID job, Instant due) {
        follows.forget(tenant, job, due);
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

    /** Those of one code, or all when it is null: errors before warnings, by line. */
    Page<ImportProblem> problems(TenantId tenant, UUID job, String code, Page.Request page) {
        String which = code == null ? "" : " and n.code = :code";
        TypedQuery<StoredNote> found = notes(tenant, job, which, "n.severity, n.line, n.id");
        TypedQuery<Long> all = of(
                tenant,
                job,
                em.createQuery(
                        "select count(n) from StoredNote n where n.tenantId = :store and n.jobId = :job" + which,
                        Long.class));
        if (code != null) {
            found.setParameter("code", code);
            all.setParameter("code", code);
        }
        List<ImportProblem> items = found.setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(StoredNote::view)
                .toList();
        return page.of(items, all::getSingleResult);
    }

    /** Errors before warnings, the most frequent first, each with the first things that were told, no two of them the same. */
    List<ImportProblemGroup> groups(TenantId tenant, UUID job) {
        List<ImportProblemGroup> groups = new ArrayList<>();
        sql.statement(
                        """
                        select severity, code, field, notes, first_line, detail
                        from (select severity, code, field, detail, cast(sum(count(*)) over kind as bigint) as notes,
                                     min(min(line)) over kind as first_line,
                                     row_number() over (kind order by min(line), detail) as place
                              from import_problem where tenant_id = :tenant and job_id = :job
                              group by severity, code, field, detail
                              window kind as (partition by severity, code, field)) as told
                        where place <= :examples
                        order by severity, notes desc, code, field, place limit :most""")
                .with("tenant", tenant)
                .with("job", job)
                .with("examples", EXAMPLES)
                .with("most", EXAMPLES * MOST_GROUPS)
                .list(StoredNote::group)
                .forEach(told -> {
                    ImportProblemGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
                    if (last != null && last.isOfOneKindWith(told)) {
                        groups.set(groups.size() - 1, last.and(told));
                    } else {
                        groups.add(told);
                    }
                });
        return groups;
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

    /** The main currency of the store. */
    String currency(TenantId tenant) {
        return stores.currency(tenant);
    }

    /** Whether the store may sell what comes in. */
    boolean isStoreOpen(TenantId tenant) {
        return stores.isOpen(tenant);
    }

    private TypedQuery<StoredNote> notes(TenantId tenant, UUID job, String which, String order) {
        return of(
                tenant,
                job,
                em.createQuery(
                        "select n from StoredNote n where n.tenantId = :store and n.jobId = :job" + which + " order by "
                                + order,
                        StoredNote.class));
    }

    private static <T> TypedQuery<T> of(TenantId tenant, UUID job, TypedQuery<T> query) {
        return query.setParameter("store", tenant.value()).setParameter("job", job);
    }
}
