package org.emporion.web.table;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emporion.web.faces.Paging;

/**
 * How a list is looked at, as its address says: page, size, order and columns; filters are the page's own parameters.
 *
 * @param sort a field, with a hyphen before it for downwards, or null for the usual order
 * @param columns the names of the chosen columns, or null for all
 */
record ListAddress(int page, int size, String sort, List<String> columns) implements Serializable {

    static final int USUAL_SIZE = 20;
    private static final Set<Integer> SIZES = Set.of(USUAL_SIZE, 50, 100);
    private static final Pattern SORT = Pattern.compile("-?[A-Za-z]{1,30}");
    private static final Pattern COLUMNS = Pattern.compile("[A-Za-z]{1,30}(\\.[A-Za-z]{1,30}){0,30}");

    /** Stands for no column but those that always stay. */
    private static final String NONE = "none";

    /** What the address says and a list can show; anything else is as usual. */
    static ListAddress of(Map<String, String> parameters) {
        int size = Paging.number(parameters.get("size"), USUAL_SIZE);
        int known = SIZES.contains(size) ? size : USUAL_SIZE;
        int page = Paging.asked(parameters.get("page"), known).page();
        String sort = parameters.get("sort");
        return new ListAddress(page, known, matches(SORT, sort) ? sort : null, columns(parameters.get("cols")));
    }

    /** Names with dots between them, as addresses and cookies carry them; null for all. */
    static List<String> columns(String names) {
        if (!matches(COLUMNS, names)) {
            return null;
        }
        return NONE.equals(names)
                ? List.of()
                : Arrays.stream(names.split("\\.")).toList();
    }

    static String names(List<String> columns) {
        return columns == null ? "" : columns.isEmpty() ? NONE : String.join(".", columns);
    }

    ListAddress at(int newPage, int newSize, String newSort) {
        return new ListAddress(newPage, newSize, newSort, columns);
    }

    ListAddress showing(List<String> chosen) {
        return new ListAddress(page, size, sort, chosen);
    }

    int first() {
        return (page - 1) * size;
    }

    /** All parameters, what is as usual with an empty value; safe in an address as it is. */
    String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** How the list is looked at on whichever page: what says something of its size, order and columns. */
    String look() {
        return at(1, size, sort).more().replaceFirst("^&", "");
    }

    /** The parameters that say something, each with an ampersand before it. */
    String more() {
        return parameters().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> "&" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("page", page == 1 ? "" : String.valueOf(page));
        parameters.put("size", size == USUAL_SIZE ? "" : String.valueOf(size));
        parameters.put("sort", sort == null ? "" : sort);
        parameters.put("cols", names(columns));
        return parameters;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
