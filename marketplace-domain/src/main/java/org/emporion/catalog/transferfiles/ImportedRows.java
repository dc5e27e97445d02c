package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emporion.catalog.product.BulkProducts;
import org.emporion.catalog.product.StoredProduct;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.kernel.TenantId;

/** What an import writes: products and variants that are new, and those that are not as the file has them; the search hears of it. */
@Dependent
class ImportedRows {

    private final BulkProducts products;
    private final ListingQueue listings;
    private final ImportedTypes types;
    private final ImportPrices prices;

    @Inject
    ImportedRows(BulkProducts products, ListingQueue listings, ImportedTypes types, ImportPrices prices) {
        this.products = products;
        this.listings = listings;
        this.types = types;
        this.prices = prices;
    }

    void insertProducts(TenantId tenant, UUID job, Collection<ProductMerge> merges) {
        products.add(
                tenant,
                merges.stream()
                        .filter(ProductMerge::isNew)
                        .map(each -> each.metBy(job))
                        .toList());
    }

    /** Notes of those that were there that this import met them, and changes those that are not as the file has them. */
    void updateProducts(TenantId tenant, UUID job, Collection<ProductMerge> merges) {
        List<ProductMerge> there = merges.stream().filter(each -> !each.isNew()).toList();
        products.meet(tenant, job, there.stream().collect(Collectors.toMap(ProductMerge::id, each -> each.source()
                .handle())));
        products.change(
                tenant,
                there.stream()
                        .filter(ProductMerge::isToBeWritten)
                        .map(ProductMerge::after)
                        .toList());
    }

    /** Notes what the file calls them. */
    void noteTypes(TenantId tenant, Collection<ProductMerge> merges) {
        types.note(
                tenant,
                merges.stream()
                        .filter(each -> each.source().type() != null)
                        .collect(Collectors.toMap(
                                ProductMerge::id, each -> each.source().type())));
    }

    /** Where the store has put the products of each type. */
    Map<String, String> categoriesOfTypes(TenantId tenant) {
        return types.categories(tenant);
    }

    /** What buyers see of these products is not what it was; to be said last, when everything of them is written. */
    void changed(TenantId tenant, Collection<ProductMerge> merges) {
        Set<UUID> seen = merges.stream()
                .filter(each -> each.isSeen() && (each.isNew() || each.isToBeWritten()))
                .map(ProductMerge::id)
                .collect(Collectors.toSet());
        listings.changed(tenant, products.withBundles(tenant, seen));
    }

    /** Variants that the options of a file leave no place for go, unless orders may name them. */
    void removeMisfits(TenantId tenant, Collection<UUID> misfits) {
        products.removeUnbought(tenant, misfits);
    }

    void writeVariants(TenantId tenant, Collection<VariantMerge> merges) {
        products.writeVariants(
                tenant, rows(merges, each -> !each.isNew() && each.isToBeWritten()), rows(merges, VariantMerge::isNew));
    }

    /** Writes the prices in other currencies of variants that are written, and notes with each product that they changed. */
    void writePrices(TenantId tenant, Collection<ProductMerge> merges) {
        prices.write(tenant, merges);
    }

    private static List<StoredProduct.Variant> rows(Collection<VariantMerge> merges, Predicate<VariantMerge> which) {
        return merges.stream().filter(which).map(VariantMerge::after).toList();
    }
}
