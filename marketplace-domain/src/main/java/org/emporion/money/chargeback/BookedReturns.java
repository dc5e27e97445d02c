package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.emporion.money.payment.PaymentGateway.Booked;
import org.emporion.money.payment.PaymentGateway.Entry;

/** What chargebacks that were won are written down to have brought back. */
@ApplicationScoped
class BookedReturns implements Booked {

    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager em;

    @Inject
    BookedReturns(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Entry> moved(String provider, Instant from, Instant before, Entry after, int most) {
        return em.createQuery(
                        """
                        select c from Chargeback c where c.provider = :provider and c.state = :won
                        and c.closedAt >= :from and c.closedAt < :before
                        and (c.closedAt < :at or c.closedAt = :at and c.id < :id)
                        order by c.closedAt desc, c.id desc""",
                        Chargeback.class)
                .setParameter("provider", provider)
                .setParameter("won", ChargebackState.WON)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("at", after == null ? before : after.at())
                .setParameter("id", after == null ? NONE : UUID.fromString(after.id()))
                .setMaxResults(most)
                .getResultStream()
                .map(Chargeback::returned)
                .toList();
    }
}
