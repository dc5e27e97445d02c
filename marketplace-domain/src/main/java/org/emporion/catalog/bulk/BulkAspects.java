package org.emporion.catalog.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.catalog.product.StockCounts;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.VariantStock;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/** Opens what a bulk change is about, of products that are locked: read in the same few statements for however many. */
@Dependent
class BulkAspects {

    private final StockCounts counts;
    private final VariantStock stock;
    private final Stores stores;
    private final Categories categories;

    @Inject
    BulkAspects(StockCounts counts, VariantStock stock, Stores stores, Categories categories) {
        this.counts = counts;
        this.stock = stock;
        this.stores = stores;
        this.categories = categories;
    }

    BulkValues open(BulkChange change, Collection<Held> products) {
        return switch (change.kind()) {
            case CATEGORY -> new CategoryValues(categories::name);
            case PRICE, PRICE_PERCENT -> new PriceValues();
            case STOCK, STOCK_ADD -> stock(change, products);
            case PUBLISH, UNPUBLISH, DELETE -> new StatusValues(stores.isOpen(change.tenant()));
        };
    }

    private BulkValues stock(BulkChange change, Collection<Held> products) {
        TenantId store = change.tenant();
        List<UUID> variants = products.stream()
                .flatMap(each -> each.prices().keySet().stream())
                .toList();
        counts.lock(store, variants);
        return new StockValues(
                store,
                new Counting(StockCounts.Kind.COUNT, change.reason(), change.who()),
                counts,
                stock.figures(store, variants));
    }
}
