package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;

/**
 * The payment attempts of purchases. To be called inside a transaction to which the purchase is open; who settles an attempt
 * has locked its purchase before.
 */
@ApplicationScoped
public class Attempts {

    /** For the storefront: the money of a placed purchase was let go before it was taken; subject is the purchase's number. */
    public static final String GONE = "payment.gone";

    private static final Logger LOG = Logger.getLogger(Attempts.class.getName());
    private static final Set<AttemptState> PAID =
            EnumSet.of(AttemptState.AUTHORISED, AttemptState.CAPTURED, AttemptState.EXPIRED, AttemptState.REFUNDED);

    private static final int MOST = 100;

    private final EntityManager em;
    private final Clock clock;
    private final Event<Counted> counted;
    private final Outbox outbox;

    @Inject
    public Attempts(EntityManager em, Clock clock, Event<Counted> counted, Outbox outbox) {
        this.em = em;
        this.clock = clock;
        this.outbox = outbox;
        this.counted = counted;
    }

    /** Writes down that a provider is about to be asked for money. */
    public Attempt send(String purchaseNumber, int ordinal, String provider, Money amount) {
        PaymentAttempt attempt = new PaymentAttempt(purchaseNumber, ordinal, provider, amount, clock.instant());
        em.persist(attempt);
        return attempt.view();
    }

    public Optional<Attempt> find(String attemptId) {
        return Optional.ofNullable(em.find(PaymentAttempt.class, attemptId)).map(PaymentAttempt::view);
    }

    /** The same, which nobody else may change until this transaction has ended. */
    public Optional<Attempt> locked(String attemptId) {
        return Optional.ofNullable(lock(attemptId)).map(PaymentAttempt::view);
    }

    /** The latest attempt of a purchase. */
    public Optional<Attempt> latest(String purchaseNumber) {
        return em.createQuery(
                        "select a from PaymentAttempt a where a.purchaseNumber = :purchase order by a.createdAt desc",
                        PaymentAttempt.class)
                .setParameter("purchase", purchaseNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PaymentAttempt::view);
    }

    /** The last attempts of these purchases, newest first. */
    public List<Attempt> of(Collection<String> purchases) {
        return em.createQuery(
                        "select a from PaymentAttempt a where a.purchaseNumber in :purchases order by a.createdAt desc, a.id",
                        PaymentAttempt.class)
                .setParameter("purchases", purchases)
                .setMaxResults(MOST)
                .getResultStream()
                .map(PaymentAttempt::view)
                .toList();
    }

