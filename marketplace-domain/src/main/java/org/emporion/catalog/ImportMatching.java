package org.emporion.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.emporion.kernel.Ids;

/**
 * Which variants of a product in the store the variants of a file mean: first by SKU, then by option values; the rest is
 * new. Variants that the file does not name stay.
 */
final class ImportMatching {

    private final ImportedProduct product;
    private final UUID id;
    private final List<Variants.Known> before;
    private final Variants.Known[] matches;
    private final Set<UUID> matched = new HashSet<>();

    ImportMatching(ImportedProduct product, UUID id, List<Variants.Known> before) {
        this.product = product;
        this.id = id;
        this.before = before;
        this.matches = new Variants.Known[product.draft().variants().size()];
        matchBySku();
        matchByOptions();
    }

    /**
     * The rows to write, with ids of variants that are there and new ones for those that are not.
     *
     * @param free gives the SKU itself, or one near it when another product has it
     */
    void into(List<StoredVariant> changed, List<StoredVariant> added, UnaryOperator<String> free) {
        List<ProductDraft.Variant> variants = product.draft().variants();
        for (int i = 0; i < variants.size(); i++) {
            ProductDraft.Variant wanted = variants.get(i);
            Variants.Known known = matches[i];
            String sku = sku(known, wanted.sku(), free);
            note(i, wanted.sku(), sku);
            UUID variant = known == null ? Ids.next() : known.id();
            (known == null ? added : changed).add(new StoredVariant(variant, id, i + 1, wanted.withSku(sku)));
        }
    }

    private static String sku(Variants.Known known, String wanted, UnaryOperator<String> free) {
        if (known != null && known.sku().equals(wanted)) {
            return wanted;
        }
        String sku = free.apply(wanted);
        return known == null || sku.equals(wanted) ? sku : known.sku();
    }

    /** The options of the file, with the values of variants that only the store has. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (Option each : product.draft().options()) {
            Set<String> values = new LinkedHashSet<>(each.values());
            before.stream()
                    .filter(known -> !matched.contains(known.id()))
                    .map(known -> known.options().get(each.name()))
                    .filter(value -> value != null)
                    .forEach(values::add);
            options.add(new Option(each.name(), List.copyOf(values)));
        }
        return options;
    }

    /** Variants of the store that the file does not name and that no longer fit its options. */
    List<UUID> misfits() {
        Set<String> names = new HashSet<>();
        product.draft().options().forEach(each -> names.add(each.name()));
        return before.stream()
                .filter(known -> !matched.contains(known.id()))
                .filter(known -> !known.options().keySet().equals(names))
                .map(Variants.Known::id)
                .toList();
    }

    private void matchBySku() {
        Map<String, Variants.Known> bySku = new HashMap<>();
        before.forEach(known -> bySku.put(known.sku(), known));
        for (int i = 0; i < matches.length; i++) {
            match(i, bySku.get(product.draft().variants().get(i).sku()));
        }
    }

    private void matchByOptions() {
        Map<Map<String, String>, Variants.Known> byOptions = new HashMap<>();
        before.forEach(known -> byOptions.putIfAbsent(known.options(), known));
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null) {
                match(i, byOptions.get(product.draft().variants().get(i).options()));
            }
        }
    }

    private void match(int i, Variants.Known known) {
        if (known != null && matched.add(known.id())) {
            matches[i] = known;
        }
    }

    private void note(int i, String wanted, String given) {
        if (!wanted.equals(given)) {
            product.notes()
                    .add(ImportNote.warning(
                            product.lines().get(i),
                            product.handle(),
                            "Variant SKU",
                            "DUPLICATE_SKU",
                            "Another product of the store has the SKU \"" + wanted + "\"; this variant has \"" + given
                                    + "\"."));
        }
    }
}
