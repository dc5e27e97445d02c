package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the domain is built with. */
class PersistenceTest {

    @Test
    void theClockIsNoFinerThanTheDatabase() {
        Clock clock = new Persistence().clock();

        assertThat(Stream.generate(clock::instant).limit(100))
                .allSatisfy(now -> assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS)));
        assertThat(clock.millis()).isPositive(); // rate limits ask it so
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    /** CDI gives a bean that lives with its view nothing else. */
    @Test
    void theClockCanBeKeptWithAView() throws IOException {
        Clock clock = new Persistence().clock();

        assertThat(clock).isInstanceOf(Serializable.class);
        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(clock);
    }
}
