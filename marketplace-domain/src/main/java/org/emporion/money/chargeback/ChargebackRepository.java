package org.emporion.money.chargeback;

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
import org.emporion.kernel.UnitOfWork;

/** Finds chargebacks and what they take of orders, in the purchase, or the store, that the transaction has opened. */
@ApplicationScoped
class ChargebackRepository {

    private final EntityManager em;

    @Inject
    ChargebackRepository(EntityManager em) {
        this.em = em;
    }

    void add(Chargeback chargeback) {
        em.persist(chargeback);
    }

    void add(ChargebackShare share) {
        em.persist(share);
    }

    /** The chargeback that a provider knows by this id; nobody else may change it until this transaction has ended. */
    Optional<Chargeback> lock(String provider, String disputeId) {
        return em.createQuery(
                        "select c from Chargeback c where c.provider = :provider and c.disputeId = :dispute",
                        Chargeback.class)
                .setParameter("provider", provider)
                .setParameter("dispute", disputeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none of this id */
    Chargeback lock(UUID id) {
        return found(em.find(Chargeback.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @throws NotFound when there is none of this id */
    Chargeback get(UUID id) {
        return found(em.find(Chargeback.class, id));
    }

    /** Writes what has changed, so that it is seen as it is from then on. */
    void write() {
        UnitOfWork.write(em);
    }

    ChargebackRule rule() {
        return em.find(ChargebackRule.class, true);
    }

    /** Nobody else may change it until this transaction has ended. */
    ChargebackRule lockRule() {
        return em.find(ChargebackRule.class, true, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The first opened first. */
    List<Chargeback> ofPurchase(String number) {
        return em.createQuery(
                        "select c from Chargeback c where c.purchaseNumber = :number order by c.openedAt, c.id",
                        Chargeback.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Over all stores of a purchase that has been opened, in one order for everybody. */
    List<ChargebackShare> sharesOf(UUID chargeback) {
        return em.createQuery(
                        "select s from ChargebackShare s where s.chargebackId = :chargeback order by s.tenantId, s.id",
                        ChargebackShare.class)
                .setParameter("chargeback", chargeback)
                .getResultList();
    }

    /** @throws NotFound when the store has none of this id */
    ChargebackShare share(TenantId store, UUID id) {
        ChargebackShare share = em.find(ChargebackShare.class, new TenantKey(store, id));
        if (share == null) {
            throw new NotFound("chargeback");
        }
        return share;
    }

    /** The first opened first. */
    List<ChargebackShare> ofOrder(TenantId store, UUID order) {
        return em.createQuery(
                        """
                        select s from ChargebackShare s where s.tenantId = :store and s.orderId = :order
                        order by s.openedAt, s.id""",
                        ChargebackShare.class)
                .setParameter("store", store.value())
                .setParameter("order", order)
                .getResultList();
    }

    private static Chargeback found(Chargeback chargeback) {
        if (chargeback == null) {
            throw new NotFound("chargeback");
        }
        return chargeback;
    }
}
