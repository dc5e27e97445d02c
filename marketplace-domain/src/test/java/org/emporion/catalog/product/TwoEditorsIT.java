package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** Two people, or a person and the day's orders, change one product: nobody's work is overwritten. */
class TwoEditorsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void aTitleIsSavedWithoutTouchingTheStockThatWasShippedMeanwhile() {
        ProductView seen = shop.aPublishedProduct(seat, "T-1", 10);
        count(seen, 7);

        ProductView saved = change(seen, titled("A better title", seen.version()), BasedOn.ANYTHING);

        assertThat(saved.title()).isEqualTo("A better title");
        assertThat(saved.variants().get(0).onHand()).isEqualTo(7);
        assertThat(movementsOf(seen)).containsExactly(10L, -3L);
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsNamedAsNothingIsCleared() {
        ProductView seen = shop.aPublishedProduct(seat, "T-2", 10);
        ProductChange.Variant cleared = new ProductChange.Variant(
                null, "T-2", null, null, Optional.empty(), null, Optional.empty(), null, null, Optional.empty());

        ProductView saved = change(
                seen,
                new ProductChange(
                        null,
                        null,
                        null,
                        Optional.empty(),
                        null,
                        null,
                        null,
                        null,
                        Optional.of(List.of(cleared)),
                        null),
                BasedOn.ANYTHING);

        ProductView.Variant variant = saved.variants().get(0);
        assertThat(saved.title()).isEqualTo(seen.title());
        assertThat(saved.description()).isEqualTo(seen.description());
        assertThat(saved.attributes()).isEqualTo(seen.attributes());
        assertThat(saved.brand()).isEmpty();
        assertThat(variant.id()).isEqualTo(seen.variants().get(0).id());
        assertThat(variant.price()).isEqualTo(seen.variants().get(0).price());
        assertThat(variant.weightGrams()).isNull();
        assertThat(variant.cost()).isNull();
        assertThat(variant.onHand()).isEqualTo(10);
    }

