package org.emporion.web.faces;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as visitors write them: in the order of their language, with four digits for the year. */
public final class Days {

    private static final String ISO = "yyyy-MM-dd";

    private Days() {}

    /** How the visitor writes a day, for example dd/MM/yyyy. */
    public static String pattern() {
        return pattern(VisitorLocale.now());
    }

    /** What a day in an address is; null when it is none. */
    public static LocalDate day(String iso) {
        return iso == null ? null : read(iso, ISO).orElse(null);
    }

    /** What was typed as yyyy-MM-dd; empty when it is no day. Both the visitor's way and the international one are read. */
    public static Optional<String> read(String typed) {
        return read(typed, VisitorLocale.now());
    }

    static Optional<String> read(String typed, Locale locale) {
        return Stream.of(pattern(locale), ISO)
                .flatMap(pattern -> read(typed, pattern).stream())
                .findFirst()
                .map(LocalDate::toString);
    }

    static String pattern(Locale locale) {
        Locale writing = locale.getCountry().isEmpty() && "en".equals(locale.getLanguage()) ? Locale.UK : locale;
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        FormatStyle.SHORT, null, IsoChronology.INSTANCE, writing)
                .replaceAll("d+", "dd")
                .replaceAll("M+", "MM")
                .replaceAll("[yu]+", "yyyy");
        return pattern.matches("[dMy./ -]+") ? pattern : ISO;
    }

    private static Optional<LocalDate> read(String typed, String pattern) {
        // "d" and "M" read one digit and two
        String lenient = pattern.replace("yyyy", "uuuu").replace("dd", "d").replace("MM", "M");
        try {
            return Optional.of(LocalDate.parse(
                    typed.strip(), DateTimeFormatter.ofPattern(lenient).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
