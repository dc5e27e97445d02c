package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;

/** What follows from where a payout stands: it is sent, its store is written to, and it is counted. */
@ApplicationScoped
class PayoutFollowUps {

    private final Outbox outbox;
    private final Event<Counted> counted;

    @Inject
    PayoutFollowUps(Outbox outbox, Event<Counted> counted) {
        this.outbox = outbox;
        this.counted = counted;
    }

    void made(Payout payout) {
        outbox.append(Queue.ADMIN, SendPayout.KIND, payout.tenant(), payout.id().toString());
        count(payout);
    }

    /** Its store reads that it is on its way, or has not arrived. */
    void tell(Payout payout, PayoutState what) {
        outbox.append(Queue.PORTAL, PayoutMail.TOLD, payout.tenant(), payout.id() + "/" + what);
    }

    /** It has come to its state. */
    void count(Payout payout) {
        String state = payout.state().name();
        counted.fire(Counted.once("emporion_payouts")
                .with("currency", payout.amount().currency())
                .with("state", state));
        counted.fire(Counted.amount("emporion_payouts_minor", payout.amount()).with("state", state));
    }
}
