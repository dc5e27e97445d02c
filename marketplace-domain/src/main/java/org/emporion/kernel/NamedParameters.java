package org.emporion.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement whose parameters are written {@code :name}, as the driver wants it: with question marks, and with the name that
 * each of them stands for. Quoted text, comments and casts ({@code ::}) are left alone.
 */
record NamedParameters(String sql, List<String> names) {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|::|(?<!:):([a-zA-Z]\\w*)");

    /** Statements are constants, apart from the sorting and filters of lists: there are some hundreds at most. */
    private static final Map<String, NamedParameters> KNOWN = new ConcurrentHashMap<>();

    static NamedParameters of(String text) {
        return KNOWN.computeIfAbsent(text, NamedParameters::read);
    }

    private static NamedParameters read(String text) {
        List<String> names = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        String sql = tokens.replaceAll(token -> replacement(token, names));
        return new NamedParameters(sql, List.copyOf(names));
    }

    private static String replacement(MatchResult token, List<String> names) {
        if (token.group(1) == null) {
            return Matcher.quoteReplacement(token.group());
        }
        names.add(token.group(1));
        return "?";
    }

    /**
     * The values in the order of the question marks.
     *
     * @throws IllegalArgumentException when one is missing, or one is there that the statement does not name
     */
    Object[] values(Map<String, Object> named) {
        for (String given : named.keySet()) {
            if (!names.contains(given)) {
                throw new IllegalArgumentException("the statement has no parameter :" + given);
            }
        }
        return names.stream().map(name -> value(named, name)).toArray();
    }

    private static Object value(Map<String, Object> named, String name) {
        if (!named.containsKey(name)) {
            throw new IllegalArgumentException("no value for :" + name);
        }
        return named.get(name);
    }
}
