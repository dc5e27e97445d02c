package org.emporion.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.emporion.integration.RepeatableWrites.Answer;
import org.emporion.integration.RepeatableWrites.Write;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

/** The same write sent twice happens once, on a real PostgreSQL as the seller portal's role. */
class RepeatableWritesIT {

    private final TestDatabase database = TestDatabase.start();
    private final String key = Ids.next().toString();
    private final Write write = new Write("seller", "store POST /products", key, "body-1");
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void aRepetitionGetsTheAnswerOfTheFirst() {
        assertThat(begin(write)).isEmpty();
        with(writes -> {
            writes.answered(write, new Answer(201, "{\"id\":\"7\"}"));
            return null;
        });

        assertThat(begin(write)).contains(new Answer(201, "{\"id\":\"7\"}"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsAMistake() {
        begin(write);

        assertThatThrownBy(() -> begin(new Write("seller", write.scope(), key, "body-2")))
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
        assertThat(begin(new Write("seller", write.scope(), key, "body-2"))).isEmpty();
    }

    @Test
    void keysOfADayAgoAreForgottenByTheApplicationThatTookThem() {
        begin(write);
        Write cartWrite = new Write("storefront", "PUT /carts/1/address", key, "body-1");
        as("emporion_storefront", sql -> new RepeatableWrites(sql, clock()).begin(cartWrite));
        now = now.plus(Duration.ofHours(23));
        Write young = new Write("seller", write.scope(), Ids.next().toString(), "body-1");
        begin(young);
        now = now.plus(Duration.ofHours(2));

        as("emporion_seller", sql -> {
            new ForgottenKeys(sql, clock()).run();
            return null;
        });

        assertThat(kept("emporion_seller", key)).isZero();
        assertThat(kept("emporion_seller", young.key())).isEqualTo(1);
        assertThat(kept("emporion_storefront", key)).isEqualTo(1);
    }

    private long kept(String role, String keyOf) {
        return as(role, sql -> sql.count("select count(*) as n from idempotency_record where key = ?", keyOf));
    }

    private Optional<Answer> begin(Write what) {
        return with(writes -> writes.begin(what));
    }

    private <T> T with(Function<RepeatableWrites, T> work) {
        return as("emporion_seller", sql -> work.apply(new RepeatableWrites(sql, clock())));
    }

    private <T> T as(String role, Function<Sql, T> work) {
        return database.as(role, em -> work.apply(new Sql(em)));
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
