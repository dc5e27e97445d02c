package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.kernel.TenantId;

/** Remembers the days that SKUs are promised for: with each of them a later sale ends, and nobody does anything about it that day. */
@ApplicationScoped
class Promises {

    static final String PASSED = "stock.promise-passed";

    /** The day is over by the database's clock too. */
    private static final Duration AFTERWARDS = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    Promises(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A SKU is sold so from now on. */
    void given(TenantId store, UUID variant, LaterSale sale) {
        if (sale.promisedOn() != null) {
            Instant over =
                    sale.promisedOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
            outbox.append(
                    Queue.PORTAL,
                    new Task(PASSED, Optional.of(store), variant + "." + sale.promisedOn()),
                    over.plus(AFTERWARDS));
        }
    }

    /** The SKU that a task is about. */
    static UUID variant(String ref) {
        return UUID.fromString(ref.substring(0, ref.indexOf('.')));
    }

    /** The day that it was promised for when the task was written. */
    static LocalDate day(String ref) {
        return LocalDate.parse(ref.substring(ref.indexOf('.') + 1));
    }
}
