package org.emporion.orders.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.emporion.kernel.TenantEntity;

/** What belongs to one seller order and lives as long as it does. */
@MappedSuperclass
abstract class OrderPart extends TenantEntity {

    @Column(name = "order_id")
    private UUID orderId;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "order_id", referencedColumnName = "id", insertable = false, updatable = false)
    private SellerOrder order;

    protected OrderPart() {}

    OrderPart(SellerOrder order, UUID id) {
        super(order.tenant(), id);
        this.order = order;
        this.orderId = order.id();
    }

    SellerOrder order() {
        return order;
    }
}
