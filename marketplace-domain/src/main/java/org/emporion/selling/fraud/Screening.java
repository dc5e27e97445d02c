package org.emporion.selling.fraud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Money;
import org.emporion.kernel.UnitOfWork;
import org.emporion.kernel.address.Address;
import org.emporion.selling.fraud.ScreenedPayments.Outcome;

/**
 * Looks at what is paid for before it is placed, and tells checkout what was decided about what is held. To be called inside the
 * transaction that places a purchase or ends it, while that is open to it; whoever is not held costs one statement.
 */
@ApplicationScoped
public class Screening {

    /** So long providers keep money set aside where they do not say it. */
    private static final Duration USUAL_HOLD = Duration.ofDays(7);

    private final EntityManager em;
    private final ScreenedPayments payments;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Screening(EntityManager em, ScreenedPayments payments, Outbox outbox, Clock clock) {
        this.em = em;
        this.payments = payments;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A purchase whose payment has come to an end.
     *
     * @param card the payment provider's name for the card; null when it tells none
     * @param cardCountry where the card was given out; null when the provider does not say
     * @param payableUntil when the provider lets go of the money; null when it does not say
     */
    public record Paid(
            String number,
            String email,
            Money total,
            Address shipTo,
            String card,
            String cardCountry,
            Instant payableUntil) {

        List<String> marks() {
            List<String> marks = new ArrayList<>(BlockKind.EMAIL.marks(email));
            marks.addAll(BlockKind.DOMAIN.marks(email));
            marks.addAll(BlockKind.ADDRESS.marks(BlockKind.written(shipTo)));
            if (card != null) {
                marks.addAll(BlockKind.CARD.marks(card));
            }
            return marks;
        }
    }

    /** By when somebody has to decide about it, when it is held; empty when it may be placed at once. To be asked once. */
    public Optional<Instant> hold(Paid paid) {
        Instant now = now();
        FraudScore score = payments.score(paid, now);
        if (!score.isHeld()) {
            return Optional.empty();
        }
        Instant decideBy = decideBy(paid, now);
        em.persist(new FraudReview(paid.number(), score, paid.total(), now, decideBy));
        UnitOfWork.write(em);
        payments.note(paid.number(), Outcome.HELD);
        outbox.append(Queue.STOREFRONT, ReviewTasks.over(paid.number()), decideBy);
        return Optional.of(decideBy);
    }

    /** A card was declined: the next tries are counted with it. */
    public void declined(Paid paid) {
        payments.declined(paid, now());
    }

    /** How it has ended, EXPIRED also when the time is over by now; empty while somebody can still decide, or was never to. */
    public Optional<ReviewState> outcome(String number) {
        return em.createQuery(
                        "select r.state, r.decideBy from FraudReview r where r.purchaseNumber = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(row -> outcome((ReviewState) row[0], (Instant) row[1]))
                .filter(state -> state != ReviewState.OPEN);
    }

    /** What was held is placed: its buyer has bought something from then on. */
    public void placed(String number) {
        payments.note(number, Outcome.PASSED);
    }

    /** Nothing comes of what was held; nobody need decide any more. */
    public void ended(String number) {
        em.createQuery(
                        """
                        update FraudReview r set r.state = :expired, r.decidedAt = :now
                        where r.purchaseNumber = :number and r.state = :open""")
                .setParameter("expired", ReviewState.EXPIRED)
                .setParameter("now", now())
                .setParameter("number", number)
                .setParameter("open", ReviewState.OPEN)
                .executeUpdate();
        payments.note(number, Outcome.REFUSED);
    }

    private ReviewState outcome(ReviewState state, Instant decideBy) {
        boolean late = state == ReviewState.OPEN && !clock.instant().isBefore(decideBy);
        return late ? ReviewState.EXPIRED : state;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A seventh of the time is left to take or let go the money, whatever is decided last. */
    private static Instant decideBy(Paid paid, Instant now) {
        Instant lapses = paid.payableUntil() == null ? now.plus(USUAL_HOLD) : paid.payableUntil();
        Duration left = Duration.between(now, lapses);
        return left.isNegative()
                ? now
                : now.plus(left.multipliedBy(6).dividedBy(7)).truncatedTo(ChronoUnit.MICROS);
    }
}
