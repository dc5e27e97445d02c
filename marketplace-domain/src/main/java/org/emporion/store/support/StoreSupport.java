package org.emporion.store.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Forbidden;

/** What a store sees of platform support in it, and how its owner, or the support itself, puts an end to it. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreSupport {

    static final String SUPPORT_ONLY = "SUPPORT_ONLY";

    private final SupportGrantRepository grants;
    private final Clock clock;

    @Inject
    StoreSupport(SupportGrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** All there ever were, the latest first. */
    public List<SupportView> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        return grants.all(seat.tenant()).stream()
                .map(grant -> grant.view(clock.instant()))
                .toList();
    }

    /** Ends a grant at once; the admin's next request finds the store closed. One that has ended stays as it is. */
    public SupportView end(Seat seat, UUID grantId) {
        seat.mustOwn();
        SupportGrant grant = grants.lock(seat.tenant(), grantId);
        grant.end(seat.who(), clock.instant());
        return grant.view(clock.instant());
    }

    /**
     * Support leaves before its time.
     *
     * @throws Forbidden SUPPORT_ONLY when somebody of the store acts
     */
    public void leave(Seat seat) {
        Seat.Support support =
                seat.support().orElseThrow(() -> new Forbidden(SUPPORT_ONLY, "Only platform support can leave so."));
        grants.lock(seat.tenant(), support.grant()).end(seat.who(), clock.instant());
    }
}
