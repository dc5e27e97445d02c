package org.emporion.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.TenantSupervision;
import org.emporion.store.team.InvitationMails.Content;
import org.emporion.store.team.Invitations.Pending;
import org.junit.jupiter.api.Test;

/** An invitation from the mail to the membership, and every way in which its link opens nothing. */
class InvitationLifeIT {

    private final TeamFixture team = new TeamFixture();
    private final Person ann = team.member(Role.OWNER);
    private final Person bob = TeamFixture.somebody("bob");

    @Test
    void whoIsAskedAndAcceptsIsAMemberWithTheRole() {
        invite(bob.email().toUpperCase(java.util.Locale.ROOT), Role.FULFILMENT);
        String token = mail().token();

        Joining.Offer offer = team.atTheDoor(door -> door.look(token)).orElseThrow();
        team.atTheDoor(door -> door.accept(bob, token));

        assertThat(offer.storeSlug()).isEqualTo(team.store.storeSlug());
        assertThat(offer.state()).isEqualTo(Joining.State.OPEN);
        assertThat(team.seat(bob).role()).contains(Role.FULFILMENT);
        assertThat(team.invitations(ann, Invitations::list)).isEmpty();
        assertThat(team.tasks("admin_task", TenantSupervision.MIRROR)).isEqualTo(1);
    }

    @Test
    void theSecretIsMadeWithTheMailAndKeptNowhere() {
        invite(bob.email(), Role.READER);
        assertThat(team.count("select count(*) from invitation where token_hash is not null and tenant_id = '"
                        + team.store.tenant() + "'"))
                .isZero();

        String token = mail().token();

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(team.count("select count(*) from invitation i where i::text like '%" + token + "%'"))
                .isZero();
        assertThat(team.count("select count(*) from portal_task t where t::text like '%" + token + "%'"))
                .isZero();
    }

