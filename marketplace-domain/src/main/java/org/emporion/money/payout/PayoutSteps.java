package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** What is written down before and after the provider was asked. To be called inside a transaction of the platform. */
@ApplicationScoped
class PayoutSteps {

    private final TenantScope scope;
    private final PayoutRepository payouts;
    private final PayoutBook book;
    private final PayoutFollowUps then;
    private final Clock clock;

    @Inject
    PayoutSteps(TenantScope scope, PayoutRepository payouts, PayoutBook book, PayoutFollowUps then, Clock clock) {
        this.scope = scope;
        this.payouts = payouts;
        this.book = book;
        this.then = then;
        this.clock = clock;
    }

    /**
     * How a payout stands before the provider is asked.
     *
     * @param first whether the provider cannot have heard of it yet
     */
    record Standing(PayoutState state, String provider, PayoutProvider.Order order, boolean first) {

        static Standing of(Payout payout, boolean first) {
            return new Standing(payout.state(), payout.provider(), payout.order(), first);
        }
    }

    Standing begin(TenantId store, UUID id) {
        return scope.within(store, () -> {
            Payout payout = payouts.lock(store, id);
            boolean first = payout.send();
            if (first) {
                then.count(payout);
            }
            return Standing.of(payout, first);
        });
    }

    Standing standing(TenantId store, UUID id) {
        return scope.within(store, () -> Standing.of(payouts.get(store, id), false));
    }

    /** Takes in the provider's word: what came back is owed again, and the store is written to. */
    PayoutState told(TenantId store, UUID id, PayoutProvider.Sent answer) {
        return scope.within(store, () -> {
            Payout payout = payouts.lock(store, id);
            Payout.Change change = payout.told(answer, clock.instant());
            if (change.failed()) {
                book.returned(payout);
            }
            if (change.taken() && !change.failed()) {
                then.tell(payout, PayoutState.SENT);
            }
            if (change.failed()) {
                then.tell(payout, payout.state());
            }
            if (change.ended()) {
                then.count(payout);
            }
            return payout.state();
        });
    }
}