    /** At most so many refunds of a purchase, newest first, over all stores that the role may see. */
    public List<Refunds.Known> refunds(String purchaseNumber, int most) {
        return em.createQuery(
                        """
                        select r, k.slug, k.name from PaymentRefund r left join KnownStore k on k.tenantId = r.tenantId
                        where r.purchaseNumber = :purchase order by r.requestedAt desc, r.id""",
                        Object[].class)
                .setParameter("purchase", purchaseNumber)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> ((PaymentRefund) row[0]).known(new StoreName((String) row[1], (String) row[2])))
                .toList();
    }

    /** How many payments that were begun before then have no end yet, over all purchases that the role may see. */
    public long openSince(Instant begun) {
        return em.createQuery(
                        """
                        select count(a) from PaymentAttempt a
                        where a.state in (org.emporion.money.payment.AttemptState.CREATED,
                          org.emporion.money.payment.AttemptState.SENT, org.emporion.money.payment.AttemptState.UNKNOWN)
                        and a.sentAt < :begun""",
                        Long.class)
                .setParameter("begun", begun)
                .getSingleResult();
    }

    /** How many refunds that were asked for before then have no end yet, over all purchases that the role may see. */
    public long refundsOpenSince(Instant asked) {
        return em.createQuery(
                        """
                        select count(r) from PaymentRefund r
                        where r.state in (org.emporion.money.payment.RefundState.REQUESTED,
                          org.emporion.money.payment.RefundState.SENT) and r.requestedAt < :asked""",
                        Long.class)
                .setParameter("asked", asked)
                .getSingleResult();
    }

    /** Writes down what the provider says of a payment that is still under way. */
    public void waiting(Attempt attempt, ProviderPayment payment) {
        get(attempt.id()).waits(payment);
    }

    /** Writes down that the provider's answer never came. */
    public void unknown(Attempt attempt) {
        change(attempt, AttemptState.UNKNOWN, null);
    }

    /** Moves an attempt on. Answers false when it could not go there from where it is. */
    public boolean change(Attempt attempt, AttemptState next, ProviderPayment payment) {
        return become(get(attempt.id()), next, payment);
    }

    /** The same from outside of a settlement, so that whoever settles it at this moment is waited for. */
    boolean changeAlone(Attempt attempt, AttemptState next, ProviderPayment payment) {
        return become(lock(attempt.id()), next, payment);
    }

    private boolean become(PaymentAttempt attempt, AttemptState next, ProviderPayment payment) {
        boolean changed = attempt.become(next, payment, clock.instant());
        if (changed && next == AttemptState.EXPIRED) {
            LOG.log(
                    Level.SEVERE,
                    "the money of {0} was let go by its provider before it was taken",
                    attempt.view().id());
            counted.fire(Counted.once("emporion_payments_expired"));
            outbox.append(Queue.STOREFRONT, GONE, attempt.view().purchaseNumber());
        }
        return changed;
    }

    /** Has the money taken that was set aside, by a task that comes into its own when nobody has done it before. */
    public void needsCapture(Attempt attempt) {
        outbox.append(Queue.STOREFRONT, capture(attempt), clock.instant().plus(CapturePayment.GRACE));
    }

    /** Takes back the task that takes its money, which has been done. */
    void needsNoCapture(Attempt attempt) {
        outbox.withdraw(Queue.STOREFRONT, capture(attempt));
    }

    /** Has the money let go that was set aside. */
    public void needsVoid(Attempt attempt) {
        outbox.append(Queue.STOREFRONT, VoidPayment.KIND, attempt.id());
    }

    private static Task capture(Attempt attempt) {
        return new Task(CapturePayment.KIND, Optional.empty(), attempt.id());
    }

    /** Writes down that money was taken that should have been let go. */
    Attempt takenAllTheSame(Attempt attempt, ProviderPayment payment) {
        PaymentAttempt taken = lock(attempt.id());
        taken.takenAllTheSame(payment, clock.instant());
        return taken.view();
    }

    /** The attempt of a purchase with which money was taken, or set aside, even if it was let go before it could be taken. */
    Optional<String> paidFor(String purchaseNumber) {
        return em.createQuery(
                        "select a.id from PaymentAttempt a where a.purchaseNumber = :purchase and a.state in :paid",
                        String.class)
                .setParameter("purchase", purchaseNumber)
                .setParameter("paid", PAID)
                .getResultStream()
                .findFirst();
    }

    /** The refund that is wanted: the one that was written down before, or a new one of what is still there. */
    PaymentRefund requested(String attemptId, Refunds.Request wanted) {
        PaymentAttempt paid = lock(attemptId);
        PaymentRefund known = em.find(PaymentRefund.class, wanted.id());
        if (known != null) {
            return known;
        }
        PaymentRefund refund = paid.giveBack(wanted, goneBack(wanted), clock.instant());
        em.persist(refund);
        return refund;
    }

    /**
     * The refund that the provider knows by this key.
     *
     * @throws NotFound when there is none of this payment and amount
     */
    UUID refundOf(Attempt attempt, String key, Money amount) {
        return em.createQuery(
                        """
                        select r.id from PaymentRefund r
                        where r.attemptId = :attempt and r.idempotencyKey = :key
                        and r.amountMinor = :minor and r.currency = :currency""",
                        UUID.class)
                .setParameter("attempt", attempt.id())
                .setParameter("key", key)
                .setParameter("minor", amount.minor())
                .setParameter("currency", amount.currency())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("refund"));
    }

    /** A refund, which nobody else may change until this transaction has ended. */
    PaymentRefund refund(UUID id) {
        return em.find(PaymentRefund.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Writes down what the provider says of a refund, once; its store is told how it ended, and when money that was given has come
     * back after all.
     *
     * @param answer null when nothing had to go back, since nothing was taken
     */
    PaymentRefund answered(Attempt attempt, UUID refundId, PaymentGateway.Refund answer) {
        PaymentAttempt paid = lock(attempt.id());
        PaymentRefund refund = refund(refundId);
        boolean wasDone = refund.state() == RefundState.DONE;
        if (!refund.answered(answer, clock.instant())) {
            return refund;
        }
        if (wasDone) {
            paid.cameBack(refund.amount());
        } else if (refund.state() == RefundState.DONE && answer != null) {
            paid.refund(refund.amount());
            counted.fire(Counted.once("emporion_refunds")
                    .with("currency", refund.amount().currency()));
            counted.fire(Counted.amount("emporion_refunds_minor", refund.amount()));
        }
        refund.store().ifPresent(store -> outbox.append(Queue.PORTAL, refund.endTask(), store, refundId.toString()));
        return refund;
    }

    /** What goes back for the same order already, or has gone; without an order there is but one refund, of everything. */
    private Money goneBack(Refunds.Request wanted) {
        if (wanted.orderNumber() == null) {
            return Money.zero(wanted.amount().currency());
        }
        Long minor = em.createQuery(
                        """
                        select sum(r.amountMinor) from PaymentRefund r
                        where r.orderNumber = :order and r.purchaseNumber = :purchase and r.state <> :refused""",
                        Long.class)
                .setParameter("order", wanted.orderNumber())
                .setParameter("purchase", wanted.purchaseNumber())
                .setParameter("refused", RefundState.REFUSED)
                .getSingleResult();
        return Money.ofMinor(minor == null ? 0 : minor, wanted.amount().currency());
    }

    private PaymentAttempt get(String id) {
        return em.find(PaymentAttempt.class, id);
    }

    private PaymentAttempt lock(String id) {
        return em.find(PaymentAttempt.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
