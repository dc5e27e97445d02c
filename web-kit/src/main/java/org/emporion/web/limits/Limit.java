package org.emporion.web.limits;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many requests in so much time; written {@code 600/60} for 600 requests in 60 seconds. */
record Limit(long requests, Duration per) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(\\d{1,6})");

    public Limit {
        if (requests < 1 || per.isZero() || per.isNegative()) {
            throw new IllegalArgumentException("a limit lets at least one request through in some time");
        }
    }

    public static Limit perMinute(long requests) {
        return new Limit(requests, Duration.ofMinutes(1));
    }

    /** @throws IllegalArgumentException when the text is no limit: an installation with a mistyped one must not start */
    public static Limit parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no rate limit; write requests/seconds, like 600/60");
        }
        return new Limit(Long.parseLong(parts.group(1)), Duration.ofSeconds(Long.parseLong(parts.group(2))));
    }

    Limit times(long factor) {
        return new Limit(requests * factor, per);
    }
}
