package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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
            from Picture x where x.tenantId = :store and x.state = :failed%s
            group by x.problem order by count(x) desc, x.problem""";

    /** A picture does not know which import named it, but its product knows which met it last. */
    private static final String OF_IMPORT = " and x.product.importJob = :job";

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

    /** Of the products that this import met last; null for the whole store. */
    public Standing standing(Seat seat, UUID job) {
        seat.mustRead(Scope.CATALOG);
        String waits = "select count(x) from Picture x where x.tenantId = :store and x.state = :waiting";
        long waiting = of(seat, job, waits + (job == null ? "" : OF_IMPORT), Long.class)
                .setParameter("waiting", Picture.State.WAITING)
                .getSingleResult();
        List<Reason> failed = of(seat, job, REASONS.formatted(job == null ? "" : OF_IMPORT), Object[].class)
                .setParameter("failed", Picture.State.FAILED)
                .setMaxResults(MOST_REASONS)
                .getResultList()
                .stream()
                .map(row -> new Reason((String) row[0], (Long) row[1], (String) row[2]))
                .toList();
        return new Standing(waiting, failed);
    }

    private <T> TypedQuery<T> of(Seat seat, UUID job, String jpql, Class<T> answer) {
        TypedQuery<T> query =
                em.createQuery(jpql, answer).setParameter("store", seat.tenant().value());
        return job == null ? query : query.setParameter("job", job);
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
