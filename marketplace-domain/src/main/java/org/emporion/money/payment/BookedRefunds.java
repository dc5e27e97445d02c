package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentGateway.Entry;

/** The refunds that are written down as given, apart from those of which nothing had been taken. */
@ApplicationScoped
class BookedRefunds implements Booked {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager em;

    @Inject
    BookedRefunds(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Entry> moved(String provider, Instant from, Instant before, Entry after, int most) {
        return em.createQuery(
                        """
                        select r from PaymentRefund r join PaymentAttempt a on a.id = r.attemptId
                        where a.provider = :provider and a.capturedMinor > 0 and r.state = :done
                        and r.refundedAt >= :from and r.refundedAt < :before
                        and (r.refundedAt < :at or r.refundedAt = :at and r.id < :id)
                        order by r.refundedAt desc, r.id desc""",
                        PaymentRefund.class)
                .setParameter("provider", provider)
                .setParameter("done", RefundState.DONE)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("at", after == null ? before : after.at())
                .setParameter("id", after == null ? NONE : UUID.fromString(after.id()))
                .setMaxResults(most)
                .getResultStream()
                .map(PaymentRefund::given)
                .toList();
    }
}
