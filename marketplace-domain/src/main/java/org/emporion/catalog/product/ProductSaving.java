package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.category.Classification;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.input.ProductRules;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Slug;
import org.emporion.kernel.TenantId;

/** Writes one product as its seller gave it: rules first, then rows, then stock. */
@Dependent
class ProductSaving {

    private final ProductRepository products;
    private final Classification classes;
    private final StockCounts stock;
    private final Publications publications;
    private final Clock clock;

    @Inject
    ProductSaving(
            ProductRepository products,
            Classification classes,
            StockCounts stock,
            Publications publications,
            Clock clock) {
        this.products = products;
        this.classes = classes;
        this.stock = stock;
        this.publications = publications;
        this.clock = clock;
    }

    UUID create(Seat seat, ProductInput input) {
        TenantId tenant = seat.tenant();
        UUID id = Ids.next();
        Problems problems = new Problems();
        ProductDraft draft = ProductRules.read(input, seat.currency(), known(), problems);
        String slug = slug(tenant, draft, null, problems);
        noForeignSku(tenant, draft, id, problems);
        products.bundles().check(tenant, draft, problems);
        problems.throwIfAny();
        Product product = new Product(
                tenant, new StoredProduct(id, slug, draft, ProductStatus.DRAFT, null, null, null), clock.instant());
        List<StockCounts.Count> counts = new ArrayList<>();
        for (ProductDraft.Variant each : draft.variants()) {
            Variant variant = product.add(Ids.next(), counts.size() + 1, each);
            counts.add(count(variant.id(), each));
        }
        products.add(product);
        products.write();
        count(tenant, StockCounts.Kind.INITIAL, seat.who(), counts);
        products.bundles()
                .make(tenant, counts.stream().map(StockCounts.Count::variant).toList(), draft);
        return id;
    }

    void publish(Product product) {
        boolean already = product.isOnSale();
        product.publish(clock.instant());
        publications.count(already ? 0 : 1);
    }

    void publishWhenOpen(Product product) {
        product.publishWhenOpen(clock.instant());
    }

    void unpublish(Product product) {
        product.unpublish(clock.instant());
    }

    /** Takes a product out for good; one that was ever bought, or is in a bundle, is archived instead: whether it is. */
    boolean remove(Product product) {
        List<UUID> variants = product.variants().stream().map(Variant::id).toList();
        if (products.bought(product.tenant(), variants).isEmpty()) {
            products.remove(product);
            return false;
        }
        product.archive(clock.instant());
        return true;
    }

    /** Keeps others from changing the product, and its stock when that is to be set, until the transaction ends. */
    void lock(Product product, boolean withStock) {
        products.lockVariants(product);
        if (withStock) {
            stock.lock(
                    product.tenant(),
                    product.variants().stream().map(Variant::id).toList());
        }
    }

    /**
     * A change that asks for what is there leaves the time of the last one as it is.
     *
     * @throws RuleViolated naming every bad field
     */
    void replace(Seat seat, Product product, ProductPatch patch) {
        Problems problems = patch.problems();
        ProductDraft draft = ProductRules.read(patch.input(), seat.currency(), known(), problems);
        String slug = slug(product.tenant(), draft, product.slug(), problems);
        List<UUID> bought = bought(product, patch);
        check(seat, product, patch, draft, bought, problems);
        problems.throwIfAny();
        List<UUID> places = patch.variantIds();
        boolean moving = movesSkus(product, draft, places);
        if (moving) {
            products.letSkusMove();
        }
        List<Object> before = said(product);
        patch.prepares().filter(wanted -> !wanted).ifPresent(takenBack -> unpublish(product));
        List<UUID> ids = product.change(draft, places, bought);
        patch.prepares().filter(wanted -> wanted).ifPresent(prepared -> publishWhenOpen(product));
        product.moveTo(slug).ifPresent(left -> products.lead(left, product));
        if (patch.recounts() || patch.remakes() || !before.equals(said(product))) {
            product.touch(clock.instant());
        }
        if (moving) {
            products.writeMovedSkus();
        } else {
            products.write();
        }
        countVariants(product.tenant(), seat.who(), draft, places, ids);
        products.bundles().make(product.tenant(), ids, draft);
    }

    private List<UUID> bought(Product product, ProductPatch patch) {
        List<Variant> gone = product.without(patch.variantIds());
        return products.bought(product.tenant(), gone.stream().map(Variant::id).toList());
    }

