package org.emporion.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.store.team.Joining.State;
import org.junit.jupiter.api.Test;

/** What becomes of an invitation: each rule of its life. */
class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final Person BOB = new Person("bob", "Bob", " Bob@Example.com");
    private static final String SECRET = "hash";

    private final Seat owner = TestStores.ownerOf(Ids.next(), "mill");
    private final Seat manager = TestStores.colleague(owner, Role.MANAGER);
    private final Invitation invitation = new Invitation(manager, "bob@example.com", Role.CATALOG, NOW);
    private final Invitation forAnOwner = new Invitation(owner, "bob@example.com", Role.OWNER, NOW);

    @Test
    void whoWasAskedBecomesAMemberWithTheRole() {
        invitation.openWith(SECRET, NOW);

        assertThat(invitation.accept(BOB, SECRET, NOW)).isEqualTo(Role.CATALOG);
        assertThat(invitation.state(NOW)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void onlyAnOwnerInvitesAnOwner() {
        assertOwnerOnly(() -> new Invitation(manager, "bob@example.com", Role.OWNER, NOW));
        assertOwnerOnly(() -> forAnOwner.resend(manager, NOW));
        assertOwnerOnly(() -> forAnOwner.withdraw(manager, NOW));
        assertThat(forAnOwner.state(NOW)).isEqualTo(State.OPEN);
    }

    @Test
    void nobodyElseAccepts() {
        invitation.openWith(SECRET, NOW);

        assertThatThrownBy(() -> invitation.accept(new Person("eve", "Eve", "eve@example.com"), SECRET, NOW))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo(Invitation.OTHER_ADDRESS));
        assertThat(invitation.state(NOW)).isEqualTo(State.OPEN);
    }

    @Test
    void itIsAcceptedOnce() {
        invitation.openWith(SECRET, NOW);
        invitation.accept(BOB, SECRET, NOW);

        assertClosed(() -> invitation.accept(BOB, SECRET, NOW));
    }

    @Test
    void aLinkThatWasReplacedOpensNothing() {
        invitation.openWith(SECRET, NOW);
        invitation.openWith("another", NOW);
        assertClosed(() -> invitation.accept(BOB, SECRET, NOW));

        invitation.resend(manager, NOW);
        assertClosed(() -> invitation.accept(BOB, "another", NOW));
        assertThat(invitation.state(NOW)).isEqualTo(State.OPEN);
    }

    @Test
    void itEndsSevenDaysAfterItsMail() {
        assertThat(invitation.state(END.minusMillis(1))).isEqualTo(State.OPEN);
        assertThat(invitation.state(END)).isEqualTo(State.EXPIRED);
        assertThat(invitation.view(END).expired()).isTrue();
        assertClosed(() -> invitation.openWith(SECRET, END));

        invitation.openWith(SECRET, NOW.plusSeconds(60));
        assertThat(invitation.state(END)).isEqualTo(State.OPEN);
        assertClosed(() -> invitation.accept(BOB, SECRET, END.plusSeconds(60)));
    }

    @Test
    void whatIsTooOldIsSentAgain() {
        invitation.sent(NOW);

        invitation.resend(manager, END);

        assertThat(invitation.state(END)).isEqualTo(State.OPEN);
        assertThat(invitation.view(END).sentAt()).isNull();
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        invitation.openWith(SECRET, NOW);

        invitation.withdraw(manager, NOW);

        assertClosed(() -> invitation.accept(BOB, SECRET, NOW));
        assertClosed(() -> invitation.openWith(SECRET, NOW));
        assertThat(invitation.state(NOW)).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whatWasAnsweredIsNeitherSentAgainNorWithdrawn() {
        invitation.openWith(SECRET, NOW);
        invitation.accept(BOB, SECRET, NOW);

        assertThatThrownBy(() -> invitation.resend(owner, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitation.withdraw(owner, NOW)).isInstanceOf(NotFound.class);
        assertThat(invitation.state(NOW)).isEqualTo(State.ACCEPTED);
    }

    private static void assertClosed(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(Invitation.CLOSED));
    }

    private static void assertOwnerOnly(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Forbidden.class, refused -> assertThat(refused.code())
                .isEqualTo("OWNER_ONLY"));
    }
}
