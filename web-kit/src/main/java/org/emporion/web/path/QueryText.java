package org.emporion.web.path;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The query of an address as it was sent. */
public final class QueryText {

    private static final Pattern HALF_AN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private QueryText() {}

    /** Whether it is written as RFC 2396 has it, which the REST API needs to say anything at all, be it that there is no such address. */
    public static boolean isOfAnAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            return query == null || new URI("?" + query).getRawQuery() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Whether every percent sign begins an escape; the server fails at any other when a parameter is asked for. */
    public static boolean isReadable(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null || !HALF_AN_ESCAPE.matcher(query).find();
    }
}
