package org.emporion.orders.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.emporion.kernel.Ids;
import org.emporion.kernel.column.UuidColumn;
import org.emporion.orders.carrier.Carrier;
import org.emporion.orders.view.SellerOrderView;

/** What left the store together. */
@Entity
@Table(name = "parcel")
class Parcel extends OrderPart {

    private String carrier;

    @Column(name = "tracking_number")
    private String trackingNumber;

    @Column(name = "shipped_at")
    private Instant shippedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @ElementCollection
    @CollectionTable(
            name = "parcel_line",
            joinColumns = {
                @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
                @JoinColumn(name = "parcel_id", referencedColumnName = "id")
            })
    @BatchFetch(BatchFetchType.IN)
    @MapKeyColumn(name = "order_line_id")
    @Column(name = "quantity")
    @Convert(attributeName = "key", converter = UuidColumn.class)
    private Map<UUID, Long> units = new HashMap<>();

    protected Parcel() {}

    Parcel(SellerOrder order, SellerFulfilment.NewParcel wanted, Map<OrderLine, Long> packed, Instant now) {
        super(order, Ids.next());
        carrier = wanted.carrier();
        trackingNumber = wanted.trackingNumber();
        shippedAt = now;
        packed.forEach((line, quantity) -> units.put(line.id(), quantity));
    }

    boolean isDelivered() {
        return deliveredAt != null;
    }

    void deliver(Instant now) {
        deliveredAt = now;
    }

    /** How many units of each order line are in it, in the order of the lines. */
    Map<OrderLine, Long> packed() {
        Map<OrderLine, Long> packed = new LinkedHashMap<>();
        for (OrderLine line : order().lines()) {
            if (units.containsKey(line.id())) {
                packed.put(line, units.get(line.id()));
            }
        }
        return packed;
    }

    SellerOrderView.Parcel view() {
        return new SellerOrderView.Parcel(
                id().toString(),
                carrier,
                trackingNumber,
                Carrier.trackingUrl(carrier, trackingNumber).orElse(null),
                shippedAt,
                deliveredAt,
                packed().entrySet().stream()
                        .map(each -> each.getKey().content(each.getValue()))
                        .toList());
    }
}
