package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.outbox.Task;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.CapturePayment;
import org.emporion.money.payment.VoidPayment;

/** What is still to be asked of a provider once the running transaction has ended well. */
@ApplicationScoped
class PaymentTasks {

    private final Outbox outbox;
    private final Clock clock;
    private final Event<CapturePayment.Wanted> captures;

    @Inject
    PaymentTasks(Outbox outbox, Clock clock, Event<CapturePayment.Wanted> captures) {
        this.outbox = outbox;
        this.clock = clock;
        this.captures = captures;
    }

    /** Has the money taken that was set aside: at once where somebody hears of it, otherwise by its task. */
    void capture(Attempt attempt) {
        outbox.append(
                Queue.STOREFRONT,
                new Task(CapturePayment.KIND, Optional.empty(), attempt.id()),
                clock.instant().plus(CapturePayment.GRACE));
        captures.fire(new CapturePayment.Wanted(attempt));
    }

    /** Has the money let go that was set aside. */
    void letGo(Attempt attempt) {
        outbox.append(Queue.STOREFRONT, VoidPayment.KIND, attempt.id());
    }
}
