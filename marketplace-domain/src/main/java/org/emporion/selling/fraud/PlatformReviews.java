package org.emporion.selling.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** Purchases that are held, and what the platform's admins decide about them; checkout does it soon after. */
@ApplicationScoped
@Transactional
public class PlatformReviews {

    private static final Map<String, String> SORTS = Map.of(
            "opened", "r.openedAt, r.purchaseNumber",
            "-opened", "r.openedAt desc, r.purchaseNumber",
            "score", "r.score, r.purchaseNumber",
            "-score", "r.score desc, r.purchaseNumber",
            "decideBy", "r.decideBy, r.purchaseNumber",
            "-decideBy", "r.decideBy desc, r.purchaseNumber",
            "total", "r.totalMinor, r.purchaseNumber",
            "-total", "r.totalMinor desc, r.purchaseNumber");

    private final EntityManager em;
    private final TenantScope scope;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PlatformReviews(EntityManager em, TenantScope scope, Outbox outbox, Clock clock) {
        this.em = em;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Which are wanted; null filters nothing.
     *
     * @param text part of the number of the purchase
     * @param sort opened, score, decideBy or total, with a minus for the other way; null is the one that ends next
     */
    public record Query(String text, ReviewState state, String sort) {}

    /**
     * A purchase that is held or was.
     *
     * @param decideBy until then; later its payment would lapse
     * @param decidedBy null when nobody has decided
     * @param reason why it was decided so; the buyer does not read it
     */
    public record ReviewView(
            String number,
            ReviewState state,
            int score,
            List<FraudHit> hits,
            Money total,
            Instant openedAt,
            Instant decideBy,
            Instant decidedAt,
            String decidedBy,
            String reason,
            String version) {}

    /** @throws RuleViolated when there is no such order */
    public Page<ReviewView> list(Query query, Page.Request page) {
        String order = SORTS.get(query.sort() == null ? "decideBy" : query.sort());
        if (order == null) {
            throw RuleViolated.field(
                    "sort", "SORT", "Sort by opened, score, decideBy or total, with a minus for the other way.");
        }
        List<ReviewView> found = matching("select r from FraudReview r", query, " order by " + order, FraudReview.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(FraudReview::view)
                .toList();
        return page.of(found, () -> matching("select count(r) from FraudReview r", query, "", Long.class)
                .getSingleResult());
    }

    /** How many wait for a decision. */
    public long open() {
        return matching("select count(r) from FraudReview r", new Query(null, ReviewState.OPEN, null), "", Long.class)
                .getSingleResult();
    }

    /** @throws NotFound when that purchase was never held */
    public ReviewView view(String number) {
        return Optional.ofNullable(em.find(FraudReview.class, PlainText.line(number)))
                .map(FraudReview::view)
                .orElseThrow(() -> new NotFound("review"));
    }

    /**
     * It may be placed, and its money taken.
     *
     * @param reason kept with the decision
     * @param base the state that the decision was made from, as for the other one
     * @throws NotFound when that purchase was never held
     * @throws Conflict CHANGED_MEANWHILE when that state has gone, REVIEW_DECIDED when it has ended
     * @throws RuleViolated without a reason
     */
    public ReviewView release(String who, String number, String reason, BasedOn base) {
        return decide(ReviewState.RELEASED, who, number, reason, base);
    }

    /** It comes to nothing: its money is let go, its stock is free again, and the buyer is told. Throws what release does. */
    public ReviewView reject(String who, String number, String reason, BasedOn base) {
        return decide(ReviewState.REJECTED, who, number, reason, base);
    }

    private ReviewView decide(ReviewState decision, String who, String number, String reason, BasedOn base) {
        scope.actAs(Actor.of(who));
        FraudReview review = Optional.ofNullable(
                        em.find(FraudReview.class, PlainText.line(number), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("review"));
        review.decide(decision, who, reason, base, clock.instant().truncatedTo(ChronoUnit.MICROS));
        em.flush();
        outbox.append(Queue.STOREFRONT, ReviewTasks.decided(review.view().number()), clock.instant());
        return review.view();
    }

    private <T> TypedQuery<T> matching(String what, Query wanted, String order, Class<T> type) {
        String part = PlainText.line(wanted.text());
        String where = (wanted.state() == null ? "" : " and r.state = :state")
                + (part.isEmpty() ? "" : " and lower(r.purchaseNumber) like :part");
        TypedQuery<T> query = em.createQuery(what + " where 1 = 1" + where + order, type);
        if (wanted.state() != null) {
            query.setParameter("state", wanted.state());
        }
        if (!part.isEmpty()) {
            query.setParameter("part", PlainText.containingSmall(part));
        }
        return query;
    }
}
