package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

    @Test
    void bothDaysAreIncludedAsTheClocksOfTheMarketplaceHaveThem() {
        DayRange days = DayRange.of("2026-10-25", "from", " 2026-11-02 ", "to");

        assertThat(days.start()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(days.end()).isEqualTo(Instant.parse("2026-11-02T23:00:00Z"));
    }

    @Test
    void daysBeginWhereTheStoreIs() {
        DayRange days = DayRange.of("2026-10-25", "from", "2026-11-02", "to").in(ZoneId.of("America/New_York"));

        assertThat(days.start()).isEqualTo(Instant.parse("2026-10-25T04:00:00Z"));
        assertThat(days.end()).isEqualTo(Instant.parse("2026-11-03T05:00:00Z"));
    }

    @Test
    void noneIsNoLimit() {
        assertThat(DayRange.of(null, "from", " ", "to")).isEqualTo(DayRange.ANY);
        assertThat(DayRange.ANY.start()).isNull();
        assertThat(DayRange.ANY.end()).isNull();
        assertThat(new DayRange(null, LocalDate.MAX).end()).isNull();
        assertThat(DayRange.of("0001-01-01", "from", "9999-12-31", "to").end()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-30", "0000-12-31", "+10000-01-01", "29.11.2026"})
    void whatIsNoDayOfAYearWithFourDigitsIsNamed(String written) {
        refused(written, null, "from");
        refused(null, written, "to");
    }

    @Test
    void daysThatAreTheWrongWayRoundAreRefusedAndBothThatAreNoneAreNamed() {
        assertThat(problems("2026-11-30", "2026-11-29")).containsExactly("from RANGE");
        assertThat(problems("2026-11-31", "soon")).containsExactly("from DATE", "to DATE");
        DayRange day = DayRange.of("2026-11-29", "from", "2026-11-29", "to");
        assertThat(day.inOrder("from", "to")).isEqualTo(day);
    }

    private static List<String> problems(String from, String to) {
        return catchThrowableOfType(RuleViolated.class, () -> DayRange.of(from, "from", to, "to")
                        .inOrder("from", "to"))
                .fields()
                .stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }

    private static void refused(String from, String to, String field) {
        assertThatThrownBy(() -> DayRange.of(from, "from", to, "to"))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple(field, "DATE")));
    }
}
