package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Sql;

/** Forgets the ids of what providers told, long after the last of them tells anything again. */
@ApplicationScoped
@Transactional
class ForgottenEvents implements Chore {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Sql sql;
    private final Clock clock;

    @Inject
    ForgottenEvents(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.STOREFRONT);
    }

    @Override
    public String kind() {
        return "payment.events.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        sql.statement("delete from provider_event where received_at < :before")
                .with("before", clock.instant().minus(KEPT))
                .update();
    }
}
