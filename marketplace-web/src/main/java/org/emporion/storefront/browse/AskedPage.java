package org.emporion.storefront.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.storefront.search.SearchRequest;
import org.emporion.web.faces.Numerals;

/**
 * What the address of a page asks for. An address may be old or typed by hand: what cannot be understood is left out, and the
 * notes say so; prices are read as people write them.
 *
 * @param notes what was done about the address: {@link #PAGE}, {@link #NUMBER}, {@link #SORT}, {@link #CROSSED} or {@link #FILTER}
 */
record AskedPage(SearchRequest request, List<String> notes) {

    static final String PAGE = "page";
    static final String NUMBER = "number";
    static final String SORT = "sort";
    static final String CROSSED = "crossed";
    static final String FILTER = "filter";

    /** A page that there could be, however far the list reaches. */
    private static final String COUNTED = "0*[1-9]\\d*";

    private static final String LOWEST = "minPrice";
    private static final String HIGHEST = "maxPrice";

    /** @throws RuleViolated when the words themselves cannot be searched for */
    static AskedPage of(
            Map<String, List<String>> parameters, Function<Map<String, List<String>>, SearchRequest> reading) {
        Map<String, List<String>> asked = new LinkedHashMap<>(parameters);
        for (String price : Set.of(LOWEST, HIGHEST)) {
            asked.computeIfPresent(price, (name, typed) -> typed.stream()
                    .map(Numerals.ofVisitor()::plain)
                    .toList());
        }
        List<String> notes = new ArrayList<>();
        while (true) {
            try {
                return new AskedPage(reading.apply(asked), List.copyOf(notes));
            } catch (RuleViolated unclear) {
                notes.add(mend(asked, unclear));
            }
        }
    }

    /** The first page of the same, because the list does not reach so far. */
    static AskedPage first(
            Map<String, List<String>> parameters, Function<Map<String, List<String>>, SearchRequest> reading) {
        Map<String, List<String>> first = new LinkedHashMap<>(parameters);
        first.remove(PAGE);
        AskedPage page = of(first, reading);
        List<String> notes = new ArrayList<>(page.notes());
        notes.add(PAGE);
        return new AskedPage(page.request(), List.copyOf(notes));
    }

    /** Puts one thing right and says which. */
    private static String mend(Map<String, List<String>> asked, RuleViolated unclear) {
        if (unclear.code().equals("PAGE_TOO_DEEP")) {
            asked.remove(PAGE);
            return PAGE;
        }
        for (FieldProblem problem : unclear.fields()) {
            if (problem.field().equals(HIGHEST) && problem.code().equals("RANGE")) {
                asked.put(HIGHEST, asked.put(LOWEST, asked.get(HIGHEST)));
                return CROSSED;
            }
            boolean page = problem.field().equals(PAGE);
            if (page && !asked.get(PAGE).get(0).strip().matches(COUNTED)) {
                asked.remove(PAGE);
                return NUMBER;
            }
            boolean removed = asked.keySet().removeIf(name -> !name.equals("q") && isOf(problem.field(), name));
            if (removed) {
                return Set.of(PAGE, SORT).contains(problem.field()) ? problem.field() : FILTER;
            }
        }
        throw unclear;
    }

    /** Fields are named as their parameters are; one that ends in a dot stands for all that begin so. */
    private static boolean isOf(String field, String parameter) {
        return field.endsWith(".") ? parameter.startsWith(field) : parameter.equals(field);
    }
}
