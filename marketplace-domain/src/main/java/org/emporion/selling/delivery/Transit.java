package org.emporion.selling.delivery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.emporion.kernel.DaySpan;

/**
 * How long a way to ship takes.
 *
 * @param daysMin working days on the way, at least; days on which nothing is brought at the destination do not count
 * @param cutOff what is ordered before this is sent on the same day, if the store works
 * @param workingDays on which the store sends, unless it is a holiday in its country
 * @param zone in which the store reads its clock
 * @param home the store's country
 */
record Transit(int daysMin, int daysMax, LocalTime cutOff, Set<DayOfWeek> workingDays, ZoneId zone, String home) {

    static final LocalTime NOON = LocalTime.NOON;

    static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** A store that never works is a fault in its data and must not search for ever. */
    private static final int LONGEST_PAUSE = 60;

    /** Of a store that works from Monday to Friday and of which nothing more is known. */
    static Transit of(int daysMin, int daysMax) {
        return new Transit(daysMin, daysMax, NOON, WEEKDAYS, ZoneId.of("UTC"), null);
    }

    /**
     * When it arrives that is ordered now.
     *
     * @param there the day from which the store can send it; null when it can already
     * @param country where it goes, or null while nobody knows: then the store's own holidays count
     */
    DaySpan arrival(Instant ordered, LocalDate there, String country) {
        String destination = country == null ? home : country;
        LocalDate sent = sent(ordered.atZone(zone), there);
        return new DaySpan(after(sent, daysMin, destination), after(sent, daysMax, destination));
    }

    String days() {
        return daysMin == daysMax ? String.valueOf(daysMin) : daysMin + "-" + daysMax;
    }

    private LocalDate sent(ZonedDateTime ordered, LocalDate there) {
        LocalDate day = ordered.toLocalDate();
        if (!ordered.toLocalTime().isBefore(cutOff)) {
            day = day.plusDays(1);
        }
        if (there != null && there.isAfter(day)) {
            day = there;
        }
        LocalDate last = day.plusDays(LONGEST_PAUSE);
        while (day.isBefore(last) && !sendsOn(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean sendsOn(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !Holidays.isHoliday(day, home);
    }

    private static LocalDate after(LocalDate sent, int days, String country) {
        LocalDate day = sent;
        for (int counted = 0; counted < days; counted++) {
            day = next(day.plusDays(1), country);
        }
        return next(day, country);
    }

    private static LocalDate next(LocalDate day, String country) {
        LocalDate next = day;
        while (!Holidays.bringsParcels(next, country)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
