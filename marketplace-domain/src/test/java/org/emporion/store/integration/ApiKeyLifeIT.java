package org.emporion.store.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.integration.ApiKeys.KeyView;
import org.emporion.store.integration.ApiKeys.NewKey;
import org.emporion.store.team.TeamFixture;
import org.junit.jupiter.api.Test;

/** API keys on the real tables: what is kept of them, when they end, and when they were used. */
class ApiKeyLifeIT {

    private final TeamFixture team = new TeamFixture();
    private final Person ann = team.member(Role.OWNER);

    @Test
    void onlyAHashOfTheKeyIsKeptAndItsPrefixIsShown() {
        NewKey key = create(null, "catalog", "orders:read");

        assertThat(team.count("select count(*) from api_key k where k::text like '%" + key.key() + "%'"))
                .isZero();
        assertThat(only().prefix()).isEqualTo(key.key().substring(0, 12));
        assertThat(only().scopes()).containsExactly("catalog", "orders:read");
    }

    @Test
    void aKeyEndsAtItsTime() {
        NewKey key = create(team.clock.instant().plus(Duration.ofDays(30)), "catalog");
        assertThat(use(key)).isPresent();

        team.clock.forward(Duration.ofDays(30));

        assertThat(use(key)).isEmpty();
        assertThat(only().expired()).isTrue();
    }

    @Test
    void useIsNotedOnceAMinute() {
        NewKey key = create(null, "stock");
        assertThat(only().lastUsedAt()).isNull();

        use(key);
        Instant first = only().lastUsedAt();
        team.clock.forward(Duration.ofSeconds(59));
        use(key);
        Instant second = only().lastUsedAt();
        team.clock.forward(Duration.ofSeconds(2));
        use(key);

        assertThat(first).isNotNull().isEqualTo(second);
        assertThat(only().lastUsedAt()).isEqualTo(first.plusSeconds(61));
    }

    @Test
    void aKeyIsLetInAfterTwoQuestions() {
        NewKey key = create(null, "stock");
        use(key);

        assertThat(OverheardDriver.during(() -> use(key)))
                .filteredOn(sql -> !sql.contains("set_config"))
                .hasSize(2)
                .allMatch(sql -> sql.toLowerCase(Locale.ROOT).startsWith("select"));
    }

    @Test
    void whatIsNoScopeOfKeysIsRefusedWithEveryOtherFault() {
        Instant past = team.clock.instant().minusSeconds(1);

        assertThatThrownBy(() -> team.keys(ann, (keys, seat) -> keys.create(seat, "", List.of("team", "store"), past)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field")
                        .containsExactly("name", "scopes", "scopes", "expiresAt"));
    }

    @Test
    void onlyOwnersSeeAndMakeKeys() {
        Person max = team.member(Role.MANAGER);

        assertThatThrownBy(() -> team.keys(max, ApiKeys::list)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> team.keys(max, (keys, seat) -> keys.create(seat, "till", List.of("stock"), null)))
                .isInstanceOf(Forbidden.class);
    }

    private NewKey create(Instant end, String... scopes) {
        return team.keys(ann, (keys, seat) -> keys.create(seat, "till", List.of(scopes), end));
    }

    private Optional<Seat> use(NewKey key) {
        return team.database.as("emporion_seller", em -> team.access(em).keySeat(key.key()));
    }

    private KeyView only() {
        return team.keys(ann, ApiKeys::list).get(0);
    }
}
