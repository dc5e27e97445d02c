package org.emporion.selling.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.money.tax.TaxAtRate;
import org.emporion.money.tax.TaxTable;
import org.emporion.money.tax.TestTaxes;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.ShippingOptionView;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.TestOffers;
import org.emporion.selling.promotion.PromotionEffect;
import org.emporion.selling.promotion.PromotionGoods;
import org.emporion.selling.promotion.PromotionTerms;
import org.emporion.selling.promotion.Promotions;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.Test;

/** The one arithmetic of a purchase. */
class QuotesTest {

    private static final Buying GERMANY = Buying.in("EUR", "DE");
    private static final ShippingRate PARCEL =
            new ShippingRate(Ids.next(), "Parcel", euros("4.90"), euros("50.00"), 2, 4, DeliveryCountries.read("DE"));
    private static final ShippingRate EXPRESS =
            new ShippingRate(Ids.next(), "Express", euros("9.90"), null, 1, 1, DeliveryCountries.read("DE"));

    private final Quotes quotes = new Quotes(new TestTaxes(19), TestPromotions.none());

    @Test
    void daysOfArrivalCountFromTheDayOnWhichAllOfItIsThere() {
        Offer jug = TestOffers.at(euros("10.00"))
                .available(5)
                .later(2, LocalDate.parse("2099-12-01"))
                .offer();

        assertThat(arrives(new StoreSelection.Units(jug, 2)).getYear()).isLessThan(2099);
        assertThat(arrives(new StoreSelection.Units(jug, 3))).isEqualTo(LocalDate.parse("2099-12-03"));
        assertThat(part(null, new StoreSelection.Units(jug, 3)).lines().get(0).promisedOn())
                .isEqualTo(LocalDate.parse("2099-12-01"));
    }

    private LocalDate arrives(StoreSelection.Units units) {
        return part(null, units).shipping().orElseThrow().arrives().from();
    }

    @Test
    void aPartCostsItsItemsAndItsShippingAndContainsItsTax() {
        Quote quote = quotes.of(GERMANY, List.of(chosen(null, units("19.90", 1))));

        assertThat(quote.totals())
                .isEqualTo(new Totals(euros("19.90"), euros("4.90"), euros("0.00"), euros("3.96"), euros("24.80")));
        assertThat(quote.parts().get(0).taxes())
                .containsExactly(new TaxAtRate(new Percentage(1900), euros("24.80"), euros("3.96")));
        assertThat(quote.parts().get(0).lines())
                .extracting(line -> line.total().toString())
                .containsExactly("19.90 EUR");
    }

    @Test
    void thePartsAddUpToTheWholeThoughEachTaxIsRoundedOnItsOwn() {
        StoreSelection one = chosen(null, units("19.90", 1));
        StoreSelection other = chosen(null, units("19.90", 1));

        Quote quote = quotes.of(GERMANY, List.of(one, other));

        assertThat(quote.totals().tax())
                .isEqualTo(euros("7.92"))
                .isEqualTo(quote.of(one.tenant())
                        .totals()
                        .tax()
                        .plus(quote.of(other.tenant()).totals().tax()));
        assertThat(quote.totals().total()).isEqualTo(euros("49.60"));
    }

    @Test
    void whatIsWorthEnoughShipsFree() {
        assertThat(part(null, units("25.00", 2)).totals().shipping()).isEqualTo(euros("0.00"));
        assertThat(part(null, units("24.99", 2)).totals().shipping()).isEqualTo(euros("4.90"));
    }

    @Test
    void theChosenWayCountsAndWithoutOneTheFirst() {
        assertThat(part(EXPRESS.id(), units("10.00", 1)).totals().shipping()).isEqualTo(euros("9.90"));
        assertThat(part(Ids.next(), units("10.00", 1)).shipping())
                .map(ShippingOptionView::name)
                .contains("Parcel");
    }

    @Test
    void whatIsNoLongerOnSaleCostsNothingNotEvenShipping() {
        QuotePart part = part(null, new StoreSelection.Units(offer("10.00", false), 3));

        assertThat(part.lines()).isEmpty();
        assertThat(part.totals()).isEqualTo(Totals.none("EUR"));
        assertThat(part.shippingOptions()).hasSize(2);
    }

    @Test
    void whatTheStoreGivesLowersWhatIsTaxedAndWhatThePlatformGivesDoesNot() {
        StoreSelection chosen = chosen(null, units("20.00", 1));

        QuotePart part = quote(chosen, promotion(chosen.tenant(), "2.00"), promotion(null, "1.00"));

        assertThat(part.totals())
                .isEqualTo(new Totals(euros("20.00"), euros("4.90"), euros("3.00"), euros("3.66"), euros("21.90")));
        assertThat(part.discountOf(Discount.Bearer.STORE)).isEqualTo(euros("2.00"));
        assertThat(part.discountOf(Discount.Bearer.PLATFORM)).isEqualTo(euros("1.00"));
        assertThat(part.taxes()).containsExactly(new TaxAtRate(new Percentage(1900), euros("22.90"), euros("3.66")));
        assertThat(part.lines().get(0).total()).isEqualTo(euros("17.00"));
    }

    @Test
    void taxThatIsNotContainedComesOnTop() {
        StoreSelection chosen = chosen(null, units("20.00", 1));

        QuotePart part = quote(new Rates(false), chosen);

        assertThat(part.totals())
                .isEqualTo(new Totals(euros("20.00"), euros("4.90"), euros("0.00"), euros("4.73"), euros("29.63")));
    }

    private static PromotionTerms promotion(TenantId store, String amount) {
        return new PromotionTerms(
                Ids.next(),
                "Welcome",
                null,
                store,
                new PromotionEffect.AmountOff(euros(amount)),
                PromotionGoods.ALL,
                null,
                null,
                true);
    }

    private static QuotePart quote(StoreSelection chosen, PromotionTerms... promotions) {
        return Quotes.of(GERMANY, List.of(chosen), new Promotions.Found(List.of(promotions), Map.of()), new Rates(true))
                .of(chosen.tenant());
    }

    private static QuotePart quote(TaxTable taxes, StoreSelection chosen) {
        return Quotes.of(GERMANY, List.of(chosen), Promotions.Found.NOTHING, taxes)
                .of(chosen.tenant());
    }

    private record Rates(boolean contained) implements TaxTable {

        @Override
        public boolean isContained(TenantId store) {
            return contained;
        }

        @Override
        public Optional<String> country(TenantId store) {
            return Optional.of("DE");
        }

        @Override
        public Percentage rate(TenantId store, String taxClass, Collection<String> categories) {
            return new Percentage(1900);
        }
    }

    @Test
    void nothingCostsNothing() {
        assertThat(quotes.of(GERMANY, List.of()).totals()).isEqualTo(Totals.none("EUR"));
    }

    private QuotePart part(UUID rate, StoreSelection.Units units) {
        return quotes.of(GERMANY, List.of(chosen(rate, units))).parts().get(0);
    }

    private static StoreSelection chosen(UUID rate, StoreSelection.Units units) {
        return new StoreSelection(units.offer().tenant(), List.of(units), List.of(PARCEL, EXPRESS), rate);
    }

    private static StoreSelection.Units units(String price, long quantity) {
        return new StoreSelection.Units(offer(price, true), quantity);
    }

    private static Offer offer(String price, boolean onSale) {
        return TestOffers.at(euros(price)).onSale(onSale).offer();
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
