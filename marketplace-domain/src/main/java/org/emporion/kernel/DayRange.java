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
     * @throws RuleViolated DATE naming each that is no day of a year with four digits
     */
    public static DayRange of(String from, String fromField, String to, String toField) {
        Problems problems = new Problems();
        LocalDate first = day(from, fromField, problems);
        LocalDate last = day(to, toField, problems);
        problems.throwIfAny();
        return new DayRange(first, last);
    }

    /**
     * The same days, for those to whom none at all would be no answer.
     *
     * @throws RuleViolated RANGE when the first is after the last
     */
    public DayRange inOrder(String fromField, String toField) {
        if (isBackwards()) {
            throw RuleViolated.field(
                    fromField,
                    "RANGE",
                    "The first day is after the last one. Exchange " + fromField + " and " + toField + ".");
        }
        return this;
    }

    /** Whether the first day is after the last one, so that no day is in it. */
    public boolean isBackwards() {
        return from != null && to != null && from.isAfter(to);
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

    /** Null as well for what is no day, which is noted. */
    private static LocalDate day(String written, String field, Problems problems) {
        if (written == null || written.isBlank()) {
            return null;
        }
        LocalDate day = read(written.strip());
        problems.require(day != null, field, "DATE", "Write a day like 2026-11-29.");
        return day;
    }

    private static LocalDate read(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return day.getYear() >= 1 && day.getYear() <= LAST + 1 ? day : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
