package org.emporion.web.path;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The headers of a request that say what it sends and what it wants to read, as they were sent. */
public final class HeaderText {

    private static final String ACCEPT = "Accept";
    static final String LANGUAGES = "Accept-Language";
    private static final String TYPE = "Content-Type";
    private static final String END = ";";

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern MEDIA_TYPE = Pattern.compile("\\*|[^/]+/[^/]+");
    private static final String BETWEEN_ZERO_AND_ONE = "(0(\\.\\d*)?|1(\\.0*)?|\\.\\d+)";
    private static final Pattern WEIGHT = Pattern.compile(BETWEEN_ZERO_AND_ONE);
    private static final Pattern LANGUAGE =
            Pattern.compile("\\s*[A-Za-z0-9*_-]+\\s*(;\\s*q\\s*=\\s*" + BETWEEN_ZERO_AND_ONE + "\\s*)?");

    private HeaderText() {}

    /** The name of a header at which the REST API would fail; none when it can read all of them. */
    public static Optional<String> unreadable(HttpServletRequest request) {
        if (!all(request, ACCEPT, item -> isMediaType(item) && isWeighed(item))) {
            return Optional.of(ACCEPT);
        }
        if (!all(request, LANGUAGES, HeaderText::isWeighed)) {
            return Optional.of(LANGUAGES);
        }
        return all(request, TYPE, HeaderText::isMediaType) ? Optional.empty() : Optional.of(TYPE);
    }

    /** Whether the server can read which languages are asked for. */
    static boolean areLanguagesReadable(HttpServletRequest request) {
        return all(request, LANGUAGES, item -> LANGUAGE.matcher(item).matches());
    }

    private static boolean all(HttpServletRequest request, String header, Predicate<String> rule) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(text ->
                        Arrays.stream(QUOTED.matcher(text).replaceAll("").split(",")))
                .filter(item -> !item.isBlank())
                .allMatch(rule);
    }

    private static boolean isMediaType(String item) {
        return MEDIA_TYPE.matcher(first(item)).matches();
    }

    private static String first(String item) {
        return item.split(END, 2)[0].strip();
    }

    /** Without a weight it is one; there may be other parameters too. */
    private static boolean isWeighed(String item) {
        List<String> parts = Arrays.asList(item.split(END));
        return parts.stream()
                .skip(1)
                .map(part -> part.split("=", 2))
                .allMatch(pair -> !pair[0].strip().equalsIgnoreCase("q")
                        || pair.length == 2 && WEIGHT.matcher(pair[1].strip()).matches());
    }
}
