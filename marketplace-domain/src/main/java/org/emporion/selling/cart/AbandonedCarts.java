package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Sql;

/**
 * Clears away the carts of guests that nobody has touched for a month, with the addresses in them. The cart of somebody with
 * an account stays.
 */
@ApplicationScoped
@Transactional
class AbandonedCarts implements Chore {

    /** The database lets no younger cart be seen without its key. */
    static final Duration PATIENCE = Duration.ofDays(30);

    private static final int AT_ONCE = 10_000;

    private final Sql sql;
    private final Clock clock;

    @Inject
    AbandonedCarts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.STOREFRONT);
    }

    @Override
    public String kind() {
        return "carts.clear";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sql.statement(
                        """
                        delete from cart where id in (
                            select id from cart where buyer_id is null and updated_at < :before limit :most)""")
                .with("before", clock.instant().minus(PATIENCE))
                .with("most", AT_ONCE)
                .update();
    }
}
