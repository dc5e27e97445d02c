package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** Looks through the payouts of all stores. */
@ApplicationScoped
class PayoutSearch {

    private static final Map<String, String> SORTS = Map.of(
            "made", " order by p.madeAt, p.id",
            "-made", " order by p.madeAt desc, p.id desc",
            "amount", " order by p.amountMinor, p.id",
            "-amount", " order by p.amountMinor desc, p.id",
            "store", " order by k.name, p.madeAt desc, p.id",
            "-store", " order by k.name desc, p.madeAt desc, p.id");

    private final EntityManager em;

    @Inject
    PayoutSearch(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolated when there is no such order */
    List<PayoutView> list(PlatformPayouts.Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "-made" : query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by made, amount or store, with a minus for the other way.");
        }
        return matching("select p, k.slug, k.name from Payout p", order, Object[].class, query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList()
                .stream()
                .map(PayoutSearch::view)
                .toList();
    }

    long count(PlatformPayouts.Query query) {
        return matching("select count(p) from Payout p", "", Long.class, query).getSingleResult();
    }

    /** @throws NotFound when there is no such payout */
    PayoutView get(UUID id) {
        return em.createQuery(
                        """
                        select p, k.slug, k.name from Payout p join KnownStore k on k.tenantId = p.tenantId
                        where p.id = :id""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(PayoutSearch::view)
                .orElseThrow(() -> new NotFound("payout"));
    }

    /** What each order brings to it, the oldest first. */
    List<PlatformPayouts.OfOrder> orders(UUID payout, Page.Request page) {
        return em
                .createQuery(
                        """
                        select l, o.number, o.purchaseNumber from PayoutLine l
                        join KnownOrder o on o.tenantId = l.tenantId and o.id = l.orderId
                        where l.payoutId = :payout order by l.orderId""",
                        Object[].class)
                .setParameter("payout", payout)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList()
                .stream()
                .map(row ->
                        new PlatformPayouts.OfOrder((String) row[1], (String) row[2], ((PayoutLine) row[0]).amount()))
                .toList();
    }

    /** @throws NotFound when there is no such store */
    StoreName store(UUID id) {
        return em.createQuery("select k.slug, k.name from KnownStore k where k.tenantId = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new StoreName((String) row[0], (String) row[1]))
                .orElseThrow(() -> new NotFound("store"));
    }

    private static PayoutView view(Object[] row) {
        return ((Payout) row[0]).view(new StoreName((String) row[1], (String) row[2]));
    }

    private <T> TypedQuery<T> matching(String selecting, String ordering, Class<T> type, PlatformPayouts.Query query) {
        boolean any = PlainText.line(query.text()).isEmpty();
        TypedQuery<T> found = em.createQuery(
                selecting + " join KnownStore k on k.tenantId = p.tenantId where 1 = 1"
                        + (query.state() == null ? "" : " and p.state = :state")
                        + (query.store() == null ? "" : " and p.tenantId = :store")
                        + (any
                                ? ""
                                : " and (" + PlainText.smallInJpql("k.name")
                                        + " like :text or k.slug like :text or lower(p.providerId) like :text)")
                        + ordering,
                type);
        if (query.state() != null) {
            found.setParameter("state", query.state());
        }
        if (query.store() != null) {
            found.setParameter("store", query.store());
        }
        return any ? found : found.setParameter("text", PlainText.containingSmall(PlainText.line(query.text())));
    }
}
