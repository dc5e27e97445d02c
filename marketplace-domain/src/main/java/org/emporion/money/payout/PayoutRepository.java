package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;

/** Finds payouts and where they go, in the store that the transaction has opened; the platform sees those of all. */
@ApplicationScoped
class PayoutRepository {

    private final EntityManager em;

    @Inject
    PayoutRepository(EntityManager em) {
        this.em = em;
    }

    void add(Payout payout) {
        em.persist(payout);
    }

    void add(PayoutAccount account) {
        em.persist(account);
    }

    /** @throws NotFound when the store has none of this id */
    Payout get(TenantId store, UUID id) {
        return found(em.find(Payout.class, new TenantKey(store, id)));
    }

    /** The same, which nobody else may change until this transaction has ended. */
    Payout lock(TenantId store, UUID id) {
        return found(em.find(Payout.class, new TenantKey(store, id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The store whose payout it is. */
    Optional<TenantId> storeOf(UUID payout) {
        return em.createQuery("select p.tenantId from Payout p where p.id = :id", UUID.class)
                .setParameter("id", payout)
                .getResultStream()
                .findFirst()
                .map(TenantId::new);
    }

    /** The latest made first. */
    List<Payout> of(TenantId store, Page.Request page) {
        return em.createQuery(
                        "select p from Payout p where p.tenantId = :store order by p.madeAt desc, p.id desc",
                        Payout.class)
                .setParameter("store", store.value())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(TenantId store) {
        return em.createQuery("select count(p) from Payout p where p.tenantId = :store", Long.class)
                .setParameter("store", store.value())
                .getSingleResult();
    }

    /** What each order brings to a payout, the oldest first. */
    List<StorePayout.OfOrder> orders(TenantId store, UUID payout, Page.Request page) {
        return em.createQuery(
                        """
                        select l from PayoutLine l where l.tenantId = :store and l.payoutId = :payout
                        order by l.orderId""",
                        PayoutLine.class)
                .setParameter("store", store.value())
                .setParameter("payout", payout)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(line -> new StorePayout.OfOrder(line.orderId(), line.amount()))
                .toList();
    }

    /** What has been made and has not arrived, currency by currency. */
    List<Money> onItsWay(TenantId store) {
        return em
                .createQuery(
                        """
                        select p.currency, sum(p.amountMinor) from Payout p
                        where p.tenantId = :store and p.state in (org.emporion.money.payout.PayoutState.DUE,
                          org.emporion.money.payout.PayoutState.SENT) group by p.currency order by p.currency""",
                        Object[].class)
                .setParameter("store", store.value())
                .getResultList()
                .stream()
                .map(row -> Money.ofMinor((Long) row[1], (String) row[0]))
                .toList();
    }

    /** The store's account at a provider. */
    Optional<PayoutAccount> account(TenantId store, String provider) {
        return em.createQuery(
                        "select a from PayoutAccount a where a.tenantId = :store and a.provider = :provider",
                        PayoutAccount.class)
                .setParameter("store", store.value())
                .setParameter("provider", provider)
                .getResultStream()
                .findFirst();
    }

    /** The stores with an account that a provider calls so. */
    List<PayoutAccount> accounts(String provider, String reference) {
        return em.createQuery(
                        "select a from PayoutAccount a where a.provider = :provider and a.reference = :reference",
                        PayoutAccount.class)
                .setParameter("provider", provider)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Where a store is at home, ISO 3166. */
    String country(TenantId store) {
        return em.createQuery("select k.country from KnownStore k where k.tenantId = :store", String.class)
                .setParameter("store", store.value())
                .getSingleResult();
    }

    private static Payout found(Payout payout) {
        if (payout == null) {
            throw new NotFound("payout");
        }
        return payout;
    }
}
