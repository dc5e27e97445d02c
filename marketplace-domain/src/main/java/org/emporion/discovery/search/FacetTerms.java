package org.emporion.discovery.search;

import static org.emporion.discovery.search.ListingDocument.key;
import static org.emporion.discovery.search.ListingDocument.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The values of one listing as terms of facets. Values that differ in capitals only are one, written as the listing writes it
 * first, so that a listing counts once; a value too long to be chosen is none.
 */
final class FacetTerms {

    /** The longest value that may be chosen. */
    private static final int LONGEST = 200;

    /** The attribute that holds several values, with commas between them. */
    private static final String TAGS = "tags";

    private final Map<String, String> written = new LinkedHashMap<>();
    private final List<ListingRow.Attribute> attributes;

    FacetTerms(List<ListingRow.Attribute> attributes) {
        this.attributes = attributes.stream().flatMap(FacetTerms::each).toList();
    }

    /** Of code and value, for filtering. */
    List<String> attributeKeys() {
        return choosable()
                .map(each -> key(each.code(), each.value()))
                .distinct()
                .toList();
    }

    /** Of code, label and value, for counting. */
    List<String> attributeFacets() {
        Map<String, String> facets = new LinkedHashMap<>();
        choosable()
                .forEach(each -> facets.putIfAbsent(
                        key(each.code(), each.value()), term(key(each.code()), each.label(), each.value())));
        return List.copyOf(facets.values());
    }

    /** Of a variant's options with their values, as they are shown. */
    List<String> options(Map<String, String> options) {
        List<String> terms = new ArrayList<>();
        options.forEach((name, value) -> {
            String option = OptionName.of(name);
            if (isChoosable(option, value) && !value.equals("Default Title")) {
                terms.add(written.computeIfAbsent(key(option, value), any -> term(option, value)));
            }
        });
        return terms;
    }

    private Stream<ListingRow.Attribute> choosable() {
        return attributes.stream().filter(each -> isChoosable(each.code(), each.value()));
    }

    private static boolean isChoosable(String name, String value) {
        return name.length() <= LONGEST && value.length() <= LONGEST && !value.isBlank();
    }

    private static Stream<ListingRow.Attribute> each(ListingRow.Attribute attribute) {
        return key(attribute.code()).equals(TAGS)
                ? Stream.of(attribute.value().split(","))
                        .map(String::strip)
                        .map(tag -> new ListingRow.Attribute(attribute.code(), attribute.label(), tag))
                : Stream.of(attribute);
    }
}
