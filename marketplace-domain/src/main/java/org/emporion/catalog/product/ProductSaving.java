package org.emporion.catalog.product;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.category.Classification;
import org.emporion.catalog.input.KnownCodes;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.input.ProductRules;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Problems;
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

    /** A change that asks for what is there leaves the time of the last one as it is. */
    void replace(Seat seat, Product product, ProductPatch patch) {
        Problems problems = patch.problems();
        ProductDraft draft = ProductRules.read(patch.input(), seat.currency(), known(), problems);
        String slug = slug(product.tenant(), draft, product.slug(), problems);
        noForeignSku(product.tenant(), draft, product.id(), problems);
        problems.throwIfAny();
        List<UUID> places = patch.variantIds();
        List<UUID> bought = products.bought(
                product.tenant(),
                product.without(places).stream().map(Variant::id).toList());
        boolean moving = movesSkus(product, draft, places);
        if (moving) {
            products.letSkusMove();
        }
        List<Object> before = said(product);
        List<UUID> ids = product.change(draft, places, bought);
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
            } else if (each.onHand() != null || each.tracked() != null) {
                changed.add(count(ids.get(i), each));
            }
        }
        count(tenant, StockCounts.Kind.INITIAL, who, added);
        Problems problems = new Problems();
        count(tenant, StockCounts.Kind.COUNT, who, changed)
                .forEach((variant, found) -> problems.add(found.in("variants[" + ids.indexOf(variant) + "]")));
        problems.throwIfAny();
    }

    private static StockCounts.Count count(UUID variant, ProductDraft.Variant draft) {
        return new StockCounts.Count(variant, draft.onHand(), draft.tracked());
    }

    private Map<UUID, FieldProblem> count(
            TenantId tenant, StockCounts.Kind kind, String who, List<StockCounts.Count> counts) {
        return counts.isEmpty() ? Map.of() : stock.count(tenant, new StockCounts.Counting(kind, "", who), counts);
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
