package org.emporion.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Some days in a row, for example those on one of which a parcel arrives: the first and the last one. */
public record DaySpan(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Writing.DAYS);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("EEE d MMM", Writing.DAYS);
    private static final DateTimeFormatter ONE_DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Writing.DAYS);

    /** One day that may be in another year, for example "Sat 12 Dec 2026". */
    public static String written(LocalDate day) {
        return ONE_DAY.format(day);
    }

    /** For example "Tue 2 – Thu 4 Dec". */
    public String written() {
        if (from.equals(to)) {
            return DAY_AND_MONTH.format(to);
        }
        boolean sameMonth = from.getMonth() == to.getMonth() && from.getYear() == to.getYear();
        return (sameMonth ? DAY : DAY_AND_MONTH).format(from) + " – " + DAY_AND_MONTH.format(to);
    }
}
