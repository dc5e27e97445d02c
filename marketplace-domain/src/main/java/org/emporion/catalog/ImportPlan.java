package org.emporion.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.kernel.Ids;

/** What has to be written for some products of a file, worked out from what the store has of them. */
final class ImportPlan {

    private final boolean storeIsOpen;
    private final Instant now;
    private final Known known;
    private final List<StoredProduct> added = new ArrayList<>();
    private final List<StoredProduct> changed = new ArrayList<>();
    private final List<StoredVariant> newVariants = new ArrayList<>();
    private final List<StoredVariant> oldVariants = new ArrayList<>();
    private final List<UUID> misfits = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private final Map<UUID, ImportedProduct> sources = new HashMap<>();

    ImportPlan(Known known, boolean storeIsOpen, Instant now) {
        this.known = known;
        this.storeIsOpen = storeIsOpen;
        this.now = now;
    }

    /**
     * What the store has of the products of a chunk.
     *
     * @param heads by slug
     * @param variants by product
     * @param skus which product has a SKU
     * @param similar the SKUs of the store that begin like one
     */
    record Known(
            Map<String, Products.Head> heads,
            Map<UUID, List<Variants.Known>> variants,
            Map<String, UUID> skus,
            Function<String, Set<String>> similar) {}

    void add(ImportedProduct product) {
        Products.Head head = known.heads().get(product.slug());
        UUID id = head == null ? Ids.next() : head.id();
        sources.put(id, product);
        ImportMatching matching =
                new ImportMatching(product, id, known.variants().getOrDefault(id, List.of()));
        matching.into(oldVariants, newVariants, sku -> freeSku(sku, product, id));
        misfits.addAll(matching.misfits());
        ProductStatus status = status(product, head);
        ProductDraft draft = product.draft().with(category(product, head), matching.options());
        (head == null ? added : changed)
                .add(new StoredProduct(id, product.slug(), draft, status, publishedAt(head, status)));
    }

    List<StoredProduct> added() {
        return added;
    }

    List<StoredProduct> changed() {
        return changed;
    }

    List<StoredVariant> newVariants() {
        return newVariants;
    }

    List<StoredVariant> oldVariants() {
        return oldVariants;
    }

    /** Variants that the options of the file leave no place for. */
    List<UUID> misfits() {
        return misfits;
    }

    /** The product of the file behind each product to be written. */
    Map<UUID, ImportedProduct> sources() {
        return sources;
    }

    /** Those that the search index has, or is to have. */
    Set<UUID> seen() {
        Set<UUID> seen = new HashSet<>();
        added.stream().filter(each -> each.publishedAt() != null).forEach(each -> seen.add(each.id()));
        changed.stream().filter(each -> each.publishedAt() != null).forEach(each -> seen.add(each.id()));
        return seen;
    }

    /** The SKU itself unless it is another product's, or was given away already; then the nearest that nobody wants. */
    private String freeSku(String wanted, ImportedProduct product, UUID id) {
        UUID owner = known.skus().get(wanted);
        if ((owner == null || owner.equals(id)) && given.add(wanted)) {
            known.skus().put(wanted, id);
            return wanted;
        }
        Set<String> taken = new HashSet<>(known.similar().apply(wanted));
        taken.addAll(known.skus().keySet());
        taken.addAll(product.draft().skus());
        taken.addAll(given);
        String free = Products.free(wanted, taken);
        given.add(free);
        known.skus().put(free, id);
        return free;
    }

    private ProductStatus status(ImportedProduct product, Products.Head head) {
        ProductStatus before = head == null ? ProductStatus.DRAFT : head.status();
        boolean wanted = product.published() == null ? before == ProductStatus.PUBLISHED : product.published();
        if (wanted && !product.draft().isPriced()) {
            product.notes()
                    .add(ImportNote.warning(
                            product.line(),
                            product.handle(),
                            "Variant Price",
                            "PRICE_MISSING",
                            "A variant has the price 0, so the product is not on sale."));
        }
        if (wanted && storeIsOpen && product.draft().isPriced()) {
            return ProductStatus.PUBLISHED;
        }
        return before == ProductStatus.ARCHIVED ? before : ProductStatus.DRAFT;
    }

    private Instant publishedAt(Products.Head head, ProductStatus status) {
        if (head != null && head.publishedAt() != null) {
            return head.publishedAt();
        }
        return status == ProductStatus.PUBLISHED ? now : null;
    }

    /** A category that was chosen by hand stays when the file names none that we have. */
    private static String category(ImportedProduct product, Products.Head head) {
        return head == null || product.categoryKnown() ? product.draft().category() : head.category();
    }
}
