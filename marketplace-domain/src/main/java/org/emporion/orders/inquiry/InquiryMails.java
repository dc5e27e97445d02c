package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;

/** What has to be known of a buyer's message to hand it on to the store. */
@ApplicationScoped
@Transactional
class InquiryMails {

    private final TenantScope tenants;
    private final InquiryRepository inquiries;
    private final Stores stores;

    @Inject
    InquiryMails(TenantScope tenants, InquiryRepository inquiries, Stores stores) {
        this.tenants = tenants;
        this.inquiries = inquiries;
        this.stores = stores;
    }

    /** What a buyer has written, about which order, and to whom. */
    public record Asked(Inquiry inquiry, String orderId, StoreContact store) {}

    public Optional<Asked> find(TenantId store, UUID inquiryId) {
        return tenants.within(store, () -> inquiries
                .find(store, inquiryId)
                .map(each -> new Asked(each.view(), each.orderId().toString(), stores.contact(store))));
    }
}
