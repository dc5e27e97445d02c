package org.emporion.store.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.TenantId;

/** Somebody of the platform may act in a store: who, why, and until when. Nobody prolongs it. */
@Entity
@Table(name = "support_grant")
class SupportGrant extends TenantEntity {

    static final String RUNNING = "SUPPORT_RUNNING";

    private static final String BY_ITSELF = "its end";

    @Version
    private long version;

    @Column(name = "user_id")
    private String userId;

    private String name;
    private String reason;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected SupportGrant() {}

    /**
     * Begins now.
     *
     * @throws RuleViolated naming a bad reason or length
     */
    SupportGrant(TenantId store, Person admin, String reason, int minutes, Instant now) {
        super(store, Ids.next());
        new Problems()
                .text(reason, "reason", 3, 500)
                .require(
                        minutes >= SupportGrants.SHORTEST_MINUTES && minutes <= SupportGrants.LONGEST_MINUTES,
                        "minutes",
                        "RANGE",
                        "Support lasts 15 minutes to 8 hours.")
                .throwIfAny();
        userId = admin.userId();
        name = admin.who();
        this.reason = reason.strip();
        startsAt = now;
        endsAt = now.plus(minutes, ChronoUnit.MINUTES);
    }

    /** Ends it before its time; one that has ended stays as it is. */
    void end(String who, Instant now) {
        if (isRunning(now)) {
            endedAt = now;
            endedBy = who;
        }
    }

    /**
     * Another grant for the same admin is to follow.
     *
     * @throws Conflict SUPPORT_RUNNING while this one still runs
     */
    void makeWay(Instant now) {
        if (isRunning(now)) {
            throw new Conflict(RUNNING, "You act in this store already; end that first.");
        }
        if (endedAt == null) {
            endedAt = endsAt;
            endedBy = BY_ITSELF;
        }
    }

    /** Whether it opens the store. */
    boolean isRunning(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }

    /** What it opens: the store, for this reason and until its end. */
    SellerAccess.Entrance entrance(StoreRef store) {
        return new SellerAccess.Entrance(
                store.as(Role.SUPPORT), new Seat.Support(id(), reason, endsAt), enteredAt == null);
    }

    SupportView view(Instant now) {
        return new SupportView(id(), name, reason, startsAt, endsAt, enteredAt, endedAt, endedBy, isRunning(now));
    }
}
