package org.emporion.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.BatchAnswer.Rejected;
import org.emporion.kernel.OverheardDriver;
import org.emporion.selling.offer.StorefrontProduct;
import org.junit.jupiter.api.Test;

/** Changing prices on a real database. */
class PricesIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void validPricesAreAppliedAndTheOthersToldWhy() {
        ProductView mug = shop.aPublishedProduct(seat, "Q-1", 7);
        shop.aPublishedProduct(seat, "Q-2", 7);

        BatchAnswer answer = change(
                new PriceLine("Q-1", new MoneyInput("21.50", "EUR"), Optional.of(new MoneyInput("25", "EUR"))),
                new PriceLine("Q-2", new MoneyInput("0", "EUR"), null),
                new PriceLine("Q-3", new MoneyInput("1", "EUR"), null),
                new PriceLine("Q-4", new MoneyInput("1.234", "EUR"), null),
                new PriceLine("Q-5", new MoneyInput("1", "CHF"), null));

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .extracting(each -> each.sku() + " " + each.code())
                .containsExactlyInAnyOrder("Q-2 PRICE_MISSING", "Q-3 UNKNOWN_SKU", "Q-4 DECIMALS", "Q-5 CURRENCY");
        StorefrontProduct seen = shop.buyer(catalog -> catalog.product(seat.storeSlug(), mug.slug(), null));
        assertThat(seen.variants().get(0).price().minor()).isEqualTo(2150);
        assertThat(seen.variants().get(0).compareAt().minor()).isEqualTo(2500);
    }

    @Test
    void aLineThatSawAnotherPriceIsRejectedAndTheOthersAreApplied() {
        ProductView mug = shop.aPublishedProduct(seat, "Q-1", 7);
        ProductView cup = shop.aPublishedProduct(seat, "Q-2", 7);
        change(new PriceLine("Q-1", new MoneyInput("21.50", "EUR"), null));

        BatchAnswer answer = change(seen("Q-1", "18.00", "19.90"), seen("Q-2", "18.00", "19.9"));

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .containsExactly(
                        new Rejected("Q-1", "CHANGED_MEANWHILE", "The price is €21.50 now, and no longer €19.90."));
        assertThat(price(mug)).isEqualTo(2150);
        assertThat(price(cup)).isEqualTo(1800);
        assertThat(change(seen("Q-1", "18.00", "21.50")).applied()).isEqualTo(1);
        assertThat(price(mug)).isEqualTo(1800);
    }

    @Test
    void thePriceToCompareWithStaysUnlessItIsNamed() {
        ProductView mug = shop.aPublishedProduct(seat, "Q-1", 7);
        change(new PriceLine("Q-1", new MoneyInput("20", "EUR"), Optional.of(new MoneyInput("25", "EUR"))));
        change(new PriceLine("Q-1", new MoneyInput("21", "EUR"), null));
        assertThat(product(mug).compareAt().minor()).isEqualTo(2500);

        change(new PriceLine("Q-1", new MoneyInput("21", "EUR"), Optional.empty()));
        assertThat(product(mug).compareAt()).isNull();
    }

    @Test
    void manyPricesAreReadAtOnceAndWrittenAtOnce() {
        shop.aPublishedProduct(seat, "Q-1", 7);
        shop.aPublishedProduct(seat, "Q-2", 7);
        shop.aPublishedProduct(seat, "Q-3", 7);
        PriceLine first = new PriceLine("Q-1", new MoneyInput("20", "EUR"), null);

        int one = OverheardDriver.during(() -> change(first)).size();
        int three = OverheardDriver.during(() -> change(
                        new PriceLine("Q-1", new MoneyInput("22", "EUR"), null),
                        new PriceLine("Q-2", new MoneyInput("22", "EUR"), null),
                        new PriceLine("Q-3", new MoneyInput("22", "EUR"), null)))
                .size();

        assertThat(three).isEqualTo(one);
    }

    private static PriceLine seen(String sku, String price, String seen) {
        return new PriceLine(sku, new MoneyInput(price, "EUR"), null, new MoneyInput(seen, "EUR"));
    }

    private long price(ProductView of) {
        return product(of).price().minor();
    }

    private StorefrontProduct.Variant product(ProductView of) {
        return shop.buyer(catalog -> catalog.product(seat.storeSlug(), of.slug(), null))
                .variants()
                .get(0);
    }

    private BatchAnswer change(PriceLine... lines) {
        return shop.inStore(seat, em -> CatalogFixture.prices(em).change(seat, List.of(lines)));
    }
}
