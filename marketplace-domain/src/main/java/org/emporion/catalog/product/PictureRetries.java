package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;

/** How the fetching of a store's pictures from elsewhere stands, and trying those again that failed. */
@ApplicationScoped
@Transactional
@InTenant
public class PictureRetries {

    private static final int MOST_REASONS = 20;
    private static final String REASONS =
            """
            select x.problem, count(x), min(x.product.title)
            from Picture x where x.tenantId = :store and x.state = :failed
            group by x.problem order by count(x) desc, x.problem""";

    private final EntityManager em;
    private final Outbox outbox;

    @Inject
    PictureRetries(EntityManager em, Outbox outbox) {
        this.em = em;
        this.outbox = outbox;
    }

    /** Why some pictures could not be fetched, how many, and one product of them. */
    public record Reason(String problem, long pictures, String product) {}

    /** How many pictures still wait, and why others failed, the most frequent reason first. */
    public record Standing(long waiting, List<Reason> failed) {

        public long failures() {
            return failed.stream().mapToLong(Reason::pictures).sum();
        }
    }

    public Standing standing(Seat seat) {
        seat.mustRead(Scope.CATALOG);
        long waiting = em.createQuery(
                        "select count(x) from Picture x where x.tenantId = :store and x.state = :waiting", Long.class)
                .setParameter("store", seat.tenant().value())
                .setParameter("waiting", Picture.State.WAITING)
                .getSingleResult();
        List<Reason> failed = em
                .createQuery(REASONS, Object[].class)
                .setParameter("store", seat.tenant().value())
                .setParameter("failed", Picture.State.FAILED)
                .setMaxResults(MOST_REASONS)
                .getResultList()
                .stream()
                .map(row -> new Reason((String) row[0], (Long) row[1], (String) row[2]))
                .toList();
        return new Standing(waiting, failed);
    }

    /** Has all that failed fetched once more, by the same job as the first time; answers how many. */
    public int again(Seat seat) {
        seat.mustWrite(Scope.CATALOG);
        int waiting = em.createQuery("update Picture x set x.state = :waiting, x.problem = null"
                        + " where x.tenantId = :store and x.state = :failed")
                .setParameter("waiting", Picture.State.WAITING)
                .setParameter("store", seat.tenant().value())
                .setParameter("failed", Picture.State.FAILED)
                .executeUpdate();
        if (waiting > 0) {
            outbox.append(
                    Queue.PORTAL,
                    PictureFetching.KIND,
                    seat.tenant(),
                    Ids.next().toString());
        }
        return waiting;
    }
}
