package org.emporion.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.Money;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorefrontProduct;
import org.junit.jupiter.api.Test;

/** Prices beside the main one on a real database, and what buyers see of them. */
class PricesInCurrenciesIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void aPriceOfItsOwnIsWhatBuyersPayInThatCurrency() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);

        BatchAnswer answer = change(
                new PriceLine("P-1", new MoneyInput("24.50", "USD"), Optional.of(new MoneyInput("30", "USD"))),
                new PriceLine("P-1", new MoneyInput("2980", "JPY"), null));

        assertThat(answer.rejected()).isEmpty();
        assertThat(seen(mug, "USD").price()).isEqualTo(Money.parse("24.50", "USD"));
        assertThat(seen(mug, "USD").compareAt()).isEqualTo(Money.parse("30.00", "USD"));
        assertThat(seen(mug, "JPY").price()).isEqualTo(Money.ofMinor(2980, "JPY"));
        assertThat(seen(mug, "EUR").price()).isEqualTo(Money.parse("19.90", "EUR"));
        assertThat(seen(mug, "EUR").prices())
                .containsExactly(Money.parse("19.90", "EUR"), Money.ofMinor(2980, "JPY"), Money.parse("24.50", "USD"));
        assertThat(others(mug))
                .extracting(OtherPrice::price)
                .containsExactly(Money.ofMinor(2980, "JPY"), Money.parse("24.50", "USD"));
    }

    @Test
    void anEarlierPriceIsToldOnlyWhileItIsAboveThePrice() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);
        change(new PriceLine("P-1", new MoneyInput("24.50", "USD"), Optional.of(new MoneyInput("26", "USD"))));

        change(new PriceLine("P-1", new MoneyInput("26", "USD"), null));
        assertThat(others(mug)).extracting(OtherPrice::compareAt).containsOnlyNulls();

        change(new PriceLine("P-1", new MoneyInput("25", "USD"), null));
        assertThat(others(mug)).extracting(OtherPrice::compareAt).containsExactly(Money.parse("26.00", "USD"));
    }

    @Test
    void whatHasNoPriceInACurrencyStandsInNoListInItAndItsPageHasTheMainOne() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);
        shop.aPublishedProduct(seat, "P-2", 7);
        change(new PriceLine("P-2", new MoneyInput("9.50", "GBP"), null));

        assertThat(inStore("EUR")).hasSize(2);
        assertThat(inStore("GBP")).extracting(Listing::price).containsExactly(Money.parse("9.50", "GBP"));
        assertThat(inStore("PLN")).isEmpty();
        assertThat(seen(mug, "GBP").price()).isEqualTo(Money.parse("19.90", "EUR"));
    }

    @Test
    void badOnesAreToldAndTheOthersAreApplied() {
        shop.aPublishedProduct(seat, "P-1", 7);

        BatchAnswer answer = change(
                new PriceLine("P-1", new MoneyInput("29.80", "JPY"), null),
                new PriceLine("P-1", new MoneyInput("0", "USD"), null),
                new PriceLine("P-1", new MoneyInput("5", "GBP"), Optional.of(new MoneyInput("6", "EUR"))),
                new PriceLine("P-1", new MoneyInput("5", "CHF"), null),
                new PriceLine("P-1", new MoneyInput("199", "SEK"), null, new MoneyInput("200", "SEK")),
                new PriceLine("P-1", new MoneyInput("85", "PLN"), null),
                PriceLine.without("P-1", "EUR"));

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .extracting(Rejected::code)
                .containsExactlyInAnyOrder(
                        "DECIMALS", "PRICE_MISSING", "CURRENCY", "CURRENCY", "CHANGED_MEANWHILE", "REQUIRED");
    }

    @Test
    void aPriceThatIsRemovedIsGoneAndTheHistoryKnowsSince() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);
        change(new PriceLine("P-1", new MoneyInput("24.50", "USD"), null));
        change(new PriceLine("P-1", new MoneyInput("26.00", "USD"), null));
        change(new PriceLine("P-1", new MoneyInput("26.00", "USD"), null));
        change(PriceLine.without("P-1", "USD"));
        change(new PriceLine("P-1", new MoneyInput("21.00", "EUR"), null));

        assertThat(others(mug)).isEmpty();
        assertThat(inStore("USD")).isEmpty();
        assertThat(history("USD")).containsExactly(2450L, 2600L, null);
        assertThat(history("EUR")).containsExactly(1990L, 2100L);
    }

    @Test
    void anotherStoreSeesNeitherPricesNorHistory() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);
        change(new PriceLine("P-1", new MoneyInput("24.50", "USD"), null));
        Seat other = TestStores.anOpenStore(shop.database());

        List<OtherPrice> prices =
                shop.inStore(other, em -> CatalogFixture.prices(em).others(other, mug.id()));
        long changes = shop.inStore(other, em -> new Sql(em).count("select count(*) as n from price_change"));

        assertThat(prices).isEmpty();
        assertThat(changes).isZero();
    }

    @Test
    void aVariantThatGoesTakesItsPricesAndTheirHistoryAlong() {
        ProductView mug = shop.aPublishedProduct(seat, "P-1", 7);
        change(new PriceLine("P-1", new MoneyInput("24.50", "USD"), null));

        shop.seller(seat, catalog -> catalog.delete(seat, mug.id(), BasedOn.ANYTHING));

        assertThat(history("USD")).isEmpty();
        assertThat(history("EUR")).isEmpty();
    }

    private List<Long> history(String currency) {
        return shop.inStore(seat, em -> new Sql(em)
                .statement("select price_minor from price_change where currency = :currency order by since")
                .with("currency", currency)
                .list(row -> row.numberOrNull("price_minor")));
    }

    private List<OtherPrice> others(ProductView of) {
        return shop.inStore(seat, em -> CatalogFixture.prices(em).others(seat, of.id()));
    }

    private List<Listing> inStore(String currency) {
        return shop.buyer(catalog -> catalog.inStore(seat.storeSlug(), Page.Request.first(20), currency))
                .items();
    }

    private StorefrontProduct.Variant seen(ProductView of, String currency) {
        return shop.buyer(catalog -> catalog.product(seat.storeSlug(), of.slug(), currency))
                .variants()
                .get(0);
    }

    private BatchAnswer change(PriceLine... lines) {
        return shop.inStore(seat, em -> CatalogFixture.prices(em).change(seat, List.of(lines)));
    }
}
