package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;

/** When to ask the provider again about a payout that is on its way: often on the first day, hourly from then on. */
@ApplicationScoped
class PayoutChecks {

    static final String KIND = "payout.check";

    private static final Duration OFTEN = Duration.ofMinutes(15);
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final long OF_THE_FIRST_DAY = Duration.ofDays(1).dividedBy(OFTEN);

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PayoutChecks(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Which check it is.
     *
     * @param ordinal from 0
     */
    record Check(TenantId store, UUID payout, int ordinal) {

        static Check of(Task task) {
            String[] parts = task.ref().split("/");
            return new Check(task.tenant().orElseThrow(), UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
        }

        private Task task() {
            return new Task(KIND, Optional.of(store), payout + "/" + ordinal);
        }

        private Duration pause() {
            return ordinal < OF_THE_FIRST_DAY ? OFTEN : SELDOM;
        }
    }

    void first(TenantId store, UUID payout) {
        append(new Check(store, payout, 0));
    }

    void after(Check done) {
        append(new Check(done.store(), done.payout(), done.ordinal() + 1));
    }

    private void append(Check check) {
        outbox.append(Queue.ADMIN, check.task(), clock.instant().plus(check.pause()));
    }
}
