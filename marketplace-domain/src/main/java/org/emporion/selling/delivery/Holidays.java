package org.emporion.selling.delivery;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The public holidays of whole countries. A country of which they are not known has none. */
final class Holidays {

    private static final Set<String> KNOWN = HolidayManager.getSupportedCalendarCodes().stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Working them out takes a thousand times longer than looking them up. */
    private static final Map<InYear, Set<LocalDate>> FOUND = new ConcurrentHashMap<>();

    private Holidays() {}

    private record InYear(String country, int year) {

        Set<LocalDate> holidays() {
            return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                    .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)
                    .stream()
                    .map(Holiday::getDate)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Works out what has not been asked for yet, which takes about a second for the first one.
     *
     * @return how many years of countries these were
     */
    static int load(Collection<String> countries, LocalDate from, LocalDate to) {
        int before = FOUND.size();
        countries.stream().filter(KNOWN::contains).forEach(country -> IntStream.rangeClosed(
                        from.getYear(), to.getYear())
                .forEach(year -> FOUND.computeIfAbsent(new InYear(country, year), InYear::holidays)));
        return FOUND.size() - before;
    }

    /** @param country two letters, or null */
    static boolean isHoliday(LocalDate day, String country) {
        return country != null
                && KNOWN.contains(country)
                && FOUND.computeIfAbsent(new InYear(country, day.getYear()), InYear::holidays)
                        .contains(day);
    }

    /** Whether parcels are brought there on that day: from Monday to Friday, when it is no holiday. */
    static boolean bringsParcels(LocalDate day, String country) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday(day, country);
    }
}
