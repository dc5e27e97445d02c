package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** What has to be known of an order to write about it to its buyer or its store. */
@ApplicationScoped
@Transactional
public class OrderMails {

    private final Sql sql;
    private final TenantScope tenants;
    private final OrderRepository orders;

    @Inject
    OrderMails(Sql sql, TenantScope tenants, OrderRepository orders) {
        this.sql = sql;
        this.tenants = tenants;
        this.orders = orders;
    }

    /** An order with the addresses of both sides; the parcel is null when the content is about none. */
    public record Content(
            SellerOrderView order,
            ParcelView parcel,
            String storeSlug,
            String storeName,
            String storeEmail,
            String buyerEmail) {}

    public Optional<Content> aboutOrder(TenantId store, UUID orderId) {
        return tenants.within(store, () -> read(store, orderId, null));
    }

    public Optional<Content> aboutParcel(TenantId store, UUID parcelId) {
        return tenants.within(
                store, () -> orders.ofParcel(store, parcelId).flatMap(order -> read(store, order, parcelId)));
    }

    private Optional<Content> read(TenantId store, UUID orderId, UUID parcelId) {
        SellerOrderView order = orders.get(store, orderId).view();
        ParcelView parcel = order.parcels().stream()
                .filter(each -> each.id().equals(String.valueOf(parcelId)))
                .findFirst()
                .orElse(null);
        return sql.statement(
                        """
                        select t.slug, t.name, t.contact_email, o.email
                        from seller_order o join tenant t on t.id = o.tenant_id
                        where o.tenant_id = :tenant and o.id = :id""")
                .with("tenant", store)
                .with("id", orderId)
                .one(row -> new Content(
                        order,
                        parcel,
                        row.text("slug"),
                        row.text("name"),
                        row.text("contact_email"),
                        row.text("email")));
    }
}
