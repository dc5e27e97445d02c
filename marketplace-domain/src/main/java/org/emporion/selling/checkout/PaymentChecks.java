package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.money.payment.PaymentGateway;

/** When to ask the provider what has become of a payment: written with the purchase, so that no crash loses it. */
@ApplicationScoped
class PaymentChecks {

    static final String KIND = "payment.check";

    /** How long a buyer may take to confirm a payment. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final Duration FIRST = Duration.ofSeconds(30);

    private final Outbox outbox;
    private final Clock clock;

    @Inject
    PaymentChecks(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The first check, in case whoever pays never comes back. */
    void begin(String purchase) {
        append(purchase, 0, FIRST);
    }

    /** A check at once, since the provider's answer never came. */
    void soon(String purchase) {
        append(purchase, 1, Duration.ofSeconds(1));
    }

    /** The check after the one of this ordinal, after a growing pause. */
    void next(String purchase, int ordinal) {
        Duration growing = Duration.ofSeconds(1L << Math.min(ordinal + 1, 10));
        Duration longest = PaymentGateway.LONGEST_PAUSE;
        append(purchase, ordinal + 1, growing.compareTo(longest) < 0 ? growing : longest);
    }

    /** The purchase has come to its end at the first go. */
    void end(String purchase) {
        outbox.withdraw(Queue.STOREFRONT, task(purchase, 0));
    }

    static String purchase(String ref) {
        return ref.substring(0, ref.lastIndexOf('.'));
    }

    static int ordinal(String ref) {
        return Integer.parseInt(ref.substring(ref.lastIndexOf('.') + 1));
    }

    private void append(String purchase, int ordinal, Duration pause) {
        outbox.append(Queue.STOREFRONT, task(purchase, ordinal), clock.instant().plus(pause));
    }

    private static Task task(String purchase, int ordinal) {
        return new Task(KIND, Optional.empty(), purchase + "." + ordinal);
    }
}
