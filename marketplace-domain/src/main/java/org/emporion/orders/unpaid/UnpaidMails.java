package org.emporion.orders.unpaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;

/** What has to be known of an order that is not paid to write to its store. */
@ApplicationScoped
@Transactional
class UnpaidMails {

    private final TenantScope tenants;
    private final PurchasedOrders orders;
    private final Stores stores;

    @Inject
    UnpaidMails(TenantScope tenants, PurchasedOrders orders, Stores stores) {
        this.tenants = tenants;
        this.orders = orders;
        this.stores = stores;
    }

    /** Which order of which store. */
    public record Content(PurchasedOrders.Part order, StoreContact store) {}

    public Content find(TenantId store, UUID order) {
        return tenants.within(store, () -> new Content(orders.part(store, order), stores.contact(store)));
    }
}
