package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/** The orders of one purchase over all its stores, for a transaction to which that purchase is open. */
@ApplicationScoped
public class PurchasedOrders {

    private Sql sql;
    private OrderDetails details;

    PurchasedOrders() {}

    @Inject
    public PurchasedOrders(Sql sql, OrderDetails details) {
        this.sql = sql;
        this.details = details;
    }

    private record Head(TenantId tenant, UUID id, StoreOrder order) {}

    public List<StoreOrder> of(String purchaseNumber) {
        List<Head> heads = sql.list(
                PurchasedOrders::head,
                "select * from seller_order where purchase_number = ? order by number",
                purchaseNumber);
        List<TenantId> stores = heads.stream().map(Head::tenant).toList();
        List<UUID> orders = heads.stream().map(Head::id).toList();
        Map<UUID, List<OrderLine>> lines = details.lines(stores, orders);
        Map<UUID, List<Parcel>> parcels = details.parcels(stores, orders);
        Map<UUID, List<Milestone>> milestones = details.milestones(stores, orders);
        return heads.stream()
                .map(head -> complete(
                        head.order(),
                        lines.getOrDefault(head.id(), List.of()),
                        parcels.getOrDefault(head.id(), List.of()),
                        milestones.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static StoreOrder complete(
            StoreOrder order, List<OrderLine> lines, List<Parcel> parcels, List<Milestone> timeline) {
        return new StoreOrder(
                order.store(),
                order.number(),
                order.status(),
                lines,
                order.shippingName(),
                order.shipping(),
                order.total(),
                order.refuseReason(),
                parcels,
                timeline);
    }

    private static Head head(Row row) {
        return new Head(
                row.tenant("tenant_id"),
                row.uuid("id"),
                new StoreOrder(
                        new StoreName(row.text("store_slug"), row.text("store_name")),
                        row.text("number"),
                        OrderStatus.valueOf(row.text("status")),
                        List.of(),
                        row.text("shipping_name"),
                        row.money("shipping_minor"),
                        row.money("total_minor"),
                        row.text("refuse_reason"),
                        List.of(),
                        List.of()));
    }
}
