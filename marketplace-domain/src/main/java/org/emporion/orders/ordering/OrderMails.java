package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.store.legal.Trader;
import org.emporion.store.legal.Traders;
import org.emporion.store.store.StoreContact;
import org.emporion.store.store.Stores;

/** What has to be known of an order to write about it to its buyer or its store. */
@ApplicationScoped
@Transactional
class OrderMails {

    private final Stores stores;
    private final TenantScope tenants;
    private final OrderRepository orders;
    private final Traders traders;

    @Inject
    OrderMails(Stores stores, TenantScope tenants, OrderRepository orders, Traders traders) {
        this.stores = stores;
        this.tenants = tenants;
        this.orders = orders;
        this.traders = traders;
    }

    /**
     * An order with the addresses of both sides.
     *
     * @param parcel null when the content is about none
     * @param happened null when the content is about no single event
     * @param trader who stands behind the store; null while it has not said it
     * @param ofSeveral whether other stores have parts of the purchase
     */
    public record Content(
            SellerOrderView order,
            SellerOrderView.Parcel parcel,
            SellerOrderView.Milestone happened,
            String storeSlug,
            String storeName,
            String storeEmail,
            Trader trader,
            String buyerEmail,
            boolean ofSeveral) {

        /** @param about id of a parcel or an event of the order, or of the order itself */
        static Content of(SellerOrder order, UUID about, StoreContact store, Trader trader) {
            SellerOrderView seen = order.view();
            SellerOrderView.Parcel parcel = seen.parcels().stream()
                    .filter(each -> each.id().equals(about.toString()))
                    .findFirst()
                    .orElse(null);
            return new Content(
                    seen,
                    parcel,
                    order.timeline().milestone(about).orElse(null),
                    store.slug(),
                    store.name(),
                    store.email(),
                    trader,
                    order.parties().email(),
                    order.parties().isOfSeveral());
        }
    }

    public Optional<Content> aboutOrder(TenantId store, UUID orderId) {
        return tenants.within(store, () -> Optional.of(read(store, orderId, orderId)));
    }

    public Optional<Content> aboutParcel(TenantId store, UUID parcelId) {
        return tenants.within(store, () -> orders.ofParcel(store, parcelId).map(order -> read(store, order, parcelId)));
    }

    public Optional<Content> aboutEvent(TenantId store, UUID eventId) {
        return tenants.within(store, () -> orders.ofEvent(store, eventId).map(order -> read(store, order, eventId)));
    }

    private Content read(TenantId store, UUID orderId, UUID about) {
        return Content.of(
                orders.get(store, orderId),
                about,
                stores.contact(store),
                traders.of(store).orElse(null));
    }
}
