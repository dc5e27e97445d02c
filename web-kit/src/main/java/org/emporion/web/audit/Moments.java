package org.emporion.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.faces.PageZone;

/** Bounds in time as people and scripts write them: a day by the clocks of the store, or the marketplace, or a moment of RFC 3339. */
final class Moments {

    private static final int DAY_LENGTH = 10;

    private Moments() {}

    /** The first moment meant; null for none. */
    static Instant from(String text, String field) {
        return at(text, field, 0);
    }

    /** The first moment that is too late; a day counts to its end. */
    static Instant to(String text, String field) {
        return at(text, field, 1);
    }

    private static Instant at(String text, String field, int days) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.strip().length() == DAY_LENGTH
                    ? LocalDate.parse(text.strip())
                            .plusDays(days)
                            .atStartOfDay(PageZone.now())
                            .toInstant()
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw RuleViolated.field(field, "TIME", "Give a day like 2026-11-23 or a time like 2026-11-23T15:00:00Z.");
        }
    }
}
