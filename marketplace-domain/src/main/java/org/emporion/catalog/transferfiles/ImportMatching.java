package org.emporion.catalog.transferfiles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportedProduct;

/**
 * Which variants of a product in the store the variants of a file mean: by SKU where each stands for one; the rest is new.
 * Where a SKU is repeated, or the SKUs would leave two variants with the same option values, the option values decide for
 * all rows of the product; a SKU then tells only a row of new option values, and only a variant that no other row means.
 * Where the file says nothing about options only the SKU tells, and a row that it does not tell is left out. Variants that
 * the file does not name stay.
 */
final class ImportMatching {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ImportedProduct product;
    private final List<KnownVariant> before;
    private final boolean optionsSaid;
    private final KnownVariant[] matches;
    private final Set<UUID> matched = new HashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<String, Long> times;
    private final Map<Map<String, String>, List<KnownVariant>> byOptions;
    private final Map<String, KnownVariant> bySku = new HashMap<>();
    private final Map<String, List<KnownVariant>> byFileSku;

    /** @param options those that the product has in the store */
    ImportMatching(ImportedProduct product, List<Option> options, List<KnownVariant> before) {
        this.product = product;
        this.before = before;
        this.optionsSaid = product.carried().has(ImportField.OPTIONS)
                && options.size() <= product.carried().options();
        this.matches = new KnownVariant[product.rows().size()];
        this.times = product.rows().stream()
                .flatMap(each -> each.givenSku().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.byOptions = before.stream().collect(Collectors.groupingBy(KnownVariant::options));
        before.forEach(known -> bySku.put(known.sku(), known));
        this.byFileSku = before.stream().collect(Collectors.groupingBy(KnownVariant::knownAs));
        if (before.isEmpty()) {
            leaveOutAllButOne();
        } else if (optionsSaid) {
            matchWithOptions();
        } else {
            match(this::theOnlyOne);
            match(this::theOneOfItsSku);
            match(this::sameSku);
            leaveOutTheRest();
        }
    }

    /** Whether the options of the product become those of the file. */
    boolean optionsSaid() {
        return optionsSaid;
    }

    /** The places of the variants that are taken in. */
    List<Integer> places() {
        return IntStream.range(0, matches.length)
                .filter(i -> !leftOut.contains(i))
                .boxed()
                .toList();
    }

    /** The variant that is meant; null when it is new. */
    KnownVariant match(int place) {
        return matches[place];
    }

    /** Whether the SKU of this row stands in others of the product too. */
    boolean isRepeated(int place) {
        return product.rows()
                .get(place)
                .givenSku()
                .map(sku -> times.get(sku) > 1)
                .orElse(false);
    }

    /** Whether a variant bears the SKU, or got a number behind it because others bear it. */
    boolean isOf(KnownVariant known, String sku) {
        return known.knownAs().equals(sku)
                || known.sku().startsWith(sku + "-")
                        && NUMBER.matcher(known.sku().substring(sku.length() + 1))
                                .matches()
                        && !times.containsKey(known.sku());
    }

    /** Variants of the store that the file does not name. */
    List<KnownVariant> unnamed() {
        return before.stream().filter(known -> !matched.contains(known.id())).toList();
    }

    private void matchWithOptions() {
        boolean repeated = times.values().stream().anyMatch(rows -> rows > 1);
        if (!repeated) {
            match(this::sameOptionsAndSku);
            match(this::theOneOfItsSku);
            match(this::sameOptions);
            match(this::sameSku);
        }
        if (repeated || isOneCombinationLeftTwice()) {
            Arrays.fill(matches, null);
            matched.clear();
            match(this::sameOptionsAndSku);
            match(this::sameOptions);
            match(this::theOneOfItsSku);
            match(this::sameSku);
        }
    }

    /** Rows differ in their option values, so a variant can only have those of a row when the file does not name it. */
    private boolean isOneCombinationLeftTwice() {
        Set<Map<String, String>> inFile = product.draft().variants().stream()
                .map(ProductDraft.Variant::options)
                .collect(Collectors.toSet());
        return unnamed().stream().map(KnownVariant::options).anyMatch(inFile::contains);
    }

    private void match(Function<Integer, KnownVariant> rule) {
        for (int i = 0; i < matches.length; i++) {
            KnownVariant known = matches[i] == null ? rule.apply(i) : null;
            if (known != null && matched.add(known.id())) {
                matches[i] = known;
            }
        }
    }

    private KnownVariant sameOptionsAndSku(int place) {
        String sku = product.rows().get(place).sku();
        return first(ofOptions(place).filter(known -> sku == null || isOf(known, sku)));
    }

    private KnownVariant sameOptions(int place) {
        return first(ofOptions(place));
    }

    /** More than one only in a product that had two variants of the same option values before. */
    private Stream<KnownVariant> ofOptions(int place) {
        Map<String, String> options = product.draft().variants().get(place).options();
        return byOptions.getOrDefault(options, List.of()).stream();
    }

    private static KnownVariant first(Stream<KnownVariant> known) {
        return known.findFirst().orElse(null);
    }

    /** None where the SKU stands for several, in the file or in the store. */
    private KnownVariant theOneOfItsSku(int place) {
        List<KnownVariant> known = ofFileSku(place);
        return known.size() == 1 && !isRepeated(place) ? known.get(0) : null;
    }

    private KnownVariant sameSku(int place) {
        return ofFileSku(place).size() > 1 || isRepeated(place)
                ? null
                : bySku.get(product.rows().get(place).sku());
    }

    private List<KnownVariant> ofFileSku(int place) {
        return byFileSku.getOrDefault(product.rows().get(place).givenSku().orElse(""), List.of());
    }

    /** A product without a choice has one variant, whatever its SKU becomes. */
    private KnownVariant theOnlyOne(int place) {
        KnownVariant known = before.get(0);
        boolean only = before.size() == 1 && matches.length == 1;
        boolean unasked = known.options().isEmpty() || product.rows().get(place).sku() == null;
        return only && unasked ? known : null;
    }

    private void leaveOutAllButOne() {
        for (int i = 1; i < matches.length && !product.carried().has(ImportField.OPTIONS); i++) {
            leftOut.add(i);
            product.warn(
                    product.rows().get(i).line(),
                    "Option1 Value",
                    "DUPLICATE_VARIANT",
                    "No option tells this row from the one above; only the first became a variant.");
        }
    }

    private void leaveOutTheRest() {
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null) {
                leftOut.add(i);
                product.warn(
                        product.rows().get(i).line(),
                        "Variant SKU",
                        "VARIANT_UNCLEAR",
                        "Without options in the file only the SKU tells which variant is meant, and this one tells none;"
                                + " the row was left out.");
            }
        }
    }
}
