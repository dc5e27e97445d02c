package org.emporion.catalog.bulk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.pricing.OtherPrices;
import org.emporion.catalog.product.BulkProducts.Held;
import org.emporion.store.store.Stores;

/** Opens what a bulk change is about, of products that are locked: read in the same few statements for however many. */
@Dependent
class BulkAspects {

    private final BulkStock stock;
    private final OtherPrices prices;
    private final Stores stores;
    private final Categories categories;

    @Inject
    BulkAspects(BulkStock stock, OtherPrices prices, Stores stores, Categories categories) {
        this.stock = stock;
        this.prices = prices;
        this.stores = stores;
        this.categories = categories;
    }

    BulkValues open(BulkChange change, Collection<Held> products) {
        return switch (change.kind()) {
            case CATEGORY -> new CategoryValues(categories::name);
            case PRICE, PRICE_PERCENT, PRICE_ADD, PRICE_ROUND -> prices(change, products);
            case STOCK, STOCK_ADD -> stock.open(change, variants(products));
            case PUBLISH, UNPUBLISH, DELETE -> new StatusValues(stores.isOpen(change.tenant()));
        };
    }

    private BulkValues prices(BulkChange change, Collection<Held> products) {
        String other = change.aim().currency();
        return other == null
                ? new PriceValues()
                : new OtherPriceValues(other, prices.hold(change.tenant(), variants(products), List.of(other)));
    }

    private static List<UUID> variants(Collection<Held> products) {
        return products.stream()
                .flatMap(each -> each.prices().keySet().stream())
                .toList();
    }
}
