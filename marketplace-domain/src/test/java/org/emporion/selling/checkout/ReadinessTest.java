package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TestTaxes;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.delivery.WaysToShip;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.TestOffers;
import org.emporion.selling.promotion.TestPromotions;
import org.emporion.selling.quote.Buying;
import org.emporion.selling.quote.Quotes;
import org.emporion.selling.quote.StoreSelection;
import org.junit.jupiter.api.Test;

/** What stands against buying a cart as it is: each reason by its code. */
class ReadinessTest {

    private static final Address HOME = new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null);
    private static final Quotes QUOTES = new Quotes(new TestTaxes(10), TestPromotions.none());
    private static final List<ShippingRate> PARCEL =
            List.of(new ShippingRate(Ids.next(), "Parcel", euros("4.90"), null, 2, 4, DeliveryCountries.read("DE")));

    @Test
    void aCartThatIsCompleteCanBeBought() {
        assertThatCode(() -> Readiness.check(basket(HOME, line(true, true, 3, "10.00")), euros("14.90")))
                .doesNotThrowAnyException();
    }

    @Test
    void anEmptyCartCannotBeBought() {
        assertThat(refusal(
                        new Basket(
                                "cart",
                                null,
                                "EUR",
                                HOME,
                                "DE",
                                List.of(),
                                QUOTES.of(Buying.in("EUR", "DE"), List.of())),
                        null))
                .isEqualTo("CART_EMPTY");
    }

    @Test
    void withoutAnAddressNothingIsBought() {
        assertThat(refusal(basket(null, line(true, true, 3, "10.00")), null)).isEqualTo("ADDRESS_MISSING");
    }

    @Test
    void aStoreThatDoesNotSellStopsTheCart() {
        assertThat(refusal(basket(HOME, line(false, true, 3, "10.00")), null)).isEqualTo("STORE_CLOSED");
    }

    @Test
    void whatIsOffSaleStopsTheCart() {
        assertThat(refusal(basket(HOME, line(true, false, 3, "10.00")), null)).isEqualTo("NOT_ON_SALE");
    }

    @Test
    void whatIsSoldOutStopsTheCart() {
        assertThat(refusal(basket(HOME, line(true, true, 0, "10.00")), null)).isEqualTo("OUT_OF_STOCK");
    }

    @Test
    void aStoreWithoutAWayToShipStopsTheCart() {
        Basket toTheIce = basket(HOME, List.of(), line(true, true, 3, "10.00"));

        assertThat(refusal(toTheIce, null)).isEqualTo("NO_SHIPPING");
        assertThatThrownBy(() -> Readiness.check(toTheIce, null))
                .hasMessage("The Mill does not deliver to Antarctica.");
    }

    @Test
    void aPriceThatWentUpIsAskedAbout() {
        assertThat(refusal(basket(HOME, line(true, true, 3, "11.00")), null)).isEqualTo("PRICE_CHANGED");
        assertThatCode(() -> Readiness.check(basket(HOME, line(true, true, 3, "9.00")), null))
                .doesNotThrowAnyException();
    }

    @Test
    void whoAgreedToAnotherTotalIsAskedAgain() {
        assertThat(refusal(basket(HOME, line(true, true, 3, "10.00")), euros("14.89")))
                .isEqualTo("PRICE_CHANGED");
        assertThatThrownBy(() -> Readiness.check(basket(HOME, line(true, true, 3, "9.00")), euros("14.90")))
                .hasMessageContaining("The total was €14.90 and is €13.90 now.")
                .hasMessageContaining("The price of \"Jug\" went down from €10.00 to €9.00.");
    }

    @Test
    void whatComesLaterThanTheBuyerSawIsToldWhateverTheTotal() {
        LocalDate day = LocalDate.parse("2026-12-12");

        assertThat(refusal(basket(HOME, later(day, null)), euros("14.90"))).isEqualTo("PROMISE_CHANGED");
        assertThat(refusal(basket(HOME, later(day, day.minusDays(1))), null)).isEqualTo("PROMISE_CHANGED");
        assertThatThrownBy(() -> Readiness.check(basket(HOME, later(day, null)), euros("14.90")))
                .hasMessageContaining("\"Jug\" can be sent from Sat 12 Dec 2026 only.");
        assertThatCode(() -> Readiness.check(basket(HOME, later(day, day)), euros("14.90")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Readiness.check(basket(HOME, later(day, day.plusDays(1))), euros("14.90")))
                .doesNotThrowAnyException();
    }

    /** A jug of which none is there before that day. */
    private static Basket.Line later(LocalDate day, LocalDate seen) {
        Offer offer = TestOffers.at(euros("10.00")).later(0, day).offer();
        return new Basket.Line(Ids.next(), offer.variantId(), 1, euros("10.00"), "Jug", offer, seen);
    }

    private static String refusal(Basket basket, Money agreed) {
        return catchThrowableOfType(Failure.class, () -> Readiness.check(basket, agreed))
                .code();
    }

    /** A jug that was put in for 10.00. */
    private static Basket.Line line(boolean open, boolean onSale, long available, String price) {
        Offer offer = TestOffers.at(euros(price))
                .storeOpen(open)
                .onSale(onSale)
                .available(available)
                .offer();
        return new Basket.Line(Ids.next(), offer.variantId(), 1, euros("10.00"), "Jug", offer);
    }

    private static Basket basket(Address address, Basket.Line line) {
        return basket(address, PARCEL, line);
    }

    private static Basket basket(Address address, List<ShippingRate> ways, Basket.Line line) {
        Offer offer = line.offer();
        List<StoreSelection.Units> units = List.of(new StoreSelection.Units(offer, line.quantity()));
        return new Basket(
                "cart",
                null,
                "EUR",
                address,
                "AQ",
                List.of(new Basket.Part(offer.tenant(), offer.store(), offer.storeOpen(), List.of(line))),
                QUOTES.of(
                        Buying.in("EUR", "DE"),
                        List.of(new StoreSelection(
                                offer.tenant(),
                                units,
                                new WaysToShip(
                                        ways, new Destination(ways.isEmpty() ? "AQ" : "DE", null), Instant.EPOCH),
                                null))));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