    /** Notes what the store stands against: each problem, whatever else is wrong. */
    private void check(
            Seat seat, Product product, ProductPatch patch, ProductDraft draft, List<UUID> bought, Problems problems) {
        noForeignSku(product.tenant(), draft, product.id(), problems);
        products.bundles().check(product.tenant(), draft, problems);
        VariantTerms.check(product, draft, patch.variantIds(), bought, patch.isPriced(), problems);
        patch.prepares().filter(wanted -> wanted).ifPresent(any -> OpeningProducts.check(seat, product, problems));
        noShortage(product.tenant(), draft, patch.variantIds(), problems);
    }

    /** A count that is none is another problem. */
    private void noShortage(TenantId tenant, ProductDraft draft, List<UUID> places, Problems problems) {
        List<StockCounts.Count> counts = new ArrayList<>();
        for (int i = 0; i < Math.min(places.size(), draft.variants().size()); i++) {
            ProductDraft.Variant each = draft.variants().get(i);
            if (places.get(i) != null && isCounted(each) && (each.onHand() == null || each.onHand() >= 0)) {
                counts.add(count(places.get(i), each));
            }
        }
        if (!counts.isEmpty()) {
            stock.shortages(tenant, counts)
                    .forEach((variant, found) -> problems.add(found.in("variants[" + places.indexOf(variant) + "]")));
        }
    }

    private static boolean isCounted(ProductDraft.Variant variant) {
        return variant != null && (variant.onHand() != null || variant.tracked() != null);
    }

    private static List<Object> said(Product product) {
        return List.of(
                product.stored(),
                product.variants().stream().map(Variant::stored).toList());
    }

    /** Whether a variant that stays gets another SKU, which may be that of a variant that goes or moves. */
    static boolean movesSkus(Product product, ProductDraft draft, List<UUID> places) {
        List<String> skus = draft.skus();
        return product.variants().stream()
                .filter(each -> places.contains(each.id()))
                .anyMatch(each -> !each.sku().equals(skus.get(places.indexOf(each.id()))));
    }

    private void countVariants(TenantId tenant, String who, ProductDraft draft, List<UUID> places, List<UUID> ids) {
        List<StockCounts.Count> added = new ArrayList<>();
        List<StockCounts.Count> changed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ProductDraft.Variant each = draft.variants().get(i);
            if (places.get(i) == null) {
                added.add(count(ids.get(i), each));
            } else if (isCounted(each)) {
                changed.add(count(ids.get(i), each));
            }
        }
        count(tenant, StockCounts.Kind.INITIAL, who, added);
        count(tenant, StockCounts.Kind.COUNT, who, changed);
    }

    private static StockCounts.Count count(UUID variant, ProductDraft.Variant draft) {
        return new StockCounts.Count(variant, draft.onHand(), draft.tracked());
    }

    private void count(TenantId tenant, StockCounts.Kind kind, String who, List<StockCounts.Count> counts) {
        if (!counts.isEmpty()) {
            stock.count(tenant, new StockCounts.Counting(kind, "", who), counts);
        }
    }

    private KnownCodes known() {
        return new KnownCodes(classes::hasCategory, classes::taxClasses);
    }

    /** The slug as wished; without a wish the one it has, or a free one made from the title. */
    private String slug(TenantId tenant, ProductDraft draft, String present, Problems problems) {
        if (draft.slug() == null && present != null) {
            return present;
        }
        String wished = draft.slug() != null
                ? draft.slug()
                : Slug.of(draft.title().isEmpty() ? "item" : draft.title()).value();
        if (wished.equals(present) || !Slug.isSlug(wished)) {
            return wished;
        }
        Set<String> taken = products.slugsLike(tenant, wished);
        if (draft.slug() == null) {
            return ProductRules.free(wished, taken);
        }
        problems.require(!taken.contains(wished), "slug", "TAKEN", "Another product of the store has this slug.");
        return wished;
    }

    private void noForeignSku(TenantId tenant, ProductDraft draft, UUID product, Problems problems) {
        List<String> skus = draft.variants().stream()
                .filter(each -> each != null)
                .map(ProductDraft.Variant::sku)
                .toList();
        products.owners(tenant, skus)
                .forEach((sku, owner) -> problems.require(
                        owner.equals(product),
                        "variants[" + skus.indexOf(sku) + "].sku",
                        "TAKEN",
                        "Another product of the store has the SKU \"" + sku + "\"."));
    }
}
