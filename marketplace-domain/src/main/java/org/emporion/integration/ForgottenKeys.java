package org.emporion.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.emporion.kernel.Sql;
import org.emporion.outbox.Chore;
import org.emporion.outbox.Queue;

/** Forgets Idempotency-Keys and the answers kept under them after a day; each application those of its own API. */
@ApplicationScoped
@Transactional
public class ForgottenKeys implements Chore {

    private Sql sql;
    private Clock clock;

    ForgottenKeys() {}

    @Inject
    ForgottenKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.STOREFRONT, Queue.PORTAL);
    }

    @Override
    public String kind() {
        return "keys.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        sql.update(
                "delete from idempotency_record where created_at < ?",
                clock.instant().minus(RepeatableWrites.KEPT));
    }
}
