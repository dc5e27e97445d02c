package org.emporion.catalog.transferfiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Slug;

/**
 * Which products of the store the handles of a file mean, and the addresses of those that are new. A handle is taken letter
 * by letter; a product that came in before handles were kept is known by its address, once.
 */
final class ImportTargets {

    private static final int LONGEST_BASE = 105;
    private static final int NUMBERS = 9;

    private final Map<String, KnownProduct> byHandle = new HashMap<>();
    private final Map<String, KnownProduct> bySlug = new HashMap<>();
    private final Map<String, UUID> owners;
    private final Map<String, KnownProduct> matches = new HashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();

    /** @param owners which product has which SKU */
    ImportTargets(Collection<KnownProduct> known, Map<String, UUID> owners) {
        this.owners = owners;
        known.forEach(each -> {
            byHandle.put(each.handle(), each);
            bySlug.put(each.slug(), each);
        });
    }

    /** The handles to look for in the store: those of the products, also in small letters. */
    static Set<String> handles(Collection<ImportedProduct> products) {
        Set<String> handles = new LinkedHashSet<>();
        products.forEach(each -> {
            handles.add(each.handle());
            handles.add(small(each.handle()));
        });
        return handles;
    }

    /**
     * Finds a product, or a free address, for each; handles that are addresses as they stand go first.
     *
     * @param taken tells which of some addresses the store has already; asked once at most
     */
    void assign(Collection<ImportedProduct> products, Function<Collection<String>, Set<String>> taken) {
        List<ImportedProduct> plainFirst = products.stream()
                .sorted(Comparator.comparing(
                        (ImportedProduct each) -> !each.handle().equals(each.slug())))
                .toList();
        List<ImportedProduct> added =
                plainFirst.stream().filter(each -> !match(each)).toList();
        Set<String> used = new HashSet<>(bySlug.keySet());
        if (added.stream().anyMatch(each -> !used.add(each.slug()))) {
            List<String> wanted =
                    added.stream().flatMap(ImportTargets::candidates).toList();
            used.retainAll(bySlug.keySet());
            used.addAll(taken.apply(wanted));
            added.forEach(each -> address(each, used));
        } else {
            added.forEach(each -> slugs.put(each.handle(), each.slug()));
        }
        warnOfCapitals(added);
    }

    /** The product of the store that this one means; null when it is new. */
    KnownProduct of(ImportedProduct product) {
        return matches.get(product.handle());
    }

    /** The address of a product that is new. */
    String slug(ImportedProduct product) {
        return slugs.get(product.handle());
    }

    private boolean match(ImportedProduct product) {
        KnownProduct known = byHandle.get(product.handle());
        if (known == null) {
            known = withoutHandle(product);
        }
        if (known != null) {
            matches.put(product.handle(), known);
            claimed.add(known.id());
        }
        return known != null;
    }

    /** One that came in before handles were kept: its address is the handle, or was made of it and its SKUs are there. */
    private KnownProduct withoutHandle(ImportedProduct product) {
        KnownProduct known = bySlug.get(product.slug());
        if (known == null || known.handle() != null || claimed.contains(known.id())) {
            return null;
        }
        boolean same = product.slug().equals(product.handle())
                || product.rows().stream()
                        .flatMap(each -> each.givenSku().stream())
                        .anyMatch(sku -> known.id().equals(owners.get(sku)));
        return same ? known : null;
    }

    private void address(ImportedProduct product, Set<String> used) {
        String free = candidates(product)
                .filter(each -> !used.contains(each))
                .findFirst()
                .orElseGet(() -> "item-" + Ids.next());
        used.add(free);
        slugs.put(product.handle(), free);
        if (!free.equals(product.slug()) && product.slug().equals(product.handle())) {
            product.warn(
                    product.line(),
                    "Handle",
                    "ADDRESS_TAKEN",
                    "Another product of the store has the address \"" + product.slug() + "\"; this one gets \"" + free
                            + "\".");
        }
    }

    /** The address itself, a few with a number behind it, and at last one that no other handle gives. */
    private static Stream<String> candidates(ImportedProduct product) {
        String slug = product.slug();
        String base = slug.length() <= LONGEST_BASE
                ? slug
                : slug.substring(0, LONGEST_BASE).replaceAll("-+$", "");
        List<String> candidates = new ArrayList<>(List.of(slug));
        for (int i = 2; i <= NUMBERS; i++) {
            candidates.add(base + "-" + i);
        }
        UUID mark = UUID.nameUUIDFromBytes(product.handle().getBytes(StandardCharsets.UTF_8));
        candidates.add(new Slug(base + "-" + mark.toString().substring(0, 13)).value());
        return candidates.stream();
    }

    private void warnOfCapitals(Collection<ImportedProduct> added) {
        Map<String, String> met = new LinkedHashMap<>();
        byHandle.keySet().stream().filter(each -> each != null).forEach(each -> met.put(small(each), each));
        for (ImportedProduct each : added) {
            String other = met.putIfAbsent(small(each.handle()), each.handle());
            if (other != null && !other.equals(each.handle())) {
                each.warn(
                        each.line(),
                        "Handle",
                        "HANDLE_CAPITALS",
                        "\"" + other
                                + "\" differs from it in capital letters only. Shopify takes the two as one product;"
                                + " here each is a product of its own.");
            }
        }
    }

    private static String small(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }
}
