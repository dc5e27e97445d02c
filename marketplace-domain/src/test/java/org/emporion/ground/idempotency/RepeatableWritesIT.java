package org.emporion.ground.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.ground.idempotency.RepeatableWrites.Answer;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.ground.idempotency.RepeatableWrites.Write;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same write sent twice happens once, on a real PostgreSQL as the seller portal's role. */
class RepeatableWritesIT {

    private final TestDatabase database = TestDatabase.start();
    private final String key = Ids.next().toString();
    private final Owner owner = new Owner("seller", "store " + key, null);
    private final Write write = new Write(owner, "POST products", key, "body-1");
    private final Map<Sql, TenantScope> scopes = new IdentityHashMap<>();
    private Instant now = Instant.now();

    @Test
    void aRepetitionGetsTheAnswerOfTheFirst() {
        assertThat(begin(write)).isEmpty();
        with(writes -> {
            writes.answered(write, new Answer(201, "{\"id\":\"7\"}", "products/7", "\"v1\""));
            return null;
        });

        assertThat(begin(write)).contains(new Answer(201, "{\"id\":\"7\"}", "products/7", "\"v1\""));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAMistake() {
        begin(write);

        assertThatThrownBy(() -> begin(new Write(owner, write.operation(), key, "body-2")))
                .isInstanceOf(RuleViolated.class)
                .hasFieldOrPropertyWithValue("code", "KEY_REUSED");
    }

    @Test
    void whileTheFirstRunsTheSecondIsToldSoAndAfterItsLeaseMayGoOn() {
        begin(write);

        assertThatThrownBy(() -> begin(write))
                .isInstanceOf(Conflict.class)
                .hasFieldOrPropertyWithValue("code", "IN_PROGRESS");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(begin(write)).isEmpty();
    }

    @Test
    void aKeyThatWasGivenBackOrIsADayOldBeginsAnew() {
        begin(write);
        with(writes -> {
            writes.givenBack(write);
            return null;
        });
        assertThat(begin(write)).isEmpty();

        now = now.plus(Duration.ofHours(25));
        assertThat(begin(new Write(owner, write.operation(), key, "body-2"))).isEmpty();
    }

    @Test
    void nobodyElseHasTheAnswerAndNothingSaysWhoseItIs() throws SQLException {
        begin(write);
        Owner other = new Owner("seller", "another store", null);
        assertThat(begin(new Write(other, write.operation(), key, "body-2"))).isEmpty();

        assertThat(texts("select owner from idempotency_record where key = '" + key + "'"))
                .hasSize(2)
                .allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    @Test
    void keysOfADayAgoAreForgottenByTheApplicationThatTookThem() throws SQLException {
        now = now.minus(Duration.ofHours(25));
        begin(write);
        Write cartWrite = new Write(Owner.ofCart("none"), "PUT carts/{cart}/address", key, "body-1");
        as("emporion_storefront", sql -> writes(sql).begin(cartWrite));
        now = now.plus(Duration.ofHours(2));
        Write young = new Write(owner, write.operation(), Ids.next().toString(), "body-1");
        begin(young);

        as("emporion_seller", sql -> {
            new ForgottenKeys(sql).run();
            return null;
        });

        assertThat(applications(key)).containsExactly("storefront");
        assertThat(applications(young.key())).containsExactly("seller");
    }

    @ParameterizedTest
    @CsvSource({"emporion_seller,seller", "emporion_storefront,storefront", "emporion_operator,admin"})
    void aRoleSeesWhatItKeptByNamingItsOwnerOnlyHoweverOldItIs(String role, String application) {
        now = now.minus(Duration.ofHours(25));
        Owner named = new Owner(application, "owner " + key, null);
        Write old = new Write(named, "POST things", key, "body-1");
        as(role, sql -> writes(sql).begin(old));

        assertThat(seen(role, null)).as("nobody named").isZero();
        assertThat(seen(role, "owner of others")).as("another named").isZero();
        List<String> read = as(
                role,
                sql -> sql.list(
                        row -> row.text("answer"),
                        "delete from idempotency_record where key = ? returning answer",
                        key));
        assertThat(read)
                .as("what may be deleted for its age may not be read for it")
                .isEmpty();
        for (String each : List.of("emporion_seller", "emporion_storefront", "emporion_operator")) {
            assertThat(seen(each, named.name())).as(each).isEqualTo(each.equals(role) ? 1 : 0);
        }
    }

    private long seen(String role, String name) {
        return as(role, sql -> {
            if (name != null) {
                scope(sql).openAnswers(name);
            }
            return sql.count("select count(*) as n from idempotency_record where key = ?", key);
        });
    }

    private List<String> applications(String keyOf) throws SQLException {
        return texts("select application from idempotency_record where key = '" + keyOf + "'");
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection superuser = database.superuser();
                ResultSet result = superuser.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }

    private Optional<Answer> begin(Write what) {
        return with(writes -> writes.begin(what));
    }

    private <T> T with(Function<RepeatableWrites, T> work) {
        return as("emporion_seller", sql -> work.apply(writes(sql)));
    }

    private <T> T as(String role, Function<Sql, T> work) {
        return database.as(role, em -> {
            Sql sql = new Sql(em);
            scopes.put(sql, new TenantScope(em, sql));
            return work.apply(sql);
        });
    }

    private RepeatableWrites writes(Sql sql) {
        return new RepeatableWrites(sql, clock(), scope(sql), new NoCarts());
    }

    private TenantScope scope(Sql sql) {
        return scopes.get(sql);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static class NoCarts implements AnsweredCarts {

        @Override
        public boolean exists(String cart) {
            return false;
        }

        @Override
        public boolean lock(String cart) {
            return false;
        }
    }
}
