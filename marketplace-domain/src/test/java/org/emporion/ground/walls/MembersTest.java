package org.emporion.ground.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.junit.jupiter.api.Test;

/** What the people of a store may do with each other: each rule of the team. */
class MembersTest {

    private final Seat owner = TestStores.ownerOf(Ids.next(), "mill");
    private final Seat manager = TestStores.colleague(owner, Role.MANAGER);

    private final Membership ann = member("Ann", Role.OWNER);
    private final Membership ben = member("Ben", Role.OWNER);
    private final Membership max = member("Max", Role.MANAGER);
    private final Members team = new Members(List.of(ann, ben, max));
    private final Members oneOwner = new Members(List.of(ann, max));

    @Test
    void theLastOwnerIsNotMadeSomethingElse() {
        assertLastOwner(() -> oneOwner.changeRole("Ann", Role.MANAGER, owner));
        assertThat(ann.owns()).isTrue();

        team.changeRole("Ann", Role.MANAGER, owner);
        assertThat(ann.owns()).isFalse();
    }

    @Test
    void theLastOwnerIsNotRemoved() {
        assertLastOwner(() -> oneOwner.remove("Ann", owner));
        assertThat(team.remove("Ann", owner)).isSameAs(ann);
    }

    @Test
    void theLastOwnerDoesNotLeave() {
        assertLastOwner(() -> oneOwner.leave("Ann"));
        assertThat(oneOwner.leave("Max")).isSameAs(max);
        assertThat(team.leave("Ann")).isSameAs(ann);
    }

    @Test
    void theLastOwnerMayBeMadeAnOwnerAgain() {
        oneOwner.changeRole("Ann", Role.OWNER, owner);

        assertThat(ann.owns()).isTrue();
    }

    @Test
    void onlyAnOwnerMakesAnOwner() {
        assertOwnerOnly(() -> team.changeRole("Max", Role.OWNER, manager));
        assertThat(max.owns()).isFalse();

        team.changeRole("Max", Role.OWNER, owner);
        assertThat(max.owns()).isTrue();
    }

    @Test
    void onlyAnOwnerUnmakesAnOwner() {
        assertOwnerOnly(() -> team.changeRole("Ann", Role.READER, manager));
        assertOwnerOnly(() -> team.remove("Ann", manager));
        assertOwnerOnly(() -> oneOwner.changeRole("Ann", Role.READER, manager));
        assertOwnerOnly(() -> oneOwner.remove("Ann", manager));
        assertThat(ann.owns()).isTrue();
    }

    @Test
    void whoIsNoOwnerLeavesEvenWhereThereIsNone() {
        assertThat(new Members(List.of(max)).leave("Max")).isSameAs(max);
    }

    @Test
    void aManagerMovesAndRemovesWhoIsNoOwner() {
        assertThat(team.changeRole("Max", Role.READER, manager).view().role()).isEqualTo(Role.READER);
        assertThat(team.remove("Max", manager)).isSameAs(max);
    }

    @Test
    void whoDoesNotBelongToTheTeamIsNotFound() {
        assertThatThrownBy(() -> team.changeRole("Eve", Role.READER, owner)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> team.remove("Eve", owner)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> team.leave("Eve")).isInstanceOf(NotFound.class);
    }

    @Test
    void theAddressOfAMemberIsTakenHoweverItIsWritten() {
        assertThatThrownBy(() -> team.mustNotHave("ann@example.com"))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo(Members.ALREADY_MEMBER));
        team.mustNotHave("eve@example.com");
    }

    private Membership member(String name, Role role) {
        return new Membership(
                owner.tenant(),
                new Person(name, name, name + "@Example.com"),
                role,
                Instant.parse("2026-11-28T10:00:00Z"));
    }

    private static void assertLastOwner(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.code())
                .isEqualTo(Members.LAST_OWNER));
    }

    private static void assertOwnerOnly(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Forbidden.class, refused -> assertThat(refused.code())
                .isEqualTo("OWNER_ONLY"));
    }
}