    @Test
    void theSecondToChangeAFieldIsToldWhatItIsNowAndWhoChangedItWhen() {
        ProductView seen = shop.aPublishedProduct(seat, "T-3", 10);
        change(seen, titled("The first title", seen.version()), BasedOn.ANYTHING);

        Conflict refused = catchThrowableOfType(
                Conflict.class, () -> change(seen, titled("The second title", seen.version()), BasedOn.ANYTHING));

        assertThat(refused.code()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(refused.getMessage()).contains("last by ", " UTC");
        assertThat(refused.fields())
                .containsExactly(new FieldProblem("title", "CHANGED_MEANWHILE", "It is \"The first title\" now."));
        assertThat(get(seen).title()).isEqualTo("The first title");
    }

    @Test
    void whoChangedTheFieldIsToldAndNotWhoChangedAnotherOneAfterwards() {
        ProductView seen = shop.aPublishedProduct(seat, "T-9", 10);
        Seat colleague = TestStores.colleague(seat, Role.MANAGER);
        shop.seller(
                colleague,
                catalog -> catalog.change(colleague, seen.id(), titled("The first title", null), BasedOn.ANYTHING));
        count(seen, 7);
        change(seen, branded("Another brand"), BasedOn.ANYTHING);

        Conflict title = catchThrowableOfType(
                Conflict.class, () -> change(seen, titled("The second title", seen.version()), BasedOn.ANYTHING));
        ProductChange.Variant counted = counted(seen, 12);
        Conflict stock = catchThrowableOfType(
                Conflict.class, () -> change(seen, with(counted, seen.version()), BasedOn.ANYTHING));

        assertThat(title.getMessage()).contains("last by " + colleague.who() + " on");
        assertThat(stock.getMessage()).contains("last by somebody on");
    }

    @Test
    void aPriceThatWasChangedMeanwhileIsAConflictOfWhoeverSetsItFromThePageBefore() {
        ProductView seen = shop.aPublishedProduct(seat, "T-4", 10);
        price("T-4", "21.00");
        UUID variant = seen.variants().get(0).id();
        Optional<MoneyInput> price = Optional.of(new MoneyInput("25.00", "EUR"));
        ProductChange.Variant priced =
                new ProductChange.Variant(variant, null, null, price, null, null, null, null, null, null);

        Conflict refused = catchThrowableOfType(
                Conflict.class, () -> change(seen, with(priced, seen.version()), BasedOn.ANYTHING));

        assertThat(refused.fields()).extracting(FieldProblem::field).containsExactly("variants[0].price");
        assertThat(get(seen).variants().get(0).price().amount()).isEqualByComparingTo("21.00");
    }

    @Test
    void aCountFromAPageThatIsOlderThanAShipmentIsAConflictOverTheStockAlone() {
        ProductView seen = shop.aPublishedProduct(seat, "T-5", 10);
        count(seen, 7);
        ProductChange.Variant counted = counted(seen, 12);

        Conflict refused = catchThrowableOfType(
                Conflict.class, () -> change(seen, with(counted, seen.version()), BasedOn.ANYTHING));

        assertThat(refused.fields())
                .containsExactly(new FieldProblem("variants[0].onHand", "CHANGED_MEANWHILE", "It is \"7\" now."));
        assertThat(get(seen).variants().get(0).onHand()).isEqualTo(7);
    }

    @Test
    void aChangeThatAsksForWhatIsThereAlreadyIsNoConflict() {
        ProductView seen = shop.aPublishedProduct(seat, "T-6", 10);
        change(seen, titled("The same title", seen.version()), BasedOn.ANYTHING);

        assertThat(change(seen, titled("The same title", seen.version()), BasedOn.ANYTHING)
                        .title())
                .isEqualTo("The same title");
    }

    @Test
    void publishingAndDeletingCanBeBasedOnWhatWasSeen() {
        ProductView seen = shop.aPublishedProduct(seat, "T-7", 10);
        change(seen, titled("Another title", null), BasedOn.ANYTHING);
        BasedOn old = BasedOn.version(seen.version());

        assertThat(catchThrowableOfType(
                        Conflict.class, () -> shop.seller(seat, catalog -> catalog.unpublish(seat, seen.id(), old))))
                .extracting(Conflict::code)
                .isEqualTo("CHANGED_MEANWHILE");
        assertThat(catchThrowableOfType(
                        Conflict.class,
                        () -> shop.seller(seat, catalog -> {
                            catalog.delete(seat, seen.id(), old);
                            return null;
                        })))
                .extracting(Conflict::code)
                .isEqualTo("CHANGED_MEANWHILE");
        assertThat(get(seen).status()).isEqualTo(ProductStatus.PUBLISHED);
    }

    @Test
    void aSkuIsCorrectedByTheVariantsIdAndItsStockStays() {
        ProductView seen = shop.aPublishedProduct(seat, "T-8", 4);
        UUID variant = seen.variants().get(0).id();
        ProductChange.Variant renamed =
                new ProductChange.Variant(variant, "T-8-B", null, null, null, null, null, null, null, null);

        ProductView saved = change(seen, with(renamed, seen.version()), BasedOn.ANYTHING);

        assertThat(saved.variants()).extracting(ProductView.Variant::sku).containsExactly("T-8-B");
        assertThat(saved.variants().get(0).id()).isEqualTo(variant);
        assertThat(saved.variants().get(0).onHand()).isEqualTo(4);
    }

    @Test
    void aVariantThatTheProductDoesNotHaveIsNamed() {
        ProductView seen = shop.aPublishedProduct(seat, "T-9", 4);
        ProductChange.Variant foreign = new ProductChange.Variant(
                UUID.randomUUID(),
                "T-9",
                Map.of(),
                Optional.of(new MoneyInput("1", "EUR")),
                null,
                null,
                null,
                null,
                null,
                null);

        RuleViolated refused =
                catchThrowableOfType(RuleViolated.class, () -> change(seen, with(foreign, null), BasedOn.ANYTHING));

        assertThat(refused.fields()).extracting(FieldProblem::field).contains("variants[0].id");
    }

    @Test
    void aVariantThatWasCountedMeanwhileIsNotDroppedWithoutAWord() {
        ProductView seen = shop.aPublishedProduct(seat, "T-20", 10);
        count(seen, 4);
        ProductChange.Variant another = new ProductChange.Variant(
                null, "T-21", null, Optional.of(new MoneyInput("5.00", "EUR")), null, null, null, null, null, null);

        Conflict refused = catchThrowableOfType(
                Conflict.class, () -> change(seen, with(another, seen.version()), BasedOn.ANYTHING));

        assertThat(refused.code()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(get(seen).variants().get(0).onHand()).isEqualTo(4);
    }

    @Test
    void whoStoppedCountingTheStockIsToldAsTheLastToChangeIt() {
        ProductView seen = shop.aPublishedProduct(seat, "T-22", 10);
        change(seen, titled("A better title", seen.version()), BasedOn.ANYTHING);
        UUID variant = seen.variants().get(0).id();
        shop.inStore(seat, em -> {
            new TenantScope(em, new Sql(em)).actAs(Actor.of("luca@mill.example"));
            return TestStock.of(em)
                    .count(
                            seat.tenant(),
                            new StockCounts.Counting(StockCounts.Kind.COUNT, "", "luca@mill.example"),
                            List.of(new StockCounts.Count(variant, null, false)));
        });

        Optional<LastChange.By> last = shop.seller(seat, catalog -> catalog.lastChange(seat, seen.id()));

        assertThat(last.orElseThrow().who()).isEqualTo("luca@mill.example");
    }

    private ProductView change(ProductView product, ProductChange change, BasedOn base) {
        return shop.seller(seat, catalog -> catalog.change(seat, product.id(), change, base));
    }

    private ProductView get(ProductView product) {
        return shop.seller(seat, catalog -> catalog.get(seat, product.id()));
    }

    private static ProductChange titled(String title, String version) {
        return new ProductChange(Optional.of(title), null, null, null, null, null, null, null, null, version);
    }

    private static ProductChange.Variant counted(ProductView product, long onHand) {
        UUID variant = product.variants().get(0).id();
        return new ProductChange.Variant(variant, null, null, null, null, null, null, onHand, null, null);
    }

    private static ProductChange branded(String brand) {
        return new ProductChange(null, null, null, Optional.of(brand), null, null, null, null, null, null);
    }

    private static ProductChange with(ProductChange.Variant variant, String version) {
        return new ProductChange(
                null, null, null, null, null, null, null, null, Optional.of(List.of(variant)), version);
    }

    /** What ships or is counted elsewhere. */
    private void count(ProductView product, long onHand) {
        StockCounts.Count count =
                new StockCounts.Count(product.variants().get(0).id(), onHand, null);
        shop.inStore(seat, em -> TestStock.of(em)
                .count(
                        seat.tenant(),
                        new StockCounts.Counting(StockCounts.Kind.COUNT, "", "somebody"),
                        List.of(count)));
    }

    private void price(String sku, String price) {
        PriceLine line = new PriceLine(sku, new MoneyInput(price, "EUR"), null);
        shop.inStore(seat, em -> CatalogFixture.prices(em).change(seat, List.of(line)));
    }

    private List<Long> movementsOf(ProductView product) {
        return shop.inStore(seat, em -> new Sql(em)
                .list(
                        row -> row.number("quantity"),
                        "select quantity from stock_movement where variant_id = ? order by moved_at, id",
                        product.variants().get(0).id()));
    }
}
