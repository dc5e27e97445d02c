package org.emporion.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.MoneyInput;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.Sql;
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

        BatchAnswer answer = shop.inStore(seat, em -> {
            Sql sql = new Sql(em);
            return new SellerPrices(sql, new ListingQueue(sql, CatalogFixture.CLOCK), CatalogFixture.CLOCK)
                    .change(
                            seat,
                            List.of(
                                    new PriceLine(
                                            "Q-1", MoneyInput.euros("21.50"), Optional.of(MoneyInput.euros("25"))),
                                    new PriceLine("Q-2", MoneyInput.euros("0"), null),
                                    new PriceLine("Q-3", MoneyInput.euros("1"), null),
                                    new PriceLine("Q-4", MoneyInput.euros("1.234"), null),
                                    new PriceLine("Q-5", new MoneyInput("1", "USD"), null)));
        });

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .extracting(each -> each.sku() + " " + each.code())
                .containsExactlyInAnyOrder("Q-2 PRICE_MISSING", "Q-3 UNKNOWN_SKU", "Q-4 DECIMALS", "Q-5 CURRENCY");
        StorefrontProduct seen = shop.buyer(catalog -> catalog.product(seat.storeSlug(), mug.slug()));
        assertThat(seen.variants().get(0).price().minor()).isEqualTo(2150);
        assertThat(seen.variants().get(0).compareAt().minor()).isEqualTo(2500);
    }
}
