package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentGateway.Entry;

/** The payments that are written down as taken. */
@ApplicationScoped
class BookedPayments implements Booked {

    private final EntityManager em;

    @Inject
    BookedPayments(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Entry> moved(String provider, Instant from, Instant before, Entry after, int most) {
        return em.createQuery(
                        """
                        select a from PaymentAttempt a where a.provider = :provider and a.capturedMinor > 0
                        and a.settledAt >= :from and a.settledAt < :before
                        and (a.settledAt < :at or a.settledAt = :at and a.id < :id)
                        order by a.settledAt desc, a.id desc""",
                        PaymentAttempt.class)
                .setParameter("provider", provider)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("at", after == null ? before : after.at())
                .setParameter("id", after == null ? "" : after.id())
                .setMaxResults(most)
                .getResultStream()
                .map(PaymentAttempt::taken)
                .toList();
    }
}
