package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.emporion.kernel.Money;

/**
 * The payment attempts of purchases. To be called inside a transaction to which the purchase is open; who settles an attempt
 * has locked its purchase before.
 */
@ApplicationScoped
public class Attempts {

    private final EntityManager em;
    private final Clock clock;

    @Inject
    public Attempts(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
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
        return get(attempt.id()).become(next, payment, clock.instant());
    }

    /** The same from outside of a settlement, so that whoever settles it at this moment is waited for. */
    boolean changeAlone(Attempt attempt, AttemptState next) {
        return lock(attempt.id()).become(next, null, clock.instant());
    }

    /** The attempt of a purchase with which money was taken, or set aside. */
    Optional<String> paidFor(String purchaseNumber) {
        return em.createQuery(
                        "select a.id from PaymentAttempt a where a.purchaseNumber = :purchase and a.state in :paid",
                        String.class)
                .setParameter("purchase", purchaseNumber)
                .setParameter("paid", EnumSet.of(AttemptState.AUTHORISED, AttemptState.CAPTURED, AttemptState.REFUNDED))
                .getResultStream()
                .findFirst();
    }

    /** Writes down that so much went back, once under each key. */
    void refunded(Attempt attempt, String key, Money amount) {
        PaymentAttempt paid = lock(attempt.id());
        if (em.find(PaymentRefund.class, key) == null) {
            em.persist(new PaymentRefund(key, attempt, amount, clock.instant()));
            paid.refund(amount);
        }
    }

    private PaymentAttempt get(String id) {
        return em.find(PaymentAttempt.class, id);
    }

    private PaymentAttempt lock(String id) {
        return em.find(PaymentAttempt.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
