package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.StoreJob;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** Tells the search that the day has passed which a SKU was promised for: no more of it is sold then than is on hand. */
@ApplicationScoped
@Transactional
class PassedPromise extends StoreJob {

    private final TenantScope tenants;
    private final StockRepository stock;
    private final ListingQueue listings;

    @Inject
    PassedPromise(TenantScope tenants, StockRepository stock, ListingQueue listings) {
        super(Promises.PASSED);
        this.tenants = tenants;
        this.stock = stock;
        this.listings = listings;
    }

    @Override
    protected void run(TenantId store, String ref) {
        UUID variant = Promises.variant(ref);
        tenants.within(store, () -> {
            if (stock.isPromised(store, variant, Promises.day(ref))) {
                listings.changed(store, stock.listed(store, List.of(variant)));
            }
        });
    }
}
