package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Address;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.Taxes;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.quote.Quotes;
import org.emporion.selling.quote.StoreSelection;
import org.junit.jupiter.api.Test;

/** What a purchase allows, and that its parts add up to it. */
class PurchaseTest {

    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Quotes QUOTES = new Quotes(new Taxes(new BigDecimal("19")));
    private static final Address HOME = new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null);

    private final Purchase purchase = new Purchase(
            "EMP-1",
            new CheckoutRequest("cart", "key", null, "ann@example.org", "sandbox", "tok", null),
            basket(part("mill", "19.99", 3), part("yard", "0.01", 1)),
            NOW);

    @Test
    void itsOrdersAddUpToWhatIsPaid() {
        List<NewOrder> orders =
                purchase.parts().stream().map(part -> part.order(NOW)).toList();

        assertThat(orders).extracting(NewOrder::number).containsExactly("EMP-1-1", "EMP-1-2");
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

    private static Basket basket(Basket.Part... parts) {
        ShippingRate parcel = new ShippingRate(Ids.next(), "Parcel", Money.parse("4.90", "EUR"), null, 2, 4);
        List<StoreSelection> chosen = Stream.of(parts)
                .map(part -> new StoreSelection(
                        part.tenant(),
                        part.lines().stream()
                                .map(line -> new StoreSelection.Units(line.offer(), line.quantity()))
                                .toList(),
                        List.of(parcel),
                        null))
                .toList();
        return new Basket("cart", null, "EUR", HOME, List.of(parts), QUOTES.of("EUR", chosen));
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
                List.of(new Basket.Line(Ids.next(), offer.variantId(), quantity, each, "Jug", offer)));
    }
}
