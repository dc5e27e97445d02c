package org.emporion.money.chargeback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.DaySpan;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;

/** What has to be known of a chargeback to write to its store. */
@ApplicationScoped
@Transactional
class ChargebackMails {

    private final TenantScope tenants;
    private final ChargebackRepository chargebacks;
    private final Stores stores;

    @Inject
    ChargebackMails(TenantScope tenants, ChargebackRepository chargebacks, Stores stores) {
        this.tenants = tenants;
        this.chargebacks = chargebacks;
        this.stores = stores;
    }

    /** What is taken of which order, and of whom. */
    public record Content(OrderChargeback chargeback, String orderId, String orderNumber, StoreContact store) {

        /** Whether the store bears it when it is lost. */
        public boolean byStore() {
            return chargeback.lossBearer() == Bearer.STORE;
        }

        /** Whether all that was taken had gone back before. */
        public boolean untouched() {
            return chargeback.amount().minor() == 0;
        }

        /** The last day for evidence; null when there is none. */
        public String due() {
            return chargeback.evidenceDueBy() == null
                    ? null
                    : DaySpan.written(LocalDate.ofInstant(chargeback.evidenceDueBy(), ZoneOffset.UTC));
        }
    }

    /** All that the chargeback of a share takes of the same order. */
    public Content find(TenantId store, UUID share) {
        return tenants.within(store, () -> {
            ChargebackShare found = chargebacks.share(store, share);
            List<ChargebackShare> others = chargebacks
                    .ofOrder(store, found.order().id())
                    .stream()
                    .filter(each -> !each.id().equals(share) && each.isOfSameOrder(found))
                    .toList();
            return new Content(
                    found.with(others),
                    found.order().id().toString(),
                    found.order().number(),
                    stores.contact(store));
        });
    }
}
