package org.emporion.web.faces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.emporion.kernel.Money;
import org.emporion.kernel.Writing;

/** How amounts, times and numbers are written on pages. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Writing.DAYS);

    private static final DateTimeFormatter DAY_TIME_AND_ZONE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Writing.DAYS);

    private Formats() {}

    /** For example €1,299.00; empty for none. */
    public static String money(Money money) {
        return money == null ? "" : money.written();
    }

    /** Amounts of several currencies, each by itself, for example €1,299.00 + £20.00; empty for none. */
    public static String amounts(Collection<Money> amounts) {
        return amounts.stream().map(Money::written).collect(Collectors.joining(" + "));
    }

    public static String date(Instant time) {
        return time == null ? "" : DAY.format(time.atZone(PageZone.now()));
    }

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** With the zone by whose clocks it is, for example 30 Nov 2026, 14:05 CET. */
    public static String dateTime(Instant time) {
        return time == null ? "" : DAY_TIME_AND_ZONE.format(time.atZone(PageZone.now()));
    }

    public static String iso(Instant time) {
        return time == null ? "" : time.toString();
    }

    /** One decimal, for example 4.6; empty for none. */
    public static String rating(Object stars) {
        return stars == null
                ? ""
                : new BigDecimal(stars.toString())
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** A whole number with thousands as the visitor writes them, for example 12,408. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(VisitorLocale.now()).format(number);
    }

    /** As it is typed where the visitor lives, without thousands. */
    public static String typed(BigDecimal number) {
        return Numerals.ofVisitor().typed(number);
    }

    /** The share of a part in a whole, 0 to 100. */
    public static long percent(long part, long whole) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(100, part * 100 / whole));
    }
}
