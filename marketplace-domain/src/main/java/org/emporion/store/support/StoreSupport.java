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
import org.emporion.ground.walls.Support;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Sql;

/** What a store sees of platform support in it, and how its owner, or the support itself, puts an end to it. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreSupport {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public StoreSupport(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All there ever were, the latest first. */
    public List<SupportView> list(Seat seat) {
        seat.mustRead(Scope.TEAM);
        return SupportView.all(sql, seat.tenant(), clock.instant());
    }

    /** Ends a grant at once; the admin's next request finds the store closed. One that has ended stays as it is. */
    public SupportView end(Seat seat, UUID grant) {
        seat.mustOwn();
        SupportView.end(sql, seat.tenant(), grant, seat.who(), clock.instant());
        return SupportView.one(sql, seat.tenant(), grant, clock.instant());
    }

    /** Support leaves before its time. */
    public void leave(Seat seat) {
        Support support =
                seat.support().orElseThrow(() -> new Forbidden("SUPPORT_ONLY", "Only platform support can leave so."));
        SupportView.end(sql, seat.tenant(), support.grant(), seat.who(), clock.instant());
    }
}
