package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    @AfterEach
    void nobodyReadsAnyMore() {
        Writing.forget();
    }

    @Test
    void daysOfOneMonthNameItOnce() {
        assertThat(span("2026-12-01", "2026-12-01")).isEqualTo("Tue 1 Dec");
        assertThat(span("2026-12-01", "2026-12-03")).isEqualTo("Tue 1 – Thu 3 Dec");
        assertThat(span("2026-08-31", "2026-09-02")).isEqualTo("Mon 31 Aug – Wed 2 Sep");
        assertThat(span("2026-12-31", "2027-01-04")).isEqualTo("Thu 31 Dec – Mon 4 Jan");
    }

    @Test
    void theyAreWrittenInTheLanguageOfThePagesWhereverTheirReaderLives() {
        Writing.as(Locale.GERMANY);
        assertThat(span("2026-12-01", "2026-12-03")).isEqualTo("Tue 1 – Thu 3 Dec");
    }

    @Test
    void aDayThatMayBeInAnotherYearNamesIt() {
        assertThat(DaySpan.written(LocalDate.parse("2027-01-15"))).isEqualTo("Fri 15 Jan 2027");
    }

    private static String span(String from, String to) {
        return new DaySpan(LocalDate.parse(from), LocalDate.parse(to)).written();
    }
}
