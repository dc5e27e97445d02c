package org.emporion.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.kernel.UnitOfWork;

/** Finds the views that a member of a store has saved. */
@ApplicationScoped
class SavedViewRepository {

    private static final String OF_LIST =
            "select v from SavedView v where v.tenantId = :store and v.userId = :user and v.ofList = :list";

    private final EntityManager em;

    @Inject
    SavedViewRepository(EntityManager em) {
        this.em = em;
    }

    /** Those of one list, by name. */
    List<SavedView> of(TenantId store, String user, ViewedList list) {
        return em.createQuery(OF_LIST + " order by lower(v.name)", SavedView.class)
                .setParameter("store", store.value())
                .setParameter("user", user)
                .setParameter("list", list)
                .getResultList();
    }

    /** Those of one list, which nobody else may change until this transaction has ended. */
    List<SavedView> lock(TenantId store, String user, ViewedList list) {
        return em.createQuery(OF_LIST + " order by v.id", SavedView.class)
                .setParameter("store", store.value())
                .setParameter("user", user)
                .setParameter("list", list)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws NotFound when this member has no such view, also when another has */
    SavedView get(TenantId store, String user, UUID id) {
        SavedView found = em.find(SavedView.class, new TenantKey(store, id));
        if (found == null || !found.isOf(user)) {
            throw new NotFound("view");
        }
        return found;
    }

    void add(SavedView view) {
        em.persist(view);
    }

    void remove(SavedView view) {
        em.remove(view);
    }

    /**
     * @throws ChangedMeanwhile when another transaction has changed the same view since it was read
     * @throws SqlFailed when another view of the list has come to have the same name meanwhile
     */
    void write() {
        UnitOfWork.write(em);
    }
}
