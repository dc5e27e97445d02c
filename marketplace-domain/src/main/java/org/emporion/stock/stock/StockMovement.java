package org.emporion.stock.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TenantEntity;
import org.emporion.kernel.column.OptionalUuidColumn;

/** One change of what is on hand; it stands for ever, and on hand is the sum of them. */
@Entity
@Table(name = "stock_movement")
class StockMovement extends TenantEntity {

    @Column(name = "variant_id")
    private UUID variantId;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private long quantity;
    private String reason;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "order_id")
    @Convert(converter = OptionalUuidColumn.class)
    private UUID orderId;

    protected StockMovement() {}

    StockMovement(StockItem item, long quantity, Cause cause) {
        super(item.tenant(), Ids.next());
        variantId = item.id();
        this.quantity = quantity;
        kind = cause.kind();
        reason = cause.reason();
        movedBy = cause.who();
        movedAt = cause.when();
        orderId = cause.orderId();
    }

    Movement view() {
        return new Movement(id(), kind.name(), quantity, reason, movedBy, movedAt, orderId);
    }
}
