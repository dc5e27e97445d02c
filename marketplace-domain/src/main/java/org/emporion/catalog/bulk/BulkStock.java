package org.emporion.catalog.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.VariantStock;
import org.emporion.kernel.TenantId;

/** Opens the stock of variants for a bulk change. */
@Dependent
class BulkStock {

    private final StockCounts counts;
    private final VariantStock stock;

    @Inject
    BulkStock(StockCounts counts, VariantStock stock) {
        this.counts = counts;
        this.stock = stock;
    }

    /** Of these variants, locked from now on. */
    StockValues open(BulkChange change, Collection<UUID> variants) {
        TenantId store = change.tenant();
        counts.lock(store, variants);
        return new StockValues(
                store,
                new Counting(StockCounts.Kind.COUNT, change.reason(), change.who()),
                counts,
                stock.figures(store, variants));
    }
}
