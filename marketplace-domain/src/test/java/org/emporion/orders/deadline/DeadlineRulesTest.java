package org.emporion.orders.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long a store has. */
class DeadlineRulesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final DeadlineRules rules = new DeadlineRules(48, 5);

    @Test
    void anOrderIsAcceptedWithinTwoDaysAndSentWithinFive() {
        assertThat(rules.from(MONDAY, null).view())
                .isEqualTo(new OrderDeadlines(
                        MONDAY.plus(Duration.ofHours(48)), MONDAY.plus(Duration.ofDays(5)), null, null));
    }

    @Test
    void whatIsNotThereYetIsSentAWholeDayAfterTheDayPromisedAtTheEarliest() {
        assertThat(rules.from(MONDAY, LocalDate.parse("2026-12-20")).view().shipBy())
                .isEqualTo(Instant.parse("2026-12-22T00:00:00Z"));
        assertThat(rules.from(MONDAY, LocalDate.parse("2026-11-24")).view().shipBy())
                .isEqualTo(MONDAY.plus(Duration.ofDays(5)));
    }
}
