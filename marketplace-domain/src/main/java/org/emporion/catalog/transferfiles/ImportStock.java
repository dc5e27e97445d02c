package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.kernel.TenantId;

/** The stock that a file names: opened for variants that are new, counted anew for the others only when asked for. */
@Dependent
class ImportStock {

    private final StockCounts stock;

    @Inject
    ImportStock(StockCounts stock) {
        this.stock = stock;
    }

    /** Counts, and notes with each product what of it that changes. */
    void count(TenantId tenant, ImportWriter.Manner manner, List<ProductMerge> products) {
        List<VariantMerge> counted = new ArrayList<>();
        for (ProductMerge product : products) {
            product.variants().stream()
                    .filter(each -> each.isCounted(manner.updateStock()))
                    .forEach(counted::add);
        }
        Set<UUID> refused = counted.isEmpty()
                ? Set.of()
                : stock.count(
                                tenant,
                                new StockCounts.Counting(StockCounts.Kind.IMPORT, manner.reason(), manner.who()),
                                counted.stream().map(ImportStock::count).toList())
                        .keySet();
        for (ProductMerge product : products) {
            product.variants().stream()
                    .filter(each -> !each.isNew() && each.isCounted(manner.updateStock()))
                    .forEach(each -> tell(product, each, refused.contains(each.id())));
            product.variants().stream()
                    .filter(each -> each.isCountedInVain(manner.updateStock()))
                    .forEach(
                            each -> warn(
                                    product,
                                    each,
                                    "BUNDLE",
                                    "It is a bundle: name the stock of what it is made of. What was named for it was left out."));
        }
    }

    private static StockCounts.Count count(VariantMerge variant) {
        ProductDraft.Variant draft = variant.after().draft();
        return new StockCounts.Count(variant.id(), draft.onHand(), draft.tracked());
    }

    private static void tell(ProductMerge product, VariantMerge variant, boolean refused) {
        if (!refused) {
            product.changes().addAll(variant.stockChanges());
            return;
        }
        warn(product, variant, "BELOW_RESERVED", "More than that is reserved for orders; the stock was left as it is.");
    }

    private static void warn(ProductMerge product, VariantMerge variant, String code, String detail) {
        ImportedProduct source = product.source();
        source.warn(source.rows().get(variant.place()).line(), "Variant Inventory Qty", code, detail);
    }
}
