package org.emporion.selling.checkout;

import java.time.Instant;
import java.util.List;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;
import org.emporion.kernel.Row;
import org.emporion.money.payment.Attempt;
import org.emporion.selling.cart.Totals;

/** One checkout over many stores, as it is stored. */
record Purchase(
        String number,
        String cartId,
        String buyerId,
        String email,
        PurchaseStatus status,
        Address shipTo,
        Totals totals,
        Instant createdAt,
        Instant placedAt) {

    static Purchase read(Row row) {
        return new Purchase(
                row.text("number"),
                row.text("cart_id"),
                row.text("buyer_id"),
                row.text("email"),
                PurchaseStatus.valueOf(row.text("status")),
                row.json("ship_to", Address.class),
                new Totals(
                        row.money("items_minor"),
                        row.money("shipping_minor"),
                        row.money("discount_minor"),
                        row.money("tax_minor"),
                        row.money("total_minor")),
                row.time("created_at"),
                row.time("placed_at"));
    }

    Money total() {
        return totals.total();
    }

    Purchase become(PurchaseStatus next, Instant when) {
        return new Purchase(
                number,
                cartId,
                buyerId,
                email,
                next,
                shipTo,
                totals,
                createdAt,
                next == PurchaseStatus.PLACED ? when : placedAt);
    }

    /** What the buyer sees of it, without orders. */
    BuyerPurchase view(Attempt latest) {
        return new BuyerPurchase(
                number,
                status,
                createdAt,
                placedAt,
                shipTo,
                totals,
                total(),
                latest == null || !status.isOpen() ? null : latest.redirectUrl(),
                latest == null ? null : latest.declineCode(),
                List.of());
    }
}
