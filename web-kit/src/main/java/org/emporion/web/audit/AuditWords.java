package org.emporion.web.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.web.faces.Days;
import org.emporion.web.faces.Formats;
import org.emporion.web.faces.Words;

/** The audit log in words: what was done, the names of columns, and their values as a person would write them. */
public final class AuditWords {

    private static final Set<String> CODES = Set.of("status", "to_status", "role", "outcome");
    private static final Set<String> DAYS = Set.of("valid_from");
    private static final String NOTHING = "–";
    private static final int MINOR_DIGITS = 2;

    private AuditWords() {}

    /** For example "changed product", for {@code product.changed}. */
    public static String done(String action) {
        int dot = action.indexOf('.');
        return word(
                "audit.done." + action,
                () -> word("audit.verb." + action.substring(dot + 1), () -> plain(action.substring(dot + 1))) + " "
                        + kind(action.substring(0, dot)));
    }

    /** For example "shipping option". */
    public static String kind(String kind) {
        return word("audit.kind." + kind, () -> plain(kind));
    }

    /** For example "Price", for {@code price_minor}. */
    public static String field(String column) {
        return word("audit.field." + column, () -> capital(plain(column)));
    }

    /** The names of what changed, for example "Price, State". */
    public static String fields(AuditEntry entry) {
        return entry.changes().stream().map(change -> field(change.field())).collect(Collectors.joining(", "));
    }

    /** A value as a person would write it; a dash for none. */
    public static String value(String column, Object value) {
        if (value == null || "".equals(value)) {
            return NOTHING;
        }
        if (column.endsWith("_minor") && value instanceof Number minor) {
            return BigDecimal.valueOf(minor.longValue(), MINOR_DIGITS).toPlainString();
        }
        if (column.endsWith("_at")) {
            return time(value.toString());
        }
        if (DAYS.contains(column)) {
            return day(value.toString());
        }
        if (CODES.contains(column)) {
            return word("audit.value." + value, () -> capital(plain(value.toString())));
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return named(map);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty()
                    ? NOTHING
                    : many.stream().map(AuditWords::text).collect(Collectors.joining("\n"));
        }
        if (value instanceof Boolean yes) {
            return word("audit." + yes, () -> String.valueOf(yes));
        }
        return value.toString();
    }

    /** An attribute or an option by its label, anything else as name and value. */
    private static String named(Map<?, ?> map) {
        if (map.isEmpty()) {
            return NOTHING;
        }
        Object label = map.get("label") == null ? map.get("name") : map.get("label");
        Object value = map.get("value") == null ? map.get("values") : map.get("value");
        if (label != null && value != null) {
            return label + ": " + (value instanceof Collection<?> many ? joined(many) : text(value));
        }
        return map.entrySet().stream()
                .map(each -> each.getKey() + ": " + text(each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(Collection<?> many) {
        return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String time(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return Formats.dateTime(moment);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String day(String text) {
        LocalDate day = Days.day(text);
        return day == null ? text : Formats.day(day);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String plain(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String word(String key, java.util.function.Supplier<String> otherwise) {
        try {
            return Words.ofKit(key);
        } catch (MissingResourceException unnamed) {
            return otherwise.get();
        }
    }
}
