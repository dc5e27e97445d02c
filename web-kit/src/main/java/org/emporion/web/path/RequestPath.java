package org.emporion.web.path;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The path below the context that a request is for, as the server resolved it, and not as somebody wrote the address: decoded,
 * without path parameters, doubled or final slashes, {@code .} and {@code ..}. Upper and lower case are two paths, as they are
 * to the server.
 */
public record RequestPath(String text) {

    private static final String ROOT = "/";

    /** What stands for bytes that are no character. */
    private static final char NO_CHARACTER = '\uFFFD';

    public static RequestPath of(HttpServletRequest request) {
        return new RequestPath(plain(request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("")));
    }

    /** Whether what is escaped in the address of a request are characters, and no stray bytes. */
    public static boolean isReadable(HttpServletRequest request) {
        String address = request.getRequestURI().replace("+", "%2B");
        return URLDecoder.decode(address, StandardCharsets.UTF_8).indexOf(NO_CHARACTER) < 0;
    }

    /** Whether it is one of these paths, each written {@code /like/this}, or lies below one. */
    public boolean isIn(String... places) {
        return Stream.of(places).anyMatch(place -> text.equals(place) || text.startsWith(place + ROOT));
    }

    private static String plain(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split(ROOT)) {
            String name = segment.replaceFirst("(?s);.*", "");
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name);
            }
        }
        return ROOT + String.join(ROOT, segments);
    }

    @Override
    public String toString() {
        return text;
    }
}
