package org.emporion.stock.stock;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.kernel.TenantEntity;

/** A SKU whose stock is not what its movements and reservations say; its id is that of the variant. */
@Entity
@ReadOnly
@Table(name = "stock_difference")
@AttributeOverride(name = "id", column = @Column(name = "variant_id"))
class StockDifference extends TenantEntity {

    @Column(name = "on_hand")
    private long onHand;

    private long moved;
    private long reserved;
    private long held;

    protected StockDifference() {}
}
