package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.selling.cart.Cart;
import org.junit.jupiter.api.Test;

/** What a buyer saw and agreed to is what is stored and placed, whatever changes before the payment comes through. */
class QuotedAmountsIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final String cart = buying.aCartWith(mug);

    @Test
    void theCartShowsTheQuoteThatThePurchaseKeeps() {
        Cart shown = buying.call(() -> buying.carts.get(cart));

        BuyerPurchase placed = buying.pay(cart, "tok_approve");

        assertThat(placed.totals()).isEqualTo(shown.totals());
        assertThat(parts(placed)).containsExactly("1990 490 0 396 1900 318 2480");
        assertThat(orders()).containsExactly("1990 490 0 396 1900 318 2480 199 1000");
    }

    @Test
    void pricesAndShippingThatChangeWhileThePaymentRunsChangeNothing() {
        BuyerPurchase pending = buying.pay(cart, "tok_challenge");
        changePrices();
        var confirmed = buying.provider.confirm(pending.number() + "-1");

        buying.call(() -> buying.completion.settle(pending.number() + "-1", confirmed));

        BuyerPurchase placed = buying.seen(pending.number());
        assertThat(placed.totals()).isEqualTo(pending.totals());
        assertThat(placed.orders()).extracting(order -> order.total()).containsExactly(pending.total());
        assertThat(orders()).containsExactly("1990 490 0 396 1900 318 2480 199 1000");
    }

    @Test
    void aPriceThatGoesUpBetweenCartAndPayIsAskedAboutBeforeAnythingIsReservedOrCharged() {
        Money agreed = buying.call(() -> buying.carts.get(cart)).totals().total();
        changePrices();

        assertThatThrownBy(() -> pay(agreed))
                .satisfies(refused -> assertThat(((Failure) refused).code()).isEqualTo("PRICE_CHANGED"))
                .hasMessageContaining("The total was €24.80 and is €26.80 now.");

        assertThat(buying.reserved(mill, mug)).isZero();
        assertThat(buying.provider.keys()).isEmpty();
        Money now = buying.call(() -> buying.carts.get(cart)).totals().total();
        assertThat(now).hasToString("26.80 EUR");
        assertThat(pay(now).total()).isEqualTo(now);
        assertThat(orders()).containsExactly("2090 590 0 428 1900 334 2680 209 1000");
    }

    /** @param agreed what the buyer was shown */
    private BuyerPurchase pay(Money agreed) {
        return buying.checkout.pay(new CheckoutRequest(
                cart, Ids.next().toString(), null, "ann@example.com", "sandbox", "tok_approve", agreed));
    }

    private void changePrices() {
        buying.shop.inStore(mill, em -> {
            Sql sql = new Sql(em);
            sql.update("update variant set price_minor = price_minor + 100 where tenant_id = ?", mill.tenant());
            return sql.update(
                    "update shipping_option set price_minor = price_minor + 100 where tenant_id = ?", mill.tenant());
        });
    }

    private List<String> parts(BuyerPurchase purchase) {
        return buying.call(() -> {
            buying.scope.openPurchase(purchase.number());
            return buying.sql.list(
                    row -> row.text("amounts"),
                    "select concat_ws(' ', items_minor, shipping_minor, p.discount_minor, p.tax_minor,"
                            + " l.tax_basis_points, l.tax_minor, p.total_minor) as amounts from purchase_store p"
                            + " join purchase_line l using (purchase_number, tenant_id) where purchase_number = ?",
                    purchase.number());
        });
    }

    private List<String> orders() {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .list(
                        row -> row.text("amounts"),
                        "select concat_ws(' ', items_minor, shipping_minor, o.discount_minor, o.tax_minor,"
                                + " l.tax_basis_points, l.tax_minor, o.total_minor, commission_minor,"
                                + " commission_basis_points) as amounts from seller_order o"
                                + " join order_line l on l.tenant_id = o.tenant_id and l.order_id = o.id"
                                + " where o.tenant_id = ?",
                        mill.tenant()));
    }
}
