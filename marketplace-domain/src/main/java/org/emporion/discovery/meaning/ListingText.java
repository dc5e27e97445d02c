package org.emporion.discovery.meaning;

import java.util.List;

/**
 * What a listing says of itself.
 *
 * @param description plain text; tells only the language
 * @param categories names from the top of the tree down to the listing's own
 * @param facts values of attributes and options, under their names
 * @param codes SKUs and barcodes
 */
public record ListingText(
        String title, String description, List<String> categories, List<Fact> facts, List<String> codes) {

    public ListingText {
        categories = List.copyOf(categories);
        facts = List.copyOf(facts);
        codes = List.copyOf(codes);
    }

    /** A value under its name. */
    public record Fact(String name, String value) {}
}
