package org.emporion.selling.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a parcel arrives. */
class TransitTest {

    private static final Set<DayOfWeek> WEEKDAYS = Transit.WEEKDAYS;

    @Test
    void whatIsOrderedBeforeTheCutOffIsSentOnTheSameDay() {
        Transit transit = german(1, 2, "14:00");

        assertThat(arrival(transit, "2026-12-01T12:59:59Z", "DE")).isEqualTo("Wed 2 – Thu 3 Dec");
        assertThat(arrival(transit, "2026-12-01T13:00:00Z", "DE")).isEqualTo("Thu 3 – Fri 4 Dec");
    }

    @Test
    void theCutOffIsReadOnTheClockOfTheStore() {
        Transit tokyo = new Transit(1, 1, LocalTime.MIDNIGHT, WEEKDAYS, ZoneId.of("Asia/Tokyo"), "JP");
        Transit lateInTokyo = new Transit(1, 1, LocalTime.parse("23:59"), WEEKDAYS, ZoneId.of("Asia/Tokyo"), "JP");

        assertThat(arrival(tokyo, "2026-12-01T14:59:00Z", "DE")).isEqualTo("Thu 3 Dec");
        assertThat(arrival(tokyo, "2026-12-01T15:00:00Z", "DE")).isEqualTo("Fri 4 Dec");
        assertThat(arrival(lateInTokyo, "2026-12-01T14:58:00Z", "DE")).isEqualTo("Wed 2 Dec");
        assertThat(arrival(lateInTokyo, "2026-12-01T15:00:00Z", "DE")).isEqualTo("Thu 3 Dec");
    }

    @Test
    void whatComesLaterIsSentOnTheFirstWorkingDayAfterwards() {
        Transit transit = german(1, 1, "14:00");
        Instant now = Instant.parse("2026-12-01T08:00:00Z");

        assertThat(transit.arrival(now, LocalDate.parse("2026-12-09"), "DE").written())
                .isEqualTo("Thu 10 Dec");
        assertThat(transit.arrival(now, LocalDate.parse("2026-12-12"), "DE").written())
                .isEqualTo("Tue 15 Dec");
        assertThat(transit.arrival(now, LocalDate.parse("2026-11-01"), "DE").written())
                .isEqualTo("Wed 2 Dec");
    }

    @Test
    void weekendsAreNoWorkingDays() {
        assertThat(arrival(german(1, 2, "12:00"), "2026-12-04T12:30:00Z", "DE")).isEqualTo("Tue 8 – Wed 9 Dec");
        assertThat(arrival(german(0, 1, "12:00"), "2026-12-05T08:00:00Z", "DE")).isEqualTo("Mon 7 – Tue 8 Dec");
    }

    @Test
    void aStoreThatSendsOnSaturdaysIsADayFasterOverTheWeekend() {
        Transit saturdays = new Transit(
                1,
                1,
                LocalTime.NOON,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                ZoneId.of("Europe/Berlin"),
                "DE");

        assertThat(arrival(saturdays, "2026-12-05T08:00:00Z", "DE")).isEqualTo("Mon 7 Dec");
    }

    @Test
    void overChristmasTheHolidaysOfBothCountriesCount() {
        Transit transit = german(2, 3, "12:00");

        assertThat(arrival(transit, "2026-12-23T13:00:00Z", "DE")).isEqualTo("Tue 29 – Wed 30 Dec");
        assertThat(arrival(transit, "2026-12-24T13:00:00Z", "DE")).isEqualTo("Wed 30 – Thu 31 Dec");
        assertThat(arrival(transit, "2026-12-30T08:00:00Z", "DE")).isEqualTo("Mon 4 – Tue 5 Jan");
        assertThat(arrival(transit, "2026-12-30T08:00:00Z", "AT")).isEqualTo("Mon 4 – Tue 5 Jan");
        assertThat(arrival(transit, "2027-01-04T08:00:00Z", "AT")).isEqualTo("Thu 7 – Fri 8 Jan");
        assertThat(arrival(transit, "2027-01-04T08:00:00Z", "DE")).isEqualTo("Wed 6 – Thu 7 Jan");
    }

    @Test
    void daysInTwoMonthsAreWrittenWithBoth() {
        assertThat(arrival(german(1, 3, "12:00"), "2026-06-29T08:00:00Z", "DE")).isEqualTo("Tue 30 Jun – Thu 2 Jul");
    }

    @Test
    void holidaysThatAreLoadedAreNotWorkedOutAgain() {
        LocalDate november = LocalDate.parse("2031-11-30");
        List<String> countries = List.of("DE", "FR", "ZZ");

        assertThat(Holidays.load(countries, november, november.plusMonths(2))).isEqualTo(4);
        assertThat(Holidays.isHoliday(LocalDate.parse("2032-01-01"), "FR")).isTrue();
        assertThat(Holidays.load(countries, november, november.plusMonths(2))).isZero();
    }

    @Test
    void aCountryOfWhichNoHolidaysAreKnownHasNone() {
        assertThat(Holidays.isHoliday(LocalDate.parse("2026-12-25"), "DE")).isTrue();
        assertThat(Holidays.isHoliday(LocalDate.parse("2026-12-25"), "ZZ")).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.parse("2026-12-25"), null)).isFalse();
    }

    private static Transit german(int least, int most, String cutOff) {
        return new Transit(least, most, LocalTime.parse(cutOff), WEEKDAYS, ZoneId.of("Europe/Berlin"), "DE");
    }

    private static String arrival(Transit transit, String ordered, String country) {
        return transit.arrival(Instant.parse(ordered), null, country).written();
    }
}
