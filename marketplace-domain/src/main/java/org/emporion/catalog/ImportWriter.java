package org.emporion.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.kernel.TenantId;
import org.emporion.outbox.ListingQueue;

/** Writes some hundred products of a file at once: a fixed number of statements, however many they are. */
@Dependent
class ImportWriter {

    private final Products products;
    private final Variants variants;
    private final ImportPictures pictures;
    private final StockCounts stock;
    private final ListingQueue listings;
    private final Clock clock;

    @Inject
    ImportWriter(
            Products products,
            Variants variants,
            ImportPictures pictures,
            StockCounts stock,
            ListingQueue listings,
            Clock clock) {
        this.products = products;
        this.variants = variants;
        this.pictures = pictures;
        this.stock = stock;
        this.listings = listings;
        this.clock = clock;
    }

    /** How an import is to be done: for whom, told as what, with stock or without, on sale or not. */
    record Manner(String who, String reason, boolean updateStock, boolean storeIsOpen) {}

    /** Writes products with different slugs; the rejected ones among them are only counted. */
    ImportOutcome write(TenantId tenant, Manner manner, List<ImportedProduct> chunk) {
        List<ImportedProduct> sound =
                chunk.stream().filter(each -> !each.isRejected()).toList();
        ImportPlan plan = new ImportPlan(known(tenant, sound), manner.storeIsOpen(), clock.instant());
        sound.forEach(plan::add);
        save(tenant, manner, plan);
        return new ImportOutcome(
                plan.added().size(),
                plan.changed().size(),
                chunk.size() - sound.size(),
                chunk.stream().flatMap(each -> each.notes().stream()).toList());
    }

    private ImportPlan.Known known(TenantId tenant, List<ImportedProduct> sound) {
        Map<String, Products.Head> heads =
                products
                        .lockBySlug(
                                tenant,
                                sound.stream().map(ImportedProduct::slug).toList())
                        .stream()
                        .collect(Collectors.toMap(Products.Head::slug, Function.identity()));
        Map<UUID, List<Variants.Known>> ofProducts =
                variants
                        .of(
                                tenant,
                                heads.values().stream().map(Products.Head::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Variants.Known::product));
        Map<String, UUID> skus = new HashMap<>();
        variants.withSkus(
                        tenant,
                        sound.stream()
                                .flatMap(each -> each.draft().skus().stream())
                                .toList())
                .forEach(each -> skus.put(each.sku(), each.product()));
        return new ImportPlan.Known(heads, ofProducts, skus, sku -> variants.skusLike(tenant, sku));
    }

    private void save(TenantId tenant, Manner manner, ImportPlan plan) {
        products.insert(tenant, plan.added());
        products.update(tenant, plan.changed());
        Map<UUID, List<ImportedProduct.Picture>> wanted = new HashMap<>();
        plan.sources().forEach((id, product) -> wanted.put(id, product.pictures()));
        Map<ImportPictures.Source, UUID> shots = pictures.want(tenant, wanted);
        removeMisfits(tenant, plan);
        variants.update(tenant, shown(plan, plan.oldVariants(), shots));
        variants.insert(tenant, shown(plan, plan.newVariants(), shots));
        count(tenant, manner, plan);
        listings.changed(tenant, plan.seen());
    }

    private static List<StoredVariant> shown(
            ImportPlan plan, List<StoredVariant> rows, Map<ImportPictures.Source, UUID> shots) {
        return rows.stream()
                .map(each -> {
                    String url = plan.sources().get(each.product()).shown().get(each.position() - 1);
                    return each.shownBy(shots.get(new ImportPictures.Source(each.product(), url)));
                })
                .toList();
    }

    private void removeMisfits(TenantId tenant, ImportPlan plan) {
        List<UUID> bought = variants.bought(tenant, plan.misfits());
        variants.delete(
                tenant,
                plan.misfits().stream().filter(each -> !bought.contains(each)).toList());
    }

    private void count(TenantId tenant, Manner manner, ImportPlan plan) {
        List<StoredVariant> counted = new ArrayList<>(plan.newVariants());
        if (manner.updateStock()) {
            counted.addAll(plan.oldVariants());
        }
        List<UUID> refused = counted.isEmpty()
                ? List.of()
                : stock.count(
                        tenant,
                        new StockCounts.Counting(StockCounts.Kind.IMPORT, manner.reason(), manner.who()),
                        counted.stream()
                                .map(each -> new StockCounts.Count(
                                        each.id(),
                                        each.draft().onHand(),
                                        each.draft().tracked()))
                                .toList());
        counted.stream().filter(each -> refused.contains(each.id())).forEach(each -> {
            ImportedProduct source = plan.sources().get(each.product());
            source.notes()
                    .add(ImportNote.warning(
                            source.lines().get(each.position() - 1),
                            source.handle(),
                            "Variant Inventory Qty",
                            "BELOW_RESERVED",
                            "More than that is reserved for orders; the stock was left as it is."));
        });
    }
}
