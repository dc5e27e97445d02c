package org.emporion.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * From one day to another, both included; null for no limit.
 *
 * @param zone by whose clocks the days begin
 */
public record DayRange(LocalDate from, LocalDate to, ZoneId zone) {

    /** Where the clocks of the marketplace stand: buyers and admins read its time, and a day begins by it unless a store says. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    public static final DayRange ANY = new DayRange(null, null);

    /** The last year whose days are all written with four digits and followed by another. */
    private static final int LAST = 9998;

    /** By the clocks of the marketplace. */
    public DayRange(LocalDate from, LocalDate to) {
        this(from, to, ZONE);
    }

    /**
     * As they are written, like 2026-11-29; null or blank for no limit.
     *
     * @throws RuleViolated DATE naming the field when one is no day of a year with four digits
     */
    public static DayRange of(String from, String fromField, String to, String toField) {
        return new DayRange(day(from, fromField), day(to, toField));
    }

    /** The same days by the clocks of another zone. */
    public DayRange in(ZoneId other) {
        return new DayRange(from, to, other);
    }

    /** The first moment of these days; null for no limit. */
    public Instant start() {
        return from == null ? null : from.atStartOfDay(zone).toInstant();
    }

    /** The first moment after these days; null for no limit. */
    public Instant end() {
        return to == null || to.getYear() > LAST
                ? null
                : to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(String written, String field) {
        try {
            LocalDate day = written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
            if (day == null || day.getYear() >= 1 && day.getYear() <= LAST + 1) {
                return day;
            }
            throw notADay(field);
        } catch (DateTimeParseException unreadable) {
            throw notADay(field);
        }
    }

    private static RuleViolated notADay(String field) {
        return RuleViolated.field(field, "DATE", "Write a day like 2026-11-29.");
    }
}
