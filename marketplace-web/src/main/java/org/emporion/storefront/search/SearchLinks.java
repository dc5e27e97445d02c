package org.emporion.storefront.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.emporion.discovery.search.ListingDocument;
import org.emporion.kernel.Money;

/** Addresses near a request: with a value more or less, another order, another page. Only the query string, without "?". */
public final class SearchLinks {

    private static final String LOWEST = "minPrice";
    private static final String HIGHEST = "maxPrice";

    private final SearchRequest request;
    private final List<Parameter> parameters = new ArrayList<>();

    /** A part of an address. */
    public record Parameter(String name, String value) {
        String written() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public SearchLinks(SearchRequest request) {
        this.request = request;
        add("q", request.text());
        List.of(FacetCode.CATEGORY, FacetCode.STORE, FacetCode.BRAND, FacetCode.PRICE, FacetCode.IN_STOCK)
                .forEach(this::addChosen);
        request.options().keySet().forEach(name -> addChosen(FacetCode.OPTION + name));
        request.attributes().keySet().forEach(code -> addChosen(FacetCode.ATTRIBUTE + code));
        if (request.limits() != null) {
            add(LOWEST, plain(request.limits().from()));
            add(HIGHEST, plain(request.limits().to()));
        }
        add("rating", request.rating() == null ? "" : request.rating().toString());
        add("sort", request.sort() == Sort.RELEVANCE ? "" : request.sort().code());
        add(
                "size",
                request.page().size() == 20 ? "" : String.valueOf(request.page().size()));
    }

    /** The same with this value chosen, or no longer chosen if it was. */
    public String toggled(String facet, String value) {
        String key = ListingDocument.key(value);
        List<Parameter> changed = new ArrayList<>(parameters);
        boolean was = changed.removeIf(each ->
                each.name().equals(facet) && ListingDocument.key(each.value()).equals(key));
        if (!was) {
            changed.add(new Parameter(facet, value));
        }
        return written(changed);
    }

    /** The same without the lowest and the highest price. */
    public String unlimited() {
        return written(besideLimits());
    }

    /** What is asked for besides the lowest and the highest price. */
    public List<Parameter> besideLimits() {
        return parameters.stream()
                .filter(each -> !each.name().equals(LOWEST) && !each.name().equals(HIGHEST))
                .toList();
    }

    /** The same on another page. */
    public String page(int number) {
        return with("page", number == 1 ? "" : String.valueOf(number));
    }

    /** The same in another order, from its beginning. */
    public String sorted(Sort sort) {
        return with("sort", sort == Sort.RELEVANCE ? "" : sort.code());
    }

    /** The same with other words. */
    public String words(String text) {
        return with("q", text);
    }

    /** The words alone, with nothing chosen. */
    public String cleared() {
        return cleared(request.text());
    }

    /** Other words alone, with nothing chosen. */
    public String cleared(String text) {
        return text.isEmpty() ? "" : written(List.of(new Parameter("q", text)));
    }

    public SearchRequest request() {
        return request;
    }

    private String with(String name, String value) {
        List<Parameter> changed = new ArrayList<>(parameters);
        changed.removeIf(each -> each.name().equals(name));
        if (!value.isEmpty()) {
            changed.add(new Parameter(name, value));
        }
        return written(changed);
    }

    private void addChosen(String facet) {
        request.chosen(facet).forEach(value -> add(facet, value));
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(new Parameter(name, value));
        }
    }

    private static String plain(Money amount) {
        return amount == null ? "" : amount.amount().toPlainString();
    }

    private static String written(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::written).collect(Collectors.joining("&"));
    }
}
