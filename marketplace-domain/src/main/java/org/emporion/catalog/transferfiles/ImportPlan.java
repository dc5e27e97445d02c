package org.emporion.catalog.transferfiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.catalog.productfiles.ImportField;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.kernel.Ids;

/** What has to be written for some products of a file, worked out from what the store has of them. */
final class ImportPlan {

    private final ImportWriter.Manner manner;
    private final Instant now;
    private final Known known;
    private final List<ProductMerge> products = new ArrayList<>();

    ImportPlan(Known known, ImportWriter.Manner manner, Instant now) {
        this.known = known;
        this.manner = manner;
        this.now = now;
    }

    /**
     * What the store has of the products of a chunk.
     *
     * @param variants by product
     * @param skus which product has a SKU
     * @param similar the SKUs of the store that begin like one
     */
    record Known(
            ImportTargets targets,
            Map<UUID, List<KnownVariant>> variants,
            Map<String, UUID> skus,
            Function<String, Set<String>> similar) {}

    void add(ImportedProduct product) {
        KnownProduct before = known.targets().of(product);
        UUID id = before == null ? Ids.next() : before.id();
        ImportMatching matching = new ImportMatching(
                product,
                before == null ? List.of() : before.options(),
                known.variants().getOrDefault(id, List.of()));
        List<VariantMerge> variants = variants(product, id, matching);
        List<ProductDraft.Variant> drafts =
                variants.stream().map(each -> each.after().draft()).toList();
        List<Option> options = options(product, before, matching);
        ProductDraft draft =
                before == null ? product.draft().with(drafts) : ProductMerge.merged(product, before, options, drafts);
        ProductStatus status = status(product, before, draft);
        boolean whenOpen = status == ProductStatus.DRAFT && isPrepared(product, before, draft);
        StoredProduct after = new StoredProduct(
                id,
                before == null ? known.targets().slug(product) : before.slug(),
                draft,
                status,
                ProductMerge.publishedAt(before, status, now),
                product.handle(),
                null,
                whenOpen);
        Set<ImportField> changes = before == null
                ? EnumSet.noneOf(ImportField.class)
                : ProductMerge.changes(before, draft, status, whenOpen);
        List<UUID> misfits = misfits(options, matching);
        products.add(new ProductMerge(product, before, after, variants, misfits, changes));
    }

    List<ProductMerge> products() {
        return products;
    }

    private List<VariantMerge> variants(ImportedProduct product, UUID id, ImportMatching matching) {
        Map<Integer, String> skus = new ImportSkus(product, id, matching, known.skus(), known.similar()).give();
        boolean all = matching.optionsSaid() && matching.unnamed().isEmpty();
        int last = known.variants().getOrDefault(id, List.of()).stream()
                .mapToInt(KnownVariant::position)
                .max()
                .orElse(0);
        List<VariantMerge> variants = new ArrayList<>();
        for (int place : matching.places()) {
            KnownVariant before = matching.match(place);
            int position = all ? variants.size() + 1 : before != null ? before.position() : ++last;
            variants.add(variant(product, id, matching, place, skus.get(place), position));
        }
        return variants;
    }

    private static VariantMerge variant(
            ImportedProduct product, UUID id, ImportMatching matching, int place, String sku, int position) {
        KnownVariant before = matching.match(place);
        ProductDraft.Variant file = product.draft().variants().get(place);
        ProductDraft.Variant draft = before == null
                ? file.withSku(sku)
                : VariantMerge.merged(product.carriedIn(place), file, before, sku, matching.optionsSaid());
        String given = product.rows().get(place).sku();
        String fileSku = given == null ? before == null ? null : before.fileSku() : given.equals(sku) ? null : given;
        UUID variant = before == null ? Ids.next() : before.id();
        return new VariantMerge(place, before, new StoredProduct.Variant(variant, id, position, draft, null, fileSku));
    }

    /** Those of the file where it says so, with the values of variants that only the store has. */
    private static List<Option> options(ImportedProduct product, KnownProduct before, ImportMatching matching) {
        if (before != null && !matching.optionsSaid()) {
            return before.options();
        }
        List<Option> options = new ArrayList<>();
        for (Option each : product.draft().options()) {
            Set<String> values = new LinkedHashSet<>(valuesBefore(each, before, matching));
            values.addAll(each.values());
            matching.unnamed().stream()
                    .map(variant -> variant.options().get(each.name()))
                    .filter(value -> value != null)
                    .forEach(values::add);
            options.add(new Option(each.name(), List.copyOf(values)));
        }
        return options;
    }

    /** A file that names only some of the variants leaves the order of the values as it is. */
    private static List<String> valuesBefore(Option option, KnownProduct before, ImportMatching matching) {
        if (before == null || matching.unnamed().isEmpty()) {
            return List.of();
        }
        Set<String> used = matching.unnamed().stream()
                .map(variant -> variant.options().get(option.name()))
                .collect(Collectors.toCollection(HashSet::new));
        used.addAll(option.values());
        return before.options().stream()
                .filter(each -> each.name().equals(option.name()))
                .flatMap(each -> each.values().stream())
                .filter(used::contains)
                .toList();
    }

    /** Variants of the store that the file does not name and that no longer fit its options. */
    private static List<UUID> misfits(List<Option> options, ImportMatching matching) {
        Set<String> names = options.stream().map(Option::name).collect(Collectors.toSet());
        return !matching.optionsSaid()
                ? List.of()
                : matching.unnamed().stream()
                        .filter(each -> !each.options().keySet().equals(names))
                        .map(KnownVariant::id)
                        .toList();
    }

    private static boolean isTakenOffSale(KnownProduct known) {
        return known != null && known.publishedAt() != null && known.status() != ProductStatus.PUBLISHED;
    }

    private ProductStatus status(ImportedProduct product, KnownProduct known, ProductDraft draft) {
        ProductStatus before = known == null ? ProductStatus.DRAFT : known.status();
        boolean wanted = product.published() == null ? before == ProductStatus.PUBLISHED : product.published();
        if (wanted && isTakenOffSale(known)) {
            product.warn(
                    product.line(),
                    "Published",
                    "STAYS_OFF_SALE",
                    "The product was taken off sale here and stays so; publish it by hand.");
            return before;
        }
        boolean priced = isPriced(draft);
        if (wanted && !priced) {
            product.warn(
                    product.line(),
                    "Variant Price",
                    "PRICE_MISSING",
                    "A variant has the price 0, so the product is not on sale.");
        }
        if (wanted && priced && (manner.publishes() || before == ProductStatus.PUBLISHED)) {
            return ProductStatus.PUBLISHED;
        }
        return before == ProductStatus.ARCHIVED ? before : ProductStatus.DRAFT;
    }

    /** Where the file says nothing, what a seller has prepared stays so. */
    private boolean isPrepared(ImportedProduct product, KnownProduct known, ProductDraft draft) {
        boolean before = known != null && known.whenOpen();
        boolean wanted = product.published() == null ? before : product.published();
        return wanted && (before || manner.prepares()) && isPriced(draft) && !isTakenOffSale(known);
    }

    private static boolean isPriced(ProductDraft draft) {
        return draft.variants().stream().allMatch(each -> each.price().minor() > 0);
    }
}
