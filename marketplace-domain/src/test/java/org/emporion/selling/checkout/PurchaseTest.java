package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Money;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.cart.Basket;
import org.junit.jupiter.api.Test;

/** What a purchase allows, and that its parts add up to it. */
class PurchaseTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

    private final Purchase purchase = new Purchase(
            "EMP-1",
            new CheckoutRequest("cart", "key", null, "ann@example.org", "sandbox", "tok", null),
            TestPurchases.basket("Ann", part("mill", "19.99", 3), part("yard", "0.01", 1)),
            NOW);

    @Test
    void itsOrdersAddUpToWhatIsPaid() {
        List<NewOrder> orders =
                purchase.parts().stream().map(part -> part.order(NOW)).toList();

        assertThat(orders).extracting(NewOrder::number).containsExactly("EMP-1-1", "EMP-1-2");
        assertThat(orders).extracting(NewOrder::ofSeveral).containsOnly(true);
        assertThat(TestPurchases.anOrder().ofSeveral()).as("of one store only").isFalse();
        assertThat(orders.stream().map(NewOrder::total).reduce(Money.zero("EUR"), Money::plus))
                .isEqualTo(purchase.total())
                .isEqualTo(Money.parse("69.78", "EUR"));
        assertThat(orders.stream().map(order -> order.amounts().tax()).reduce(Money.zero("EUR"), Money::plus))
                .isEqualTo(purchase.view(null).totals().tax());
    }

    @Test
    void itIsPlacedOnce() {
        purchase.place(NOW);

        assertThat(purchase.isPlaced()).isTrue();
        assertThat(purchase.view(null).placedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> purchase.place(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(purchase::fail).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(purchase::cancel).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWaitsForItsPaymentCanStillEndEitherWay() {
        purchase.waitForPayment();
        assertThat(purchase.isOpen()).isTrue();
        assertThat(purchase.view(null).status()).isEqualTo(PurchaseStatus.PENDING_PAYMENT);

        purchase.fail();

        assertThat(purchase.view(null).status()).isEqualTo(PurchaseStatus.FAILED);
    }

    @Test
    void whatIsOverDoesNotWaitAnyMore() {
        purchase.cancel();

        purchase.waitForPayment();

        assertThat(purchase.view(null).status()).isEqualTo(PurchaseStatus.CANCELLED);
    }

    private static Basket.Part part(String slug, String price, long quantity) {
        return TestPurchases.part(new StoreName(slug, slug), "Jug", price, quantity);
    }
}
