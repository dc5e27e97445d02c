package org.emporion.orders.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.kernel.TenantEntity;

/** What the platform calls an order that it has paid its store for. */
@Entity
@ReadOnly
@Table(name = "order_name")
class KnownOrder extends TenantEntity {

    private String number;

    @Column(name = "purchase_number")
    private String purchaseNumber;

    protected KnownOrder() {}
}
