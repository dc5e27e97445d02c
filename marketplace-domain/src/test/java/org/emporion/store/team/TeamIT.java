package org.emporion.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.TenantSupervision;
import org.emporion.store.team.Team.Member;
import org.junit.jupiter.api.Test;

/** The team of a store as its members change it, on the real tables. */
class TeamIT {

    private final TeamFixture team = new TeamFixture();

    @Test
    void aRoleThatWasChangedHoldsAtTheNextRequest() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.CATALOG);
        Seat before = team.seat(bob);

        team.team(ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.FULFILMENT, BasedOn.ANYTHING, null));
        Seat after = team.seat(bob);

        assertThat(before.mayWrite(Scope.CATALOG)).isTrue();
        assertThat(after.mayWrite(Scope.CATALOG)).isFalse();
        assertThat(after.mayWrite(Scope.ORDERS)).isTrue();
    }

    @Test
    void whoWasRemovedFindsTheStoreGoneLikeOneThatNeverWas() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.MANAGER);

        team.team(ann, (each, seat) -> {
            each.remove(seat, bob.userId(), BasedOn.ANYTHING, null);
            return null;
        });

        assertThatThrownBy(() -> team.seat(bob)).isInstanceOf(NotFound.class).hasMessage(unknownStore(bob));
        assertThat(team.tasks("admin_task", TenantSupervision.MIRROR)).isEqualTo(1);
    }

    @Test
    void theLastOwnerCanNeitherBeRemovedNorDemotedNorLeave() {
        Person ann = team.member(Role.OWNER);
        team.member(Role.MANAGER);

        assertThatThrownBy(() -> team.team(
                        ann, (each, seat) -> each.changeRole(seat, ann.userId(), Role.READER, BasedOn.ANYTHING, null)))
                .isInstanceOfSatisfying(Conflict.class, TeamIT::isLastOwner);
        assertThatThrownBy(() -> team.team(ann, (each, seat) -> {
                    each.remove(seat, ann.userId(), BasedOn.ANYTHING, null);
                    return null;
                }))
                .isInstanceOfSatisfying(Conflict.class, TeamIT::isLastOwner);
        assertThatThrownBy(() -> leave(ann)).isInstanceOfSatisfying(Conflict.class, TeamIT::isLastOwner);
        assertThat(team.seat(ann).isOwner()).isTrue();
    }

    @Test
    void twoOwnersWhoLeaveAtOnceLeaveOneBehind() throws Exception {
        for (int round = 0; round < 10; round++) {
            TeamFixture store = new TeamFixture();
            Person ann = store.member(Role.OWNER);
            Person bob = store.member(Role.OWNER);
            CyclicBarrier together = new CyclicBarrier(2);

            List<Boolean> left =
                    TeamFixture.atOnce(() -> leaves(store, ann, together), () -> leaves(store, bob, together));

            assertThat(left).containsExactlyInAnyOrder(true, false);
            assertThat(store.owners()).isEqualTo(1);
        }
    }

    @Test
    void aManagerNeitherMakesNorUnmakesOwners() {
        Person ann = team.member(Role.OWNER);
        team.member(Role.OWNER);
        Person max = team.member(Role.MANAGER);
        Person bob = team.member(Role.READER);

        assertOwnerOnly(() -> team.team(
                max, (each, seat) -> each.changeRole(seat, bob.userId(), Role.OWNER, BasedOn.ANYTHING, null)));
        assertOwnerOnly(() -> team.team(
                max, (each, seat) -> each.changeRole(seat, max.userId(), Role.OWNER, BasedOn.ANYTHING, null)));
        assertOwnerOnly(() -> team.team(
                max, (each, seat) -> each.changeRole(seat, ann.userId(), Role.READER, BasedOn.ANYTHING, null)));
        assertOwnerOnly(() -> team.team(max, (each, seat) -> {
            each.remove(seat, ann.userId(), BasedOn.ANYTHING, null);
            return null;
        }));
        assertThatCode(() -> team.team(
                        max, (each, seat) -> each.changeRole(seat, bob.userId(), Role.CATALOG, BasedOn.ANYTHING, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void aMemberOfAnotherStoreIsUnknownHere() {
        Person ann = team.member(Role.OWNER);
        TeamFixture other = new TeamFixture();
        Person eve = other.member(Role.OWNER);

        assertThatThrownBy(() -> team.team(
                        ann, (each, seat) -> each.changeRole(seat, eve.userId(), Role.READER, BasedOn.ANYTHING, null)))
                .isInstanceOf(NotFound.class);
        assertThat(team.team(ann, Team::list)).extracting(Member::id).containsExactly(ann.userId());
        assertThat(other.seat(eve).isOwner()).isTrue();
    }

    @Test
    void aRoleInOneStoreIsNoneInAnother() {
        Person ann = team.member(Role.OWNER);
        TeamFixture other = new TeamFixture();
        other.member(Role.OWNER);
        other.join(ann, Role.READER);

        Seat here = team.seat(ann);
        Seat there = other.seat(ann);

        assertThat(here.mayWrite(Scope.TEAM)).isTrue();
        assertThat(there.mayWrite(Scope.CATALOG)).isFalse();
        assertThatThrownBy(() -> other.team(ann, Team::list)).isInstanceOf(Forbidden.class);
    }

    @Test
    void everybodyMayLeave() {
        team.member(Role.OWNER);
        Person bob = team.member(Role.READER);

        leave(bob);

        assertThatThrownBy(() -> team.seat(bob)).isInstanceOf(NotFound.class);
    }

    @Test
    void aKeyIsNoMemberThatCouldLeave() {
        Person ann = team.member(Role.OWNER);
        String key = team.keys(ann, (keys, seat) -> keys.create(seat, "till", List.of("stock"), null))
                .key();
        Seat till = team.database
                .as("emporion_seller", em -> team.access(em).keySeat(key))
                .orElseThrow();

        assertThatThrownBy(() -> team.team(till, each -> {
                    each.leave(till, BasedOn.ANYTHING, null);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.code()).isEqualTo(Team.USER_NEEDED));
    }

    @Test
    void aRoleFromAnOlderStateIsRefusedNamingWhatItIsNow() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.CATALOG);
        List<Member> before = team.team(ann, Team::list);
        BasedOn seen = BasedOn.version(
                team.team(ann, (each, seat) -> each.get(seat, bob.userId())).version());

        Member changed =
                team.team(ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.FULFILMENT, seen, null));

        assertThatThrownBy(() ->
                        team.team(ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.READER, seen, null)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, stale -> assertThat(stale.fields())
                        .containsExactly(LastChange.now("role", Role.FULFILMENT)));
        assertThatThrownBy(() -> team.team(ann, (each, seat) -> {
                    each.remove(seat, bob.userId(), seen, null);
                    return null;
                }))
                .isInstanceOf(ChangedMeanwhile.class);
        Member again = team.team(ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.FULFILMENT, seen, null));
        assertThat(again).as("what it is already").isEqualTo(changed);
        assertThat(Team.version(team.team(ann, Team::list))).isNotEqualTo(Team.version(before));
        assertThat(team.team(ann, Team::list)).contains(changed);
        team.team(
                ann,
                (each, seat) ->
                        each.changeRole(seat, bob.userId(), Role.READER, BasedOn.version(changed.version()), null));
        assertThat(team.seat(bob).mayWrite(Scope.ORDERS)).isFalse();
    }

    private void leave(Person person) {
        team.team(person, (each, seat) -> {
            each.leave(seat, BasedOn.ANYTHING, null);
            return null;
        });
    }

    private static boolean leaves(TeamFixture store, Person person, CyclicBarrier together) throws Exception {
        Seat seat = store.seat(person);
        together.await();
        try {
            store.team(seat, each -> {
                each.remove(seat, person.userId(), BasedOn.ANYTHING, null);
                return null;
            });
            return true;
        } catch (Conflict lastOwner) {
            isLastOwner(lastOwner);
            return false;
        }
    }

    private static void assertOwnerOnly(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Forbidden.class, refused -> assertThat(refused.code())
                .isEqualTo("OWNER_ONLY"));
    }

    private static void isLastOwner(Conflict conflict) {
        assertThat(conflict.code()).isEqualTo("LAST_OWNER");
    }

    private String unknownStore(Person person) {
        try {
            team.seat(person, "there-is-none");
            return "";
        } catch (NotFound unknown) {
            return unknown.getMessage();
        }
    }
}
