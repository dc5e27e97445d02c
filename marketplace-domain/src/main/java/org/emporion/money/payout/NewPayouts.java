package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;

/** Writes down a payout, that nothing is owed for its orders any more, and that it is to be sent: all of it or nothing. */
@ApplicationScoped
class NewPayouts {

    private final TenantScope scope;
    private final PayoutRepository payouts;
    private final PayoutBook book;
    private final PayoutFollowUps then;

    @Inject
    NewPayouts(TenantScope scope, PayoutRepository payouts, PayoutBook book, PayoutFollowUps then) {
        this.scope = scope;
        this.payouts = payouts;
        this.book = book;
        this.then = then;
    }

    void make(Payout payout, String who) {
        scope.within(payout.tenant(), Actor.of(who), () -> {
            payouts.add(payout);
            book.sent(payout);
            then.made(payout);
            return payout;
        });
    }
}
