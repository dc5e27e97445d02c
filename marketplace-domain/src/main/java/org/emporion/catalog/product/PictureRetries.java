package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;

/** How the fetching of a store's pictures from elsewhere stands, and trying those again that failed. */
@ApplicationScoped
@Transactional
@InTenant
public class PictureRetries {

    private static final int MOST_REASONS = 20;

    private final Sql sql;
    private final Outbox outbox;

    @Inject
    PictureRetries(Sql sql, Outbox outbox) {
        this.sql = sql;
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
        return new Standing(
                sql.count("select count(*) as n from picture where tenant_id = ? and state = 'WAITING'", seat.tenant()),
                sql.list(
                        row -> new Reason(row.text("problem"), row.number("n"), row.text("title")),
                        "select x.problem, count(*) as n, min(p.title) as title from picture x"
                                + " join product p on p.tenant_id = x.tenant_id and p.id = x.product_id"
                                + " where x.tenant_id = ? and x.state = 'FAILED'"
                                + " group by x.problem order by n desc, x.problem limit ?",
                        seat.tenant(),
                        MOST_REASONS));
    }

    /** Has all that failed fetched once more, by the same job as the first time; answers how many. */
    public int again(Seat seat) {
        seat.mustWrite(Scope.CATALOG);
        int waiting = sql.update(
                "update picture set state = 'WAITING', problem = null where tenant_id = ? and state = 'FAILED'",
                seat.tenant());
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
