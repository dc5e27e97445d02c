package org.emporion.web.path;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The query of an address as it was sent. */
public final class QueryText {

    private static final Pattern HALF_AN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private QueryText() {}

    /** Whether every percent sign begins an escape; the server fails at any other when a parameter is asked for. */
    public static boolean isReadable(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !HALF_AN_ESCAPE.matcher(query).find();
    }
}
