package org.emporion.storefront.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.discovery.search.OptionName;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** Reads a {@link SearchRequest} from query parameters and tells every bad one at once. Unknown ones are ignored. */
final class SearchParameters {

    /** The parameter with the currency of the prices. */
    static final String CURRENCY = "currency";

    static final int LONGEST_TEXT = 250;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 50;
    private static final int MOST_FACETS = 20;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

    private final Map<String, List<String>> given;
    private final Problems problems = new Problems();
    private final String currency;

    private SearchParameters(Map<String, List<String>> given, Currencies currencies) {
        this.given = given;
        this.currency = currency(currencies);
    }

    /** @throws RuleViolated naming every parameter that cannot be understood */
    static SearchRequest parse(Map<String, List<String>> given, Currencies currencies) {
        return new SearchParameters(given, currencies).request();
    }

    private SearchRequest request() {
        String text = first("q");
        problems.require(
                text.length() <= LONGEST_TEXT,
                "q",
                "LENGTH",
                "Search for at most " + LONGEST_TEXT + " characters; these are " + text.length() + ".");
        PriceRange limits = limits();
        Set<PriceRange> prices = prices();
        Set<Boolean> inStock = inStock();
        Double rating = rating();
        Sort sort = sort();
        int page = number("page", 1);
        int size = number("size", 20);
        Map<String, Set<String>> options = prefixed(FacetCode.OPTION, OptionName::of);
        Map<String, Set<String>> attributes = prefixed(FacetCode.ATTRIBUTE, ListingDocument::key);
        Set<String> categories = values(FacetCode.CATEGORY);
        Set<String> stores = values(FacetCode.STORE);
        Set<String> brands = values(FacetCode.BRAND);
        problems.throwIfAny();
        Page.Request paging = new Page.Request(page, size);
        return new SearchRequest(
                text,
                categories,
                stores,
                brands,
                limits,
                prices,
                inStock,
                rating,
                options,
                attributes,
                sort,
                paging,
                currency);
    }

    private String currency(Currencies currencies) {
        String wanted = first(CURRENCY);
        boolean known = wanted.isEmpty() || currencies.has(wanted);
        problems.require(known, CURRENCY, "CURRENCY", currencies.refusal());
        return wanted.isEmpty() || !known ? currencies.usual() : wanted;
    }

    private PriceRange limits() {
        Money from = money("minPrice");
        Money to = money("maxPrice");
        problems.require(
                from == null || to == null || from.compareTo(to) <= 0,
                "maxPrice",
                "RANGE",
                "The highest price is below the lowest.");
        return from == null && to == null ? null : new PriceRange(from, to);
    }

    private Money money(String name) {
        String text = first(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            Money money = Money.parse(text, currency);
            problems.require(!money.isNegative(), name, "NEGATIVE", "A price is not below 0.");
            return money;
        } catch (Failure e) {
            problems.require(false, name, "AMOUNT", e.getMessage());
            return null;
        }
    }

    private Set<PriceRange> prices() {
        Set<PriceRange> ranges = new LinkedHashSet<>();
        for (String code : values(FacetCode.PRICE)) {
            PriceRange.parse(code, currency)
                    .ifPresentOrElse(
                            ranges::add,
                            () -> problems.require(
                                    false, FacetCode.PRICE, "RANGE", "Write a price range like 25.00-49.99."));
        }
        return ranges;
    }

    private Set<Boolean> inStock() {
        Set<String> values = values(FacetCode.IN_STOCK);
        problems.require(
                Set.of("true", "false").containsAll(values),
                FacetCode.IN_STOCK,
                "BOOLEAN",
                "inStock is true or false.");
        return values.stream().map(Boolean::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Double rating() {
        String text = first("rating");
        if (text.isEmpty()) {
            return null;
        }
        boolean good = text.matches("[1-5](\\.\\d)?");
        problems.require(good, "rating", "RANGE", "rating is a number from 1 to 5.");
        return good ? Double.valueOf(text) : null;
    }

    private Sort sort() {
        String code = first("sort");
        if (code.isEmpty()) {
            return Sort.RELEVANCE;
        }
        return Sort.of(code).orElseGet(() -> {
            problems.require(false, "sort", "UNKNOWN", "Sort by relevance, price, -price, newest or rating.");
            return Sort.RELEVANCE;
        });
    }

    private int number(String name, int otherwise) {
        String text = first(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean good = text.matches("-?\\d{1,9}");
        problems.require(good, name, "NUMBER", name + " needs a whole number of at most nine digits.");
        return good ? Integer.parseInt(text) : otherwise;
    }

    private Map<String, Set<String>> prefixed(String prefix, Function<String, String> canonical) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        for (String parameter : given.keySet()) {
            String name = parameter.startsWith(prefix) ? clean(parameter.substring(prefix.length())) : "";
            Set<String> values = name.isEmpty() ? Set.of() : values(parameter);
            if (!values.isEmpty()) {
                found.computeIfAbsent(canonical.apply(name), any -> new LinkedHashSet<>())
                        .addAll(values);
            }
            problems.require(name.length() <= LONGEST_VALUE, prefix, "LENGTH", "No facet has so long a name.");
        }
        problems.require(found.size() <= MOST_FACETS, prefix, "TOO_MANY", "Choose from at most 20 facets.");
        return found;
    }

    private Set<String> values(String parameter) {
        Set<String> values = given.getOrDefault(parameter, List.of()).stream()
                .map(SearchParameters::clean)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        problems.require(values.size() <= MOST_VALUES, parameter, "TOO_MANY", "Choose at most 50 values of a facet.");
        problems.require(
                values.stream().allMatch(value -> value.length() <= LONGEST_VALUE),
                parameter,
                "LENGTH",
                "A value has at most 200 characters.");
        return values;
    }

    private String first(String parameter) {
        return given.getOrDefault(parameter, List.of()).stream()
                .findFirst()
                .map(SearchParameters::clean)
                .orElse("");
    }

    static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(UNPRINTABLE.matcher(text).replaceAll(" "), Normalizer.Form.NFC)
                        .strip();
    }
}