    @Test
    void aLinkWorksOnce() {
        invite(bob.email(), Role.CATALOG);
        String token = mail().token();
        team.atTheDoor(door -> door.accept(bob, token));

        team.team(ann, (each, seat) -> {
            each.remove(seat, bob.userId(), BasedOn.ANYTHING, null);
            return null;
        });

        assertClosed(bob, token);
        assertThat(state(token)).isEqualTo(Joining.State.ACCEPTED);
        assertThatThrownBy(() -> team.seat(bob)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkDoesNotWorkForSomebodyElse() {
        invite(bob.email(), Role.OWNER);
        String token = mail().token();
        Person eve = TeamFixture.somebody("eve");

        assertThatThrownBy(() -> team.atTheDoor(door -> door.accept(eve, token)))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo("OTHER_ADDRESS"));
        assertThat(team.owners()).isEqualTo(1);
        assertThat(state(token)).isEqualTo(Joining.State.OPEN);
    }

    @Test
    void aLinkEndsAfterSevenDays() {
        invite(bob.email(), Role.CATALOG);
        String token = mail().token();

        team.clock.forward(Duration.ofDays(7));

        assertClosed(bob, token);
        assertThat(state(token)).isEqualTo(Joining.State.EXPIRED);
        assertThat(team.invitations(ann, Invitations::list))
                .extracting(Pending::expired)
                .containsExactly(true);
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        UUID id = invite(bob.email(), Role.CATALOG);
        String token = mail().token();

        withdraw(id);

        assertClosed(bob, token);
        assertThat(state(token)).isEqualTo(Joining.State.WITHDRAWN);
    }

    @Test
    void whatWasWithdrawnBeforeItsMailIsNotSent() {
        UUID id = invite(bob.email(), Role.CATALOG);
        withdraw(id);

        Optional<Content> mail = team.atTheLetterBox(box -> box.write(team.store.tenant(), id));

        assertThat(mail).isEmpty();
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        UUID id = invite(bob.email(), Role.CATALOG);
        String first = mail().token();
        team.clock.forward(Duration.ofDays(6));

        team.invitations(ann, (each, seat) -> each.resend(seat, id));
        String second = mail().token();
        team.clock.forward(Duration.ofDays(6));

        assertThatThrownBy(() -> team.atTheDoor(door -> door.accept(bob, first)))
                .isInstanceOf(NotFound.class);
        team.atTheDoor(door -> door.accept(bob, second));
        assertThat(team.seat(bob).role()).contains(Role.CATALOG);
    }

    @Test
    void aForgedTokenIsLikeOneThatNeverWas() {
        Optional<Joining.Offer> offer = team.atTheDoor(door -> door.look("forged"));

        assertThat(offer).isEmpty();
        assertThatThrownBy(() -> team.atTheDoor(door -> door.accept(bob, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> team.atTheDoor(door -> door.accept(bob, ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void aManagerInvitesNoOwnerAndTouchesNoInvitationOfOne() {
        Person max = team.member(Role.MANAGER);
        UUID forOwner = invite(bob.email(), Role.OWNER);

        assertOwnerOnly(() -> team.invitations(max, (each, seat) -> each.invite(seat, "x@example.com", Role.OWNER)));
        assertOwnerOnly(() -> team.invitations(max, (each, seat) -> each.resend(seat, forOwner)));
        Pending another = team.invitations(max, (each, seat) -> each.invite(seat, "x@example.com", Role.MANAGER));

        assertThat(another.role()).isEqualTo(Role.MANAGER);
    }

    @Test
    void nobodyIsAskedTwiceAndNoMemberAtAll() {
        invite(bob.email(), Role.CATALOG);

        assertCode("ALREADY_INVITED", () -> invite(bob.email(), Role.READER));
        assertCode("ALREADY_MEMBER", () -> invite(ann.email(), Role.READER));
        assertThatThrownBy(() -> invite("no address", null))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("email", "role"));
    }

    @Test
    void ofTwoWhoInviteTheSameAddressAtOnceOneIsTold() throws Exception {
        Person max = team.member(Role.MANAGER);
        for (int round = 0; round < 10; round++) {
            String address = TeamFixture.somebody("new").email();
            CyclicBarrier together = new CyclicBarrier(2);

            List<Boolean> invited =
                    TeamFixture.atOnce(() -> invites(ann, address, together), () -> invites(max, address, together));

            assertThat(invited).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void aLinkThatIsFollowedTwiceAtOnceMakesOneMember() throws Exception {
        for (int round = 0; round < 10; round++) {
            Person guest = TeamFixture.somebody("guest");
            UUID id = invite(guest.email(), Role.READER);
            String token = team.atTheLetterBox(box -> box.write(team.store.tenant(), id))
                    .orElseThrow()
                    .token();
            CyclicBarrier together = new CyclicBarrier(2);

            List<Boolean> joined =
                    TeamFixture.atOnce(() -> joins(guest, token, together), () -> joins(guest, token, together));

            assertThat(joined).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void anInvitationOfAnotherStoreIsUnknownHere() {
        UUID id = invite(bob.email(), Role.CATALOG);
        TeamFixture other = new TeamFixture();
        Person eve = other.member(Role.OWNER);

        assertThatThrownBy(() -> other.invitations(eve, (each, seat) -> each.resend(seat, id)))
                .isInstanceOf(NotFound.class);
        assertThat(other.invitations(eve, Invitations::list)).isEmpty();
    }

    private boolean invites(Person person, String address, CyclicBarrier together) throws Exception {
        together.await();
        try {
            team.invitations(person, (each, seat) -> each.invite(seat, address, Role.READER));
            return true;
        } catch (Conflict conflict) {
            assertThat(conflict.code()).isEqualTo("ALREADY_INVITED");
            return false;
        }
    }

    private boolean joins(Person person, String token, CyclicBarrier together) throws Exception {
        together.await();
        try {
            team.atTheDoor(door -> door.accept(person, token));
            return true;
        } catch (Conflict conflict) {
            assertThat(conflict.code()).isEqualTo("INVITATION_CLOSED");
            return false;
        }
    }

    private UUID invite(String email, Role role) {
        return team.invitations(
                ann, (each, seat) -> each.invite(seat, email, role).id());
    }

    private void withdraw(UUID id) {
        team.invitations(ann, (each, seat) -> {
            each.withdraw(seat, id);
            return null;
        });
    }

    private Content mail() {
        UUID id = team.invitations(ann, Invitations::list).get(0).id();
        return team.atTheLetterBox(box -> box.write(team.store.tenant(), id)).orElseThrow();
    }

    private Joining.State state(String token) {
        return team.atTheDoor(door -> door.look(token)).orElseThrow().state();
    }

    private void assertClosed(Person person, String token) {
        assertCode("INVITATION_CLOSED", () -> team.atTheDoor(door -> door.accept(person, token)));
    }

    private static void assertCode(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.code())
                .isEqualTo(code));
    }

    private static void assertOwnerOnly(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(Forbidden.class)
                .extracting(refused -> ((Failure) refused).code())
                .isEqualTo("OWNER_ONLY");
    }
}
