package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** Looks through the chargebacks of all purchases. */
@ApplicationScoped
class ChargebackSearch {

    private static final String DUE =
            " order by case when c.state = org.emporion.money.chargeback.ChargebackState.OPEN then 0 else 1 end,"
                    + " c.evidenceDueBy, c.openedAt desc, c.id";

    private static final Map<String, String> SORTS = Map.of(
            "due", DUE,
            "-due", " order by c.evidenceDueBy desc nulls last, c.id",
            "opened", " order by c.openedAt, c.id",
            "-opened", " order by c.openedAt desc, c.id",
            "amount", " order by c.amountMinor, c.id",
            "-amount", " order by c.amountMinor desc, c.id");

    private final EntityManager em;

    @Inject
    ChargebackSearch(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolated when there is no such order */
    List<Chargeback> list(PlatformChargebacks.Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "due" : query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by due, opened or amount, with a minus for the other way.");
        }
        return matching("select c from Chargeback c", order, Chargeback.class, query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(PlatformChargebacks.Query query) {
        return matching("select count(c) from Chargeback c", "", Long.class, query)
                .getSingleResult();
    }

    /** What one takes of the orders of which stores. */
    List<PlatformChargebacks.Part> parts(UUID chargeback) {
        return em
                .createQuery(
                        """
                        select s.tenantId, k.slug, k.name, s.orderNumber, s.heldMinor, s.excessMinor, s.currency
                        from ChargebackShare s join KnownStore k on k.tenantId = s.tenantId
                        where s.chargebackId = :chargeback order by s.orderNumber, s.id""",
                        Object[].class)
                .setParameter("chargeback", chargeback)
                .getResultList()
                .stream()
                .map(row -> new PlatformChargebacks.Part(
                        (UUID) row[0],
                        new StoreName((String) row[1], (String) row[2]),
                        (String) row[3],
                        Money.ofMinor((Long) row[4], (String) row[6]),
                        Money.ofMinor((Long) row[5], (String) row[6])))
                .toList();
    }

    private <T> TypedQuery<T> matching(
            String selecting, String ordering, Class<T> type, PlatformChargebacks.Query query) {
        String text = PlainText.line(query.text()).toLowerCase(Locale.ROOT);
        boolean any = text.isEmpty();
        TypedQuery<T> found = em.createQuery(
                selecting + " where 1 = 1"
                        + (query.state() == null ? "" : " and c.state = :state")
                        + (any ? "" : " and (lower(c.purchaseNumber) like :text or lower(c.disputeId) like :text)")
                        + ordering,
                type);
        if (query.state() != null) {
            found.setParameter("state", query.state());
        }
        return any ? found : found.setParameter("text", PlainText.containingSmall(text));
    }
}
