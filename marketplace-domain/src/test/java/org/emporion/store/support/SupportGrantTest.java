package org.emporion.store.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.groups.Tuple;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.SellerAccess.StoreRef;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** How long platform support may act in a store: each rule of a grant. */
class SupportGrantTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofHours(1));
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(20));
    private static final Person ADA = new Person("ada", "Ada", "ada@platform.example");

    private final SupportGrant grant = grant(" Prices look wrong ", 60);

    @Test
    void aGrantRunsUntilItsEnd() {
        assertThat(grant.isRunning(NOW)).isTrue();
        assertThat(grant.isRunning(END.minusMillis(1))).isTrue();
        assertThat(grant.isRunning(END)).isFalse();
        assertThat(grant.view(NOW).endsAt()).isEqualTo(END);
    }

    @Test
    void aGrantHasAReason() {
        assertFaults(" ", 60, tuple("reason", "REQUIRED"));
        assertFaults("no", 60, tuple("reason", "LENGTH"));
        assertFaults("n".repeat(501), 60, tuple("reason", "LENGTH"));
        assertThat(grant.view(NOW).reason()).isEqualTo("Prices look wrong");
    }

    @Test
    void aGrantLastsAQuarterOfAnHourToEightHours() {
        assertFaults("Because", 14, tuple("minutes", "RANGE"));
        assertFaults("Because", 481, tuple("minutes", "RANGE"));
        assertThat(grant("Because", 15).isRunning(NOW)).isTrue();
        assertThat(grant("Because", 480).isRunning(NOW)).isTrue();
    }

    @Test
    void aGrantOpensItsStoreAsSupportWithReasonAndEnd() {
        StoreRef store = new StoreRef(
                new TenantId(Ids.next()), "mill", "Blue Mill", StoreStatus.ACTIVE, DayRange.ZONE, "EUR", null);
        SellerAccess.Entrance entrance = grant.entrance(store);

        assertThat(entrance.store()).isEqualTo(store.as(Role.SUPPORT));
        assertThat(entrance.support()).isEqualTo(new Seat.Support(grant.id(), "Prices look wrong", END));
        assertThat(entrance.unused()).isTrue();
    }

    @Test
    void aGrantEndsWhenSomebodyEndsIt() {
        grant.end("ann", LATER);

        assertThat(grant.isRunning(LATER)).isFalse();
        assertThat(grant.view(LATER).endedBy()).isEqualTo("ann");
        assertThat(grant.view(LATER).endedAt()).isEqualTo(LATER);
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        grant.end("ann", LATER);
        grant.end("ben", LATER.plusSeconds(1));
        grant.makeWay(END);

        assertThat(grant.view(END).endedBy()).isEqualTo("ann");
        assertThat(grant.view(END).endedAt()).isEqualTo(LATER);
    }

    @Test
    void whatIsOverIsNotEndedByAnybody() {
        grant.end("ann", END);

        assertThat(grant.view(END).endedAt()).isNull();
    }

    @Test
    void aRunningGrantMakesNoWayForAnother() {
        assertThatThrownBy(() -> grant.makeWay(END.minusMillis(1)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(SupportGrant.RUNNING));
        assertThat(grant.isRunning(NOW)).isTrue();
    }

    @Test
    void whatIsOverMakesWayAsEndedAtItsEnd() {
        grant.makeWay(END.plusSeconds(5));

        assertThat(grant.view(END).endedAt()).isEqualTo(END);
        assertThat(grant.view(END).endedBy()).isEqualTo("its end");
    }

    private static SupportGrant grant(String reason, int minutes) {
        return new SupportGrant(new TenantId(Ids.next()), ADA, reason, minutes, NOW);
    }

    private static void assertFaults(String reason, int minutes, Tuple... faults) {
        assertThatThrownBy(() -> grant(reason, minutes))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactly(faults));
    }
}
