package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentGateway.Entry;

/** The payouts that are written down as taken by their provider. */
@ApplicationScoped
class BookedPayouts implements Booked {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager em;

    @Inject
    BookedPayouts(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Entry> moved(String provider, Instant from, Instant before, Entry after, int most) {
        return em.createQuery(
                        """
                        select p from Payout p where p.provider = :provider
                        and p.takenAt >= :from and p.takenAt < :before
                        and (p.takenAt < :at or p.takenAt = :at and p.id < :id)
                        order by p.takenAt desc, p.id desc""",
                        Payout.class)
                .setParameter("provider", provider)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("at", after == null ? before : after.at())
                .setParameter("id", after == null ? NONE : UUID.fromString(after.id()))
                .setMaxResults(most)
                .getResultStream()
                .map(Payout::gone)
                .toList();
    }
}
