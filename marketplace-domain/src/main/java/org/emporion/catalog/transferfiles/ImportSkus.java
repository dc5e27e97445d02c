package org.emporion.catalog.transferfiles;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.input.ProductRules;
import org.emporion.catalog.productfiles.ImportedProduct;

/**
 * Which SKU each variant of a product of a file gets: the one of the file, the one that it has, or one with a number behind
 * it where the first is taken.
 */
final class ImportSkus {

    private final ImportedProduct product;
    private final UUID id;
    private final ImportMatching matching;
    private final Map<String, UUID> owners;
    private final Function<String, Set<String>> similar;
    private final Map<Integer, String> given = new TreeMap<>();
    private final Set<String> taken;

    /**
     * @param owners which product has a SKU; what is given here is added
     * @param similar the SKUs of the store that begin like one
     */
    ImportSkus(
            ImportedProduct product,
            UUID id,
            ImportMatching matching,
            Map<String, UUID> owners,
            Function<String, Set<String>> similar) {
        this.product = product;
        this.id = id;
        this.matching = matching;
        this.owners = owners;
        this.similar = similar;
        this.taken = matching.unnamed().stream().map(KnownVariant::sku).collect(Collectors.toCollection(HashSet::new));
    }

    /** The SKUs by the places of the variants. */
    Map<Integer, String> give() {
        matching.places().stream().filter(this::keeps).forEach(this::keep);
        keepWhereTaken();
        open(true).forEach(place -> give(place, wish(place)));
        open(false).forEach(place -> give(place, isTaken(wish(place)) ? near(place) : wish(place)));
        given.forEach(this::warn);
        given.values().forEach(sku -> owners.put(sku, id));
        return given;
    }

    /** Those that have no SKU yet, of the variants that the store has or of the new ones. */
    private List<Integer> open(boolean known) {
        return matching.places().stream()
                .filter(place -> !given.containsKey(place))
                .filter(place -> (matching.match(place) != null) == known)
                .toList();
    }

    private boolean keeps(int place) {
        KnownVariant known = matching.match(place);
        String sku = product.rows().get(place).sku();
        return known != null
                && (sku == null || known.sku().equals(sku) || matching.isRepeated(place) && matching.isOf(known, sku));
    }

    /** A variant whose new SKU is taken keeps its own, which may then be missing for the next. */
    private void keepWhereTaken() {
        boolean settled = false;
        while (!settled) {
            settled = true;
            Set<String> wanted = new HashSet<>();
            for (int place : open(true)) {
                if (isTaken(wish(place)) || !wanted.add(wish(place))) {
                    keep(place);
                    settled = false;
                }
            }
        }
    }

    private void keep(int place) {
        give(place, matching.match(place).sku());
    }

    private void give(int place, String sku) {
        given.put(place, sku);
        taken.add(sku);
    }

    private String wish(int place) {
        return product.draft().variants().get(place).sku();
    }

    private boolean isTaken(String sku) {
        UUID owner = owners.get(sku);
        return taken.contains(sku) || owner != null && !owner.equals(id);
    }

    /** One of the numbers that the rows make among themselves, or the first that the store has not. */
    private String near(int place) {
        String base = product.rows().get(place).givenSku().orElseGet(() -> wish(place));
        Set<String> wanted = open(false).stream().map(this::wish).collect(Collectors.toSet());
        return product.draft().skus().stream()
                .filter(sku -> sku.startsWith(base + "-") && !wanted.contains(sku) && !isTaken(sku))
                .findFirst()
                .orElseGet(() -> numbered(base));
    }

    private String numbered(String base) {
        Set<String> others = new HashSet<>(similar.apply(base));
        others.addAll(owners.keySet());
        others.addAll(product.draft().skus());
        others.addAll(taken);
        return ProductRules.free(base, others);
    }

    private void warn(int place, String sku) {
        String wanted = product.rows().get(place).sku();
        if (wanted == null || wanted.equals(sku)) {
            return;
        }
        product.warn(
                product.rows().get(place).line(),
                "Variant SKU",
                "DUPLICATE_SKU",
                (matching.isRepeated(place)
                                ? "Several rows have the SKU \"%s\"; this variant has \"%s\"."
                                : "Another variant of the store has the SKU \"%s\"; this variant has \"%s\".")
                        .formatted(wanted, sku));
    }
}
