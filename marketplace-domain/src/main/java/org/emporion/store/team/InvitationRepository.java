package org.emporion.store.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds invitations in the store, or by the secret, that the transaction has opened. */
@ApplicationScoped
class InvitationRepository {

    private final EntityManager em;

    @Inject
    InvitationRepository(EntityManager em) {
        this.em = em;
    }

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** The invitation, which nobody else may change until this transaction has ended. */
    Optional<Invitation> find(TenantId store, UUID id) {
        return Optional.ofNullable(em.find(Invitation.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NotFound when the store has no such invitation */
    Invitation lock(TenantId store, UUID id) {
        return find(store, id).orElseThrow(() -> new NotFound("invitation"));
    }

    Optional<Invitation> withSecret(String hash) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait for an answer, the latest first. */
    List<Invitation> waiting(TenantId store) {
        return em.createQuery(
                        """
                        select i from Invitation i where i.tenantId = :store and i.outcome is null
                        order by i.invitedAt desc, i.id""",
                        Invitation.class)
                .setParameter("store", store.value())
                .getResultList();
    }

    /** Whether somebody with this address has not answered yet. */
    boolean isWaiting(TenantId store, String address) {
        return !em.createQuery(
                        """
                        select i.id from Invitation i
                        where i.tenantId = :store and i.email = :address and i.outcome is null""",
                        UUID.class)
                .setParameter("store", store.value())
                .setParameter("address", address)
                .getResultList()
                .isEmpty();
    }
}
