package org.emporion.store.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.Stores;

/** How often the API keys of a store may ask, where the platform has set it for that store. */
@ApplicationScoped
@Transactional
public class StoreRates {

    private final Stores stores;
    private final TenantScope tenants;

    @Inject
    public StoreRates(Stores stores, TenantScope tenants) {
        this.stores = stores;
        this.tenants = tenants;
    }

    /** Requests a minute for each key of the store; empty when the platform has set nothing. */
    public Optional<Integer> perMinute(TenantId store) {
        return tenants.within(store, () -> stores.requestsPerMinute(store));
    }
}
