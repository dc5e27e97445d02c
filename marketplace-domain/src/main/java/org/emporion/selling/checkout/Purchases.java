package org.emporion.selling.checkout;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;

/** The purchases as rows. */
@ApplicationScoped
class Purchases {

    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};

    private final Sql sql;
    private final Clock clock;

    @Inject
    Purchases(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens a purchase. Answers false when the cart has an open one already. */
    boolean open(Purchase purchase, List<PurchasePart> parts) {
        if (insert(purchase) == 0) {
            return false;
        }
        insertParts(purchase, parts);
        insertLines(purchase, parts);
        return true;
    }

    Optional<Purchase> find(String number) {
        return sql.one(Purchase::read, "select * from purchase where number = ?", number);
    }

    Optional<Purchase> locked(String number) {
        return sql.one(Purchase::read, "select * from purchase where number = ? for update", number);
    }

    /** The purchase that a cart is being paid with, if any. */
    Optional<String> openFor(String cartId) {
        return sql.one(
                row -> row.text("number"),
                "select number from purchase where cart_id = ? and status in ('OPEN', 'PENDING_PAYMENT')",
                cartId);
    }

    /** The parts by store, in the order in which stores are entered everywhere. */
    List<PurchasePart> parts(Purchase purchase) {
        Map<TenantId, List<NewOrder.Line>> lines = new HashMap<>();
        String currency = purchase.total().currency();
        sql.list(
                row -> lines.computeIfAbsent(row.tenant("tenant_id"), store -> new ArrayList<>())
                        .add(line(row, currency)),
                "select * from purchase_line where purchase_number = ? order by id",
                purchase.number());
        return sql.list(
                row -> part(row, currency, lines.get(row.tenant("tenant_id"))),
                "select s.*, coalesce(t.status, '') as store_status from purchase_store s"
                        + " left join tenant t on t.id = s.tenant_id where s.purchase_number = ? order by s.tenant_id",
                purchase.number());
    }

    /** The stores that a purchase takes from. */
    List<TenantId> stores(String number) {
        return sql.list(
                row -> row.tenant("tenant_id"),
                "select tenant_id from purchase_store where purchase_number = ? order by tenant_id",
                number);
    }

    Purchase move(Purchase purchase, PurchaseStatus next) {
        Purchase moved = purchase.become(next, clock.instant().truncatedTo(ChronoUnit.MICROS));
        sql.update(
                "update purchase set status = ?, placed_at = ?, version = version + 1 where number = ?",
                next,
                moved.placedAt(),
                purchase.number());
        return moved;
    }

    private int insert(Purchase purchase) {
        return sql.update(
                "insert into purchase (number, cart_id, buyer_id, email, status, ship_to, currency, items_minor,"
                        + " shipping_minor, discount_minor, tax_minor, total_minor, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (cart_id) where status in ('OPEN', 'PENDING_PAYMENT') do nothing",
                purchase.number(),
                purchase.cartId(),
                purchase.buyerId(),
                purchase.email(),
                purchase.status(),
                Sql.json(purchase.shipTo()),
                purchase.total().currency(),
                purchase.totals().items().minor(),
                purchase.totals().shipping().minor(),
                purchase.totals().discount().minor(),
                purchase.totals().tax().minor(),
                purchase.total().minor(),
                purchase.createdAt());
    }

    private void insertParts(Purchase purchase, List<PurchasePart> parts) {
        sql.batch(
                "insert into purchase_store (purchase_number, tenant_id, store_slug, store_name, order_number,"
                        + " shipping_name, shipping_minor) values (?, ?, ?, ?, ?, ?, ?)",
                parts.stream()
                        .map(part -> new Object[] {
                            purchase.number(),
                            part.tenant(),
                            part.store().slug(),
                            part.store().name(),
                            part.orderNumber(),
                            part.shippingName(),
                            part.shipping().minor()
                        })
                        .toList());
    }

    private void insertLines(Purchase purchase, List<PurchasePart> parts) {
        List<Object[]> rows = new ArrayList<>();
        for (PurchasePart part : parts) {
            for (NewOrder.Line line : part.lines()) {
                rows.add(new Object[] {
                    purchase.number(),
                    line.id(),
                    part.tenant(),
                    line.productId(),
                    line.variantId(),
                    line.sku(),
                    line.title(),
                    Sql.json(line.options()),
                    line.image(),
                    line.quantity(),
                    line.unitPrice().minor()
                });
            }
        }
        sql.batch(
                "insert into purchase_line (purchase_number, id, tenant_id, product_id, variant_id, sku, title, options,"
                        + " image, quantity, unit_price_minor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static NewOrder.Line line(Row row, String currency) {
        return new NewOrder.Line(
                row.uuid("id"),
                row.uuid("product_id"),
                row.uuid("variant_id"),
                row.text("sku"),
                row.text("title"),
                row.json("options", OPTIONS),
                row.text("image"),
                row.number("quantity"),
                row.money("unit_price_minor", currency));
    }

    private static PurchasePart part(Row row, String currency, List<NewOrder.Line> lines) {
        return new PurchasePart(
                row.tenant("tenant_id"),
                new StoreName(row.text("store_slug"), row.text("store_name")),
                "ACTIVE".equals(row.text("store_status")),
                row.text("order_number"),
                row.text("shipping_name"),
                row.money("shipping_minor", currency),
                lines);
    }
}
