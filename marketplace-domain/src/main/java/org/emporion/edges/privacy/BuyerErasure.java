package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;

/**
 * A buyer asks to be forgotten: with an account everything over all stores, as a guest one purchase. The platform does it as
 * soon as nothing is on its way any more. Asking twice is asking once.
 */
@ApplicationScoped
@Transactional
public class BuyerErasure {

    private final ErasureRepository wishes;
    private final Clock clock;
    private final TenantScope scope;
    private final AllPersonalData kept;

    @Inject
    BuyerErasure(ErasureRepository wishes, Clock clock, TenantScope scope, AllPersonalData kept) {
        this.wishes = wishes;
        this.clock = clock;
        this.scope = scope;
        this.kept = kept;
    }

    public ErasureState ofAccount(String userId) {
        scope.asUser(userId);
        wishes.addUnlessOneWaits(Erasure.ofAccount(Ids.next(), userId, clock.instant()));
        return waiting(userId).orElseThrow();
    }

    /** What a person has asked for and waits for. */
    public Optional<ErasureState> waiting(String userId) {
        scope.asUser(userId);
        return wishes.waitingOfAccount(userId).map(Erasure::view);
    }

    /**
     * What a guest has bought, by the number and e-mail that show it.
     *
     * @throws NotFound when there is no such purchase, the e-mail is another, or it belongs to an account
     */
    public ErasureState ofPurchase(String number, String email) {
        if (!kept.isOfGuest(number, email)) {
            throw new NotFound("order");
        }
        wishes.addUnlessOneWaits(Erasure.ofPurchase(Ids.next(), number, clock.instant()));
        return waitingForPurchase(number).orElseThrow();
    }

    /** Whether a purchase waits to be erased by itself. */
    public Optional<ErasureState> waitingForPurchase(String number) {
        scope.openPurchase(number);
        return wishes.waitingOfPurchase(number).map(Erasure::view);
    }
}
