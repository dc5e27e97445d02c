package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Slug;
import org.emporion.kernel.TenantId;

/** Writes one product as its seller gave it: rules first, then rows, then stock. */
@Dependent
class ProductSaving {

    private final Products products;
    private final Variants variants;
    private final Categories categories;
    private final StockCounts stock;
    private final ListingQueue listings;

    @Inject
    ProductSaving(
            Products products, Variants variants, Categories categories, StockCounts stock, ListingQueue listings) {
        this.products = products;
        this.variants = variants;
        this.categories = categories;
        this.stock = stock;
        this.listings = listings;
    }

    static RuleViolated priceMissing() {
        return RuleViolated.field(
                "variants", "PRICE_MISSING", "Every variant needs a price above zero before it is on sale.");
    }

    UUID create(TenantId tenant, String who, ProductInput input) {
        UUID id = Ids.next();
        Problems problems = new Problems();
        ProductDraft draft = ProductRules.read(input, categories::has, problems);
        String slug = slug(tenant, draft, null, problems);
        noForeignSku(tenant, draft, id, problems);
        problems.throwIfAny();
        products.insert(tenant, List.of(new StoredProduct(id, slug, draft, ProductStatus.DRAFT, null)));
        List<StoredVariant> rows = new ArrayList<>();
        for (ProductDraft.Variant each : draft.variants()) {
            rows.add(new StoredVariant(Ids.next(), id, rows.size() + 1, each));
        }
        variants.insert(tenant, rows);
        count(tenant, StockCounts.Kind.INITIAL, who, rows);
        return id;
    }

    /** Keeps others from changing the product, and its stock when that is to be set, until the transaction ends. */
    void lock(TenantId tenant, UUID product, boolean withStock) {
        variants.lock(tenant, product);
        if (withStock) {
            stock.lock(
                    tenant,
                    variants.of(tenant, List.of(product)).stream()
                            .map(Variants.Known::id)
                            .toList());
        }
    }

    UUID replace(TenantId tenant, String who, Products.Head head, ProductPatch patch) {
        Problems problems = patch.problems();
        ProductDraft draft = ProductRules.read(patch.input(), categories::has, problems);
        String slug = slug(tenant, draft, head, problems);
        noForeignSku(tenant, draft, head.id(), problems);
        problems.throwIfAny();
        if (head.status() == ProductStatus.PUBLISHED && !draft.isPriced()) {
            throw priceMissing();
        }
        if (head.publishedAt() != null && !slug.equals(head.slug())) {
            products.leaveAddress(tenant, head);
        }
        products.update(tenant, List.of(new StoredProduct(head.id(), slug, draft, head.status(), head.publishedAt())));
        replaceVariants(tenant, who, head.id(), draft, patch.variantIds());
        if (head.publishedAt() != null) {
            listings.changed(tenant, head.id());
        }
        return head.id();
    }

    private void replaceVariants(TenantId tenant, String who, UUID product, ProductDraft draft, List<UUID> variantIds) {
        Set<UUID> gone = new HashSet<>();
        variants.of(tenant, List.of(product)).forEach(each -> gone.add(each.id()));
        List<StoredVariant> changed = new ArrayList<>();
        List<StoredVariant> added = new ArrayList<>();
        for (int i = 0; i < variantIds.size(); i++) {
            UUID id = variantIds.get(i);
            ProductDraft.Variant each = draft.variants().get(i);
            if (id == null) {
                added.add(new StoredVariant(Ids.next(), product, i + 1, each));
            } else {
                gone.remove(id);
                changed.add(new StoredVariant(id, product, i + 1, each));
            }
        }
        if (!variants.bought(tenant, gone).isEmpty()) {
            throw RuleViolated.field(
                    "variants",
                    "VARIANT_BOUGHT",
                    "A variant that was bought cannot be removed; set its stock to 0 instead.");
        }
        variants.delete(tenant, gone);
        variants.update(tenant, changed);
        variants.clearCosts(
                tenant,
                changed.stream()
                        .filter(each -> each.draft().cost() == null)
                        .map(StoredVariant::id)
                        .toList());
        variants.insert(tenant, added);
        count(tenant, StockCounts.Kind.INITIAL, who, added);
        count(tenant, StockCounts.Kind.COUNT, who, changed);
    }

    private void count(TenantId tenant, StockCounts.Kind kind, String who, List<StoredVariant> rows) {
        List<StockCounts.Count> counts = rows.stream()
                .filter(each -> kind == StockCounts.Kind.INITIAL
                        || each.draft().onHand() != null
                        || each.draft().tracked() != null)
                .map(each -> new StockCounts.Count(
                        each.id(), each.draft().onHand(), each.draft().tracked()))
                .toList();
        if (counts.isEmpty()) {
            return;
        }
        if (!stock.count(tenant, new StockCounts.Counting(kind, "", who), counts)
                .isEmpty()) {
            throw RuleViolated.field(
                    "variants", "BELOW_RESERVED", "The stock of a variant cannot be less than what is reserved of it.");
        }
    }

    /** The slug as wished; without a wish the one it has, or a free one made from the title. */
    private String slug(TenantId tenant, ProductDraft draft, Products.Head head, Problems problems) {
        if (draft.slug() == null && head != null) {
            return head.slug();
        }
        String wished = draft.slug() != null
                ? draft.slug()
                : Slug.of(draft.title().isEmpty() ? "item" : draft.title()).value();
        if (head != null && wished.equals(head.slug()) || !Slug.isSlug(wished)) {
            return wished;
        }
        Set<String> taken = products.slugsLike(tenant, wished);
        if (draft.slug() == null) {
            return Products.free(wished, taken);
        }
        problems.require(!taken.contains(wished), "slug", "TAKEN", "Another product of the store has this slug.");
        return wished;
    }

    private void noForeignSku(TenantId tenant, ProductDraft draft, UUID product, Problems problems) {
        List<String> skus = draft.variants().stream()
                .filter(each -> each != null)
                .map(ProductDraft.Variant::sku)
                .toList();
        for (Variants.Known known : variants.withSkus(tenant, skus)) {
            problems.require(
                    known.product().equals(product),
                    "variants[" + skus.indexOf(known.sku()) + "].sku",
                    "TAKEN",
                    "Another product of the store has the SKU \"" + known.sku() + "\".");
        }
    }
}
