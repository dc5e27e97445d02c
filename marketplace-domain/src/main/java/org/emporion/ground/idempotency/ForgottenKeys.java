package org.emporion.ground.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Sql;

/**
 * Forgets Idempotency-Keys and the answers kept under them after a day; each application those of its own API. Names nobody,
 * and so sees no answer: the database lets such a delete reach only what is old enough.
 */
@ApplicationScoped
@Transactional
class ForgottenKeys implements Chore {

    private final Sql sql;

    @Inject
    ForgottenKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.STOREFRONT, Queue.PORTAL, Queue.ADMIN);
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
        sql.statement("delete from idempotency_record").update();
    }
}
