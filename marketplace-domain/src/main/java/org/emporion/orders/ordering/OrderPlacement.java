package org.emporion.orders.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;

/** Writes a store's order, its journal and the word to the store; to be called inside that store. */
@ApplicationScoped
public class OrderPlacement {

    private Sql sql;
    private Ledger ledger;
    private Outbox outbox;

    OrderPlacement() {}

    @Inject
    public OrderPlacement(Sql sql, Ledger ledger, Outbox outbox) {
        this.sql = sql;
        this.ledger = ledger;
        this.outbox = outbox;
    }

    /** Places it; the answer is the order as its buyer sees it. */
    public StoreOrder place(NewOrder order) {
        UUID id = Ids.next();
        Money commission = Ledger.commission(order.items());
        insertOrder(order, id, commission);
        insertLines(order, id);
        insertEvent(order, id);
        ledger.sale(order.tenant(), id, order.total(), commission);
        outbox.append(Queue.PORTAL, OrderNews.PLACED, order.tenant(), id.toString());
        return view(order);
    }

    private void insertOrder(NewOrder order, UUID id, Money commission) {
        sql.update(
                "insert into seller_order (tenant_id, id, number, purchase_number, status, placed_at, buyer_id, email,"
                        + " ship_to, store_slug, store_name, shipping_name, currency, items_minor, shipping_minor,"
                        + " tax_minor, total_minor, commission_minor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                order.tenant(),
                id,
                order.number(),
                order.purchaseNumber(),
                OrderStatus.NEW,
                order.placedAt(),
                order.buyerId(),
                order.email(),
                Sql.json(order.shipTo()),
                order.store().slug(),
                order.store().name(),
                order.shippingName(),
                order.items().currency(),
                order.items().minor(),
                order.shipping().minor(),
                order.tax().minor(),
                order.total().minor(),
                commission.minor());
    }

    private void insertLines(NewOrder order, UUID id) {
        List<Object[]> rows = order.lines().stream()
                .map(line -> new Object[] {
                    order.tenant(),
                    line.id(),
                    id,
                    line.productId(),
                    line.variantId(),
                    line.sku(),
                    line.title(),
                    Sql.json(line.options()),
                    line.image(),
                    line.quantity(),
                    line.unitPrice().minor(),
                    line.total().minor()
                })
                .toList();
        sql.batch(
                "insert into order_line (tenant_id, id, order_id, product_id, variant_id, sku, title, options, image,"
                        + " quantity, unit_price_minor, total_minor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void insertEvent(NewOrder order, UUID id) {
        sql.update(
                "insert into order_event (tenant_id, id, order_id, status, happened_by, happened_at)"
                        + " values (?, ?, ?, ?, 'buyer', ?)",
                order.tenant(),
                Ids.next(),
                id,
                OrderStatus.NEW,
                order.placedAt());
    }

    private static StoreOrder view(NewOrder order) {
        return new StoreOrder(
                order.store(),
                order.number(),
                OrderStatus.NEW,
                order.lines().stream().map(OrderPlacement::view).toList(),
                order.shippingName(),
                order.shipping(),
                order.total(),
                null,
                List.of(),
                List.of(new Milestone(OrderStatus.NEW, "", order.placedAt())));
    }

    private static OrderLine view(NewOrder.Line line) {
        return new OrderLine(
                line.id().toString(),
                line.variantId().toString(),
                line.sku(),
                line.title(),
                line.options(),
                line.image(),
                line.quantity(),
                0,
                line.unitPrice(),
                line.total());
    }
}
