package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Address;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** Reads whole orders of a store that has been entered: a head with its lines, parcels and milestones, three statements for any number of heads. */
@ApplicationScoped
class OrderReading {

    private Sql sql;
    private OrderDetails details;

    OrderReading() {}

    @Inject
    OrderReading(Sql sql, OrderDetails details) {
        this.sql = sql;
        this.details = details;
    }

    /** @throws NotFound when the store has no such order */
    SellerOrder read(TenantId store, UUID orderId) {
        List<SellerOrder> found = sql.list(
                OrderReading::head, "select * from seller_order where tenant_id = ? and id = ?", store, orderId);
        return complete(store, found).stream().findFirst().orElseThrow(() -> new NotFound("order"));
    }

    List<SellerOrder> complete(TenantId store, List<SellerOrder> heads) {
        if (heads.isEmpty()) {
            return heads;
        }
        List<TenantId> stores = List.of(store);
        List<UUID> ids = heads.stream().map(head -> UUID.fromString(head.id())).toList();
        Map<UUID, List<OrderLine>> lines = details.lines(stores, ids);
        Map<UUID, List<Parcel>> parcels = details.parcels(stores, ids);
        Map<UUID, List<Milestone>> milestones = details.milestones(stores, ids);
        return heads.stream()
                .map(head -> {
                    UUID id = UUID.fromString(head.id());
                    return with(
                            head,
                            lines.getOrDefault(id, List.of()),
                            parcels.getOrDefault(id, List.of()),
                            milestones.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static SellerOrder with(
            SellerOrder head, List<OrderLine> lines, List<Parcel> parcels, List<Milestone> timeline) {
        return new SellerOrder(
                head.id(),
                head.number(),
                head.purchaseNumber(),
                head.status(),
                head.placedAt(),
                head.shipTo(),
                lines,
                head.shippingName(),
                head.items(),
                head.shipping(),
                head.tax(),
                head.total(),
                head.commission(),
                head.refuseReason(),
                parcels,
                timeline);
    }

    static SellerOrder head(Row row) {
        return new SellerOrder(
                row.text("id"),
                row.text("number"),
                row.text("purchase_number"),
                OrderStatus.valueOf(row.text("status")),
                row.time("placed_at"),
                row.json("ship_to", Address.class),
                List.of(),
                row.text("shipping_name"),
                row.money("items_minor"),
                row.money("shipping_minor"),
                row.money("tax_minor"),
                row.money("total_minor"),
                row.money("commission_minor"),
                row.text("refuse_reason"),
                List.of(),
                List.of());
    }
}
