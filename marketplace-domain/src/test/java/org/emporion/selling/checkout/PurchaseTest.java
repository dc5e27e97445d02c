package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Address;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.offer.Offer;
import org.junit.jupiter.api.Test;

/** What a purchase allows, and that its parts add up to it. */
class PurchaseTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final BigDecimal VAT = new BigDecimal("19");
    private static final Address HOME = new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null);

    private final Purchase purchase = new Purchase(
            "EMP-1",
            new CheckoutRequest("cart", "key", null, "ann@example.org", "sandbox", "tok", null),
            new Basket("cart", null, "EUR", HOME, List.of(part("mill", "19.99", 3), part("yard", "0.01", 1)), VAT),
            NOW);

    @Test
    void itsOrdersAddUpToWhatIsPaid() {
        List<NewOrder> orders =
                purchase.parts().stream().map(part -> part.order(NOW, VAT)).toList();

        assertThat(orders).extracting(NewOrder::number).containsExactly("EMP-1-1", "EMP-1-2");
        assertThat(orders.stream().map(NewOrder::total).reduce(Money.zero("EUR"), Money::plus))
                .isEqualTo(purchase.total())
                .isEqualTo(Money.parse("69.78", "EUR"));
        assertThat(orders.stream().map(NewOrder::tax).reduce(Money.zero("EUR"), Money::plus))
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
        TenantId tenant = new TenantId(Ids.next());
        StoreName store = new StoreName(slug, slug);
        Money each = Money.parse(price, "EUR");
        Offer offer = new Offer(
                tenant, Ids.next(), store, true, true, Ids.next(), "jug", "JUG", "Jug", Map.of(), null, each, 9);
        return new Basket.Part(
                tenant,
                store,
                true,
                List.of(new Basket.Line(Ids.next(), offer.variantId(), quantity, each, "Jug", offer)),
                List.of(new ShippingOptionView("1", "Parcel", Money.parse("4.90", "EUR"), "2-4", null, true)));
    }
}
