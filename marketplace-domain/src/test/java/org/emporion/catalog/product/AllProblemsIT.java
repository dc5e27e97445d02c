package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a change of a product is told in one go. */
class AllProblemsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void whatTheStoreStandsAgainstIsToldWithWhatTheFieldsHaveWrong() {
        shop.aPublishedProduct(seat, "TAKEN", 1);
        ProductView mug = shop.aPublishedProduct(seat, "MUG", 5);
        ProductView.Variant variant = mug.variants().get(0);
        shop.inStore(seat, em -> new Sql(em)
                .update("update stock_item set reserved = 3 where variant_id = ?", variant.id()));
        ProductChange.Variant first = new ProductChange.Variant(
                variant.id(),
                "MUG",
                Map.of(),
                price("0.00"),
                null,
                null,
                price("-1"),
                2L,
                null,
                null,
                List.of(new PartInput("NOWHERE", 1L)));
        ProductChange.Variant second =
                new ProductChange.Variant(null, "TAKEN", Map.of(), price("a lot"), null, null, null, -4L, null, null);
        ProductChange change = new ProductChange(
                Optional.of(""),
                Optional.of("Not A Slug"),
                null,
                null,
                Optional.of("nowhere"),
                null,
                null,
                null,
                Optional.of(List.of(first, second)),
                null);

        assertThatThrownBy(() -> shop.seller(seat, catalog -> catalog.change(seat, mug.id(), change, BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("field", "code")
                        .containsExactlyInAnyOrder(
                                tuple("title", "REQUIRED"),
                                tuple("slug", "SLUG"),
                                tuple("category", "UNKNOWN"),
                                tuple("variants[0].price", "PRICE_MISSING"),
                                tuple("variants[0].cost", "NEGATIVE"),
                                tuple("variants[0].onHand", "BELOW_RESERVED"),
                                tuple("variants[0].parts[0].sku", "UNKNOWN_SKU"),
                                tuple("variants[1].sku", "TAKEN"),
                                tuple("variants[1].price", "AMOUNT"),
                                tuple("variants[1].onHand", "NEGATIVE"),
                                tuple("variants[1].options", "DUPLICATE")));
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, mug.id())).title())
                .isEqualTo(mug.title());
    }

    private static Optional<MoneyInput> price(String amount) {
        return Optional.of(new MoneyInput(amount, "EUR"));
    }
}
