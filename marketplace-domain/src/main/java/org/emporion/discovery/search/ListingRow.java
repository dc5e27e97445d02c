package org.emporion.discovery.search;

import static org.emporion.discovery.search.ListingDocument.key;
import static org.emporion.discovery.search.ListingDocument.term;

import com.fasterxml.jackson.core.type.TypeReference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.discovery.meaning.ListingReader;
import org.emporion.discovery.meaning.ListingSense;
import org.emporion.discovery.meaning.ListingText;
import org.emporion.ground.signal.ListingKey;
import org.emporion.kernel.Row;

/** Turns a row of the database into a document. */
final class ListingRow {

    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};
    private static final TypeReference<List<Variant>> VARIANTS = new TypeReference<>() {};
    private static final Set<String> OPEN_STORES = Set.of("ACTIVE", "SUSPENDED");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ListingRow() {}

    record Attribute(String code, String label, String value) {}

    /** What a variant costs in one currency. */
    record Price(String currency, long price, Long compareAt) {}

    record Variant(
            String sku,
            String barcode,
            Map<String, String> options,
            long price,
            Long compareAt,
            String currency,
            List<Price> others,
            boolean inStock) {

        private Stream<String> codes() {
            return Stream.of(sku, SEPARATORS.matcher(sku).replaceAll(""), barcode);
        }

        private ListingDocument.Offer offer(FacetTerms terms) {
            List<String> shown = terms.options(options);
            return new ListingDocument.Offer(
                    sku, shown, shown.stream().map(ListingDocument::key).toList(), amounts(), inStock);
        }

        /** The main one first. */
        private List<Price> prices() {
            Stream<Price> beside = others == null ? Stream.of() : others.stream();
            return Stream.concat(Stream.of(new Price(currency, price, compareAt)), beside)
                    .toList();
        }

        private Map<String, Long> amounts() {
            Map<String, Long> amounts = new TreeMap<>();
            prices().forEach(each -> amounts.put(each.currency(), each.price()));
            return amounts;
        }
    }

    /** @param path the way through the category tree, from the top down */
    static Listing listing(Row row, List<CategoryStep> path, ListingReader reader) {
        ListingKey key = new ListingKey(row.tenant("tenant_id"), row.uuid("product_id"));
        List<Variant> variants = row.json("variants", VARIANTS);
        boolean live = "PUBLISHED".equals(row.text("status"))
                && OPEN_STORES.contains(row.text("store_status"))
                && variants != null;
        return new Listing(
                key,
                row.number("version"),
                live ? document(key, row, path, variants, reader) : ListingDocument.dead(key));
    }

    private static ListingDocument document(
            ListingKey key, Row row, List<CategoryStep> path, List<Variant> variants, ListingReader reader) {
        List<Attribute> attributes = row.json("attributes", ATTRIBUTES);
        FacetTerms terms = new FacetTerms(attributes);
        String brand = blankToNull(row.text("brand"));
        List<String> categoryNames = path.stream().map(CategoryStep::name).toList();
        String description = composed(PlainText.of(row.text("description")));
        ListingSense sense = reader.read(new ListingText(
                composed(row.text("title")), description, categoryNames, said(attributes, variants), codes(variants)));
        return new ListingDocument(
                true,
                key.tenant().toString(),
                key.product().toString(),
                row.text("slug"),
                composed(row.text("title")),
                brand,
                brand == null ? null : key(brand),
                description,
                row.text("store"),
                row.text("store_name"),
                term(row.text("store"), row.text("store_name")),
                path.stream().map(CategoryStep::code).toList(),
                categoryNames,
                terms.attributeKeys(),
                terms.attributeFacets(),
                facts(attributes, variants),
                sense.language(),
                sense.things(),
                sense.thingsBroader(),
                sense.meanings(),
                sense.measures(),
                sense.codes(),
                queries(row.text("title"), row.text("brand"), categoryNames),
                ranges(variants),
                variants.stream().anyMatch(Variant::inStock),
                row.time("published_at"),
                row.text("hash"),
                row.text("alt"),
                variants.stream().map(each -> each.offer(terms)).toList());
    }

    /** By currency: of the variants that are sold in it. */
    private static Map<String, ListingDocument.Range> ranges(List<Variant> variants) {
        Map<String, List<Price>> byCurrency = new TreeMap<>();
        variants.stream().flatMap(each -> each.prices().stream()).forEach(each -> byCurrency
                .computeIfAbsent(each.currency(), first -> new ArrayList<>())
                .add(each));
        Map<String, ListingDocument.Range> ranges = new TreeMap<>();
        byCurrency.forEach((currency, prices) -> ranges.put(currency, range(prices)));
        return ranges;
    }

    private static ListingDocument.Range range(List<Price> prices) {
        Price cheapest =
                prices.stream().min(Comparator.comparingLong(Price::price)).orElseThrow();
        long dearest = prices.stream().mapToLong(Price::price).max().orElseThrow();
        return new ListingDocument.Range(cheapest.price(), dearest, cheapest.compareAt());
    }

    private static List<String> facts(List<Attribute> attributes, List<Variant> variants) {
        return Stream.concat(
                        attributes.stream().map(Attribute::value),
                        variants.stream()
                                .flatMap(each -> Stream.concat(each.options().values().stream(), each.codes())))
                .filter(Objects::nonNull)
                .map(ListingRow::composed)
                .distinct()
                .toList();
    }

    /** The values of attributes and options under their names. */
    private static List<ListingText.Fact> said(List<Attribute> attributes, List<Variant> variants) {
        return Stream.concat(
                        attributes.stream()
                                .filter(each -> each.value() != null)
                                .map(each -> new ListingText.Fact(each.label() + " " + each.code(), each.value())),
                        variants.stream()
                                .flatMap(each -> each.options().entrySet().stream())
                                .map(each -> new ListingText.Fact(each.getKey(), each.getValue())))
                .distinct()
                .toList();
    }

    private static List<String> codes(List<Variant> variants) {
        return variants.stream()
                .flatMap(each -> Stream.of(each.sku(), each.barcode()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last word of a title is mostly what the thing is, the one before it which kind: "mug", "ceramic mug". */
    private static List<String> queries(String title, String brand, List<String> categoryNames) {
        List<String> words = Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'-]+"))
                .filter(word -> word.length() > 1)
                .toList();
        List<String> queries = new ArrayList<>();
        int count = words.size();
        if (count > 0) {
            queries.add(words.get(count - 1));
        }
        if (count > 1) {
            queries.add(words.get(count - 2) + " " + words.get(count - 1));
        }
        queries.add(brand.toLowerCase(Locale.ROOT));
        categoryNames.stream()
                .skip(1)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(queries::add);
        queries.removeIf(String::isBlank);
        return List.copyOf(new LinkedHashSet<>(queries));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : composed(text.strip());
    }

    /** With accents as parts of their letters, as words are searched for. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
