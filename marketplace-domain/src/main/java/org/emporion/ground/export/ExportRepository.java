package org.emporion.ground.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds the exports of a store. */
@ApplicationScoped
class ExportRepository {

    private final EntityManager em;

    @Inject
    ExportRepository(EntityManager em) {
        this.em = em;
    }

    /** By whose clocks the store lives. */
    ZoneId zone(TenantId store) {
        String id = em.createQuery("select k.timeZone from KnownStore k where k.tenantId = :store", String.class)
                .setParameter("store", store.value())
                .getSingleResult();
        return ZoneId.of(id);
    }

    void add(ExportJob job) {
        em.persist(job);
    }

    Optional<ExportJob> find(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(ExportJob.class, new TenantKey(store, id)));
    }

    Optional<ExportJob> lock(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(ExportJob.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that still have to be written, the longest waiting first, locked so that no two begin together. */
    List<ExportJob> open(TenantId store) {
        return em.createQuery(
                        "select j from ExportJob j where j.tenantId = :store and j.status in :open"
                                + " order by j.requestedAt, j.id",
                        ExportJob.class)
                .setParameter("store", store.value())
                .setParameter("open", List.of(ExportView.Status.QUEUED, ExportView.Status.RUNNING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that the seat asked for. */
    Page<ExportView> latest(Seat seat, Collection<String> kinds, Page.Request page) {
        if (kinds.isEmpty()) {
            return page.of(List.of(), 0);
        }
        long total = em.createQuery(
                        "select count(j) from ExportJob j where j.tenantId = :store and j.requestedBy = :who"
                                + " and j.kind in :kinds",
                        Long.class)
                .setParameter("store", seat.tenant().value())
                .setParameter("who", seat.who())
                .setParameter("kinds", kinds)
                .getSingleResult();
        List<ExportJob> jobs = em.createQuery(
                        "select j from ExportJob j where j.tenantId = :store and j.requestedBy = :who"
                                + " and j.kind in :kinds order by j.requestedAt desc, j.id desc",
                        ExportJob.class)
                .setParameter("store", seat.tenant().value())
                .setParameter("who", seat.who())
                .setParameter("kinds", kinds)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return page.of(jobs.stream().map(job -> job.view(seat.zone())).toList(), total);
    }
}
