package org.emporion.selling.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.TenantKey;
import org.emporion.kernel.UnitOfWork;
import org.emporion.selling.promotion.PromotionView.Use;

/** Finds the promotions of one giver. */
@ApplicationScoped
class PromotionRepository {

    private static final String ALL =
            """
            select p, u from Promotion p, PromotionUsage u
            where p.tenantId = :giver and u.tenantId = p.tenantId and u.id = p.id""";

    private static final String COUNT =
            """
            select count(p) from Promotion p, PromotionUsage u
            where p.tenantId = :giver and u.tenantId = p.tenantId and u.id = p.id""";

    private static final String OPEN = " and p.stoppedAt is null and (p.endsAt is null or p.endsAt > :now)";
    private static final String LEFT =
            " and (p.mostUses is null or u.uses < p.mostUses) and (p.budgetMinor is null or u.spentMinor < p.budgetMinor)";

    private static final Map<PromotionState, String> STATES = Map.of(
            PromotionState.STOPPED, " and p.stoppedAt is not null",
            PromotionState.ENDED, " and p.stoppedAt is null and p.endsAt <= :now",
            PromotionState.USED_UP, OPEN + " and (u.uses >= p.mostUses or u.spentMinor >= p.budgetMinor)",
            PromotionState.SCHEDULED, OPEN + LEFT + " and p.startsAt > :now",
            PromotionState.RUNNING, OPEN + LEFT + " and p.startsAt <= :now");

    private static final Map<String, String> SORTS = Map.of(
            "name", "lower(p.name), p.id",
            "-name", "lower(p.name) desc, p.id",
            "starts", "p.startsAt, p.id",
            "-starts", "p.startsAt desc, p.id",
            "ends", "p.endsAt nulls last, p.id",
            "-ends", "p.endsAt desc nulls first, p.id");

    private static final String USES =
            """
            select u.purchaseNumber, u.amountMinor, u.usedAt from PromotionUse u
            where u.tenantId = :giver and u.promotionId = :id""";

    private final EntityManager em;

    @Inject
    PromotionRepository(EntityManager em) {
        this.em = em;
    }

    /** A promotion and how often it is used. */
    record Counted(Promotion promotion, PromotionUsage usage) {

        private static Counted of(Object[] row) {
            return new Counted((Promotion) row[0], (PromotionUsage) row[1]);
        }

        PromotionView view(Instant now) {
            return promotion.view(usage, now);
        }
    }

    Page<Counted> list(TenantId giver, PromotionQuery query, Page.Request page, Instant now) {
        String order = query.sort() == null ? "p.id desc" : SORTS.get(query.sort());
        if (order == null) {
            throw RuleViolated.field("sort", "SORT", "Sort by name, starts or ends, with a minus for the other way.");
        }
        List<Counted> found = asked(ALL, " order by " + order, Object[].class, giver, query, now)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(Counted::of)
                .toList();
        return page.of(
                found, () -> asked(COUNT, "", Long.class, giver, query, now).getSingleResult());
    }

    /** @throws NotFound when the giver has no such promotion */
    Counted get(TenantId giver, UUID id) {
        return em.createQuery(ALL + " and p.id = :id", Object[].class)
                .setParameter("giver", giver.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Counted::of)
                .orElseThrow(() -> new NotFound("promotion"));
    }

    /** The purchases that have it, the latest first. */
    Page<Use> uses(TenantId giver, UUID id, String currency, Page.Request page) {
        List<Use> found = em.createQuery(USES + " order by u.usedAt desc, u.purchaseNumber", Object[].class)
                .setParameter("giver", giver.value())
                .setParameter("id", id)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new Use((String) row[0], Money.ofMinor((long) row[1], currency), (Instant) row[2]))
                .toList();
        return page.of(found, () -> em.createQuery(
                        "select count(u) from PromotionUse u where u.tenantId = :giver and u.promotionId = :id",
                        Long.class)
                .setParameter("giver", giver.value())
                .setParameter("id", id)
                .getSingleResult());
    }

    /** The same, which nobody else may change until this transaction has ended. */
    Counted lock(TenantId giver, UUID id) {
        em.find(Promotion.class, new TenantKey(giver, id), LockModeType.PESSIMISTIC_WRITE);
        return get(giver, id);
    }

    /** What buyers read of the giver's other promotions that are not stopped and have this code. */
    List<String> withCode(TenantId giver, String code, String currency, UUID except) {
        return em.createQuery(
                        """
                        select p.name from Promotion p where p.tenantId = :giver and p.code = :code
                        and p.currency = :currency and p.stoppedAt is null and p.id <> :except""",
                        String.class)
                .setParameter("giver", giver.value())
                .setParameter("code", code)
                .setParameter("currency", currency)
                .setParameter("except", except)
                .getResultList();
    }

    Counted add(Promotion promotion) {
        em.persist(promotion);
        UnitOfWork.write(em); // the count refers to its row
        PromotionUsage usage = new PromotionUsage(promotion);
        em.persist(usage);
        return new Counted(promotion, usage);
    }

    /** @throws org.emporion.kernel.ChangedMeanwhile when a purchase has come to use it since it was read */
    void remove(Counted gone) {
        em.remove(gone.usage());
        UnitOfWork.write(em);
        em.remove(gone.promotion());
        UnitOfWork.write(em);
    }

    void write() {
        UnitOfWork.write(em);
    }

    private <T> TypedQuery<T> asked(
            String what, String order, Class<T> type, TenantId giver, PromotionQuery query, Instant now) {
        String state = query.state() == null ? "" : STATES.get(query.state());
        List<String> words = PlainText.words(query.text());
        StringBuilder jpql = new StringBuilder(what).append(state);
        for (int i = 0; i < words.size(); i++) {
            jpql.append(" and (lower(p.name) like :word%1$d or lower(p.code) like :word%1$d)".formatted(i));
        }
        TypedQuery<T> asked = em.createQuery(jpql + order, type).setParameter("giver", giver.value());
        AtomicInteger place = new AtomicInteger();
        words.forEach(word -> asked.setParameter("word" + place.getAndIncrement(), PlainText.containingSmall(word)));
        if (state.contains(":now")) {
            asked.setParameter("now", now);
        }
        return asked;
    }
}
