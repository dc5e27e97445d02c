package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;

/** What has to be known of a payout to write to its store. */
@ApplicationScoped
@Transactional
class PayoutMails {

    private final TenantScope tenants;
    private final PayoutRepository payouts;
    private final Stores stores;

    @Inject
    PayoutMails(TenantScope tenants, PayoutRepository payouts, Stores stores) {
        this.tenants = tenants;
        this.payouts = payouts;
        this.stores = stores;
    }

    /** Which payout, and whose. */
    public record Content(StorePayout payout, StoreContact store) {}

    public Content find(TenantId store, UUID payout) {
        return tenants.within(
                store, () -> new Content(payouts.get(store, payout).view(), stores.contact(store)));
    }
}
