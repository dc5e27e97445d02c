package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;

/** When to ask the provider again about a refund that it has under way: often on the first day, hourly from then on. */
@ApplicationScoped
class RefundChecks {

    static final String KIND = "payment.refund-check";

    private static final Duration OFTEN = Duration.ofMinutes(15);
    private static final Duration SELDOM = Duration.ofHours(1);
    private static final long OF_THE_FIRST_DAY = Duration.ofDays(1).dividedBy(OFTEN);

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    RefundChecks(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Which check it is.
     *
     * @param ordinal from 0
     */
    record Check(String purchaseNumber, UUID refund, int ordinal) {

        static Check of(Task task) {
            String[] parts = task.ref().split("/");
            return new Check(parts[0], UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
        }

        private Task task() {
            return new Task(KIND, Optional.empty(), purchaseNumber + "/" + refund + "/" + ordinal);
        }

        private Duration pause() {
            return ordinal < OF_THE_FIRST_DAY ? OFTEN : SELDOM;
        }
    }

    void first(String purchaseNumber, UUID refund) {
        append(new Check(purchaseNumber, refund, 0));
    }

    void after(Check done) {
        append(new Check(done.purchaseNumber(), done.refund(), done.ordinal() + 1));
    }

    private void append(Check check) {
        outbox.append(Queue.STOREFRONT, check.task(), clock.instant().plus(check.pause()));
    }
}
