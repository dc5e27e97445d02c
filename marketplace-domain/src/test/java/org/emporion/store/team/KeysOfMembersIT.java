package org.emporion.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Forbidden;
import org.emporion.store.integration.ApiKeys;
import org.emporion.store.team.Team.Member;
import org.junit.jupiter.api.Test;

/** What becomes of the API keys of owners who go or are owners no longer, on the real tables. */
class KeysOfMembersIT {

    private final TeamFixture team = new TeamFixture();

    @Test
    void theKeysOfAnOwnerWhoIsRemovedAreListedAndEndedOrHandedOver() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.OWNER);
        ApiKeys.NewKey till = keyOf(bob, "Till");

        assertThatThrownBy(() -> remove(ann, bob, null)).isInstanceOfSatisfying(Conflict.class, asked -> {
            assertThat(asked.code()).isEqualTo("KEYS_LEFT");
            assertThat(asked.fields()).extracting("detail").allMatch(each -> ((String) each).startsWith("Till"));
        });
        assertThat(opens(till)).isTrue();
        assertThat(keysOf(ann, bob)).containsExactly("Till");

        remove(ann, bob, KeyFate.HAND_OVER);
        assertThat(opens(till)).isTrue();
        assertThat(keysOf(ann, ann)).containsExactly("Till");
    }

    @Test
    void aKeyEndsWithTheOwnersRoleOfItsMaker() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.OWNER);
        ApiKeys.NewKey till = keyOf(bob, "Till");

        team.team(
                ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.CATALOG, BasedOn.ANYTHING, KeyFate.END));

        assertThat(opens(till)).isFalse();
    }

    @Test
    void whoLeavesHandsTheKeysToTheOwnerWhoStays() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.OWNER);
        ApiKeys.NewKey till = keyOf(bob, "Till");

        team.team(bob, (each, seat) -> {
            each.leave(seat, BasedOn.ANYTHING, KeyFate.HAND_OVER);
            return true;
        });

        assertThat(opens(till)).isTrue();
        assertThat(team.team(ann, Team::list))
                .flatExtracting(Member::keys)
                .extracting("name")
                .containsExactly("Till");
    }

    @Test
    void noKeyIsMadeByWhoIsNoOwnerAnyMore() {
        Person ann = team.member(Role.OWNER);
        Person bob = team.member(Role.OWNER);
        Seat before = team.seat(bob);
        team.team(ann, (each, seat) -> each.changeRole(seat, bob.userId(), Role.MANAGER, BasedOn.ANYTHING, null));

        assertThatThrownBy(() -> team.keys(before, (keys, seat) -> keys.create(seat, "Late", List.of("stock"), null)))
                .isInstanceOf(Forbidden.class);
    }

    private ApiKeys.NewKey keyOf(Person owner, String name) {
        return team.keys(owner, (keys, seat) -> keys.create(seat, name, List.of("stock"), null));
    }

    private boolean opens(ApiKeys.NewKey key) {
        return team.database
                .as("emporion_seller", em -> team.access(em).keySeat(key.key()))
                .isPresent();
    }

    private List<String> keysOf(Person asking, Person member) {
        return team.team(asking, (each, seat) -> each.get(seat, member.userId())).keys().stream()
                .map(Team.Key::name)
                .toList();
    }

    private void remove(Person acting, Person member, KeyFate fate) {
        team.team(acting, (each, seat) -> {
            each.remove(seat, member.userId(), BasedOn.ANYTHING, fate);
            return true;
        });
    }
}
