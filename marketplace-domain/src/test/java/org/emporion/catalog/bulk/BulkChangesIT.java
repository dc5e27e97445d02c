package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.ground.walls.Role;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Forbidden;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** Every kind of bulk change, and what it gives back, on a real database. */
class BulkChangesIT {

    private static final BulkOrder TEN_PERCENT_OFF = BulkOrder.percent(new BigDecimal("-10"));

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final BulkFixture bulk = new BulkFixture(shop, seat);

    @Test
    void productsMoveToACategoryAndBack() {
        List<UUID> products = bulk.products(3);

        BulkView moved = bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));

        assertThat(moved).extracting(BulkView::state, BulkView::changed).containsExactly(BulkState.DONE, 3L);
        assertThat(products).allSatisfy(id -> assertThat(category(id)).isEqualTo(BulkFixture.SHIRTS));
        BulkView undone = bulk.undone(moved.id());
        assertThat(undone).extracting(BulkView::state, BulkView::givenBack).containsExactly(BulkState.UNDONE, 3L);
        assertThat(products).allSatisfy(id -> assertThat(category(id)).isEqualTo(BulkFixture.MUGS));
    }

    @Test
    void whatIsSoAlreadyIsCountedApartAndNotTouched() {
        List<UUID> products = bulk.products(2);
        bulk.done(products.subList(0, 1), BulkOrder.category(BulkFixture.SHIRTS));
        String before = bulk.product(products.get(0)).version();

        BulkView moved = bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));

        assertThat(moved).extracting(BulkView::changed, BulkView::unchanged).containsExactly(1L, 1L);
        assertThat(bulk.product(products.get(0)).version()).isEqualTo(before);
    }

    @Test
    void pricesAreCutByPercentSetAndGivenBack() {
        UUID product = bulk.products(1).get(0);

        BulkView cut = bulk.done(List.of(product), TEN_PERCENT_OFF);
        assertThat(bulk.prices(product)).containsExactly(1800L, 2700L);
        BulkView set = bulk.done(List.of(product), BulkOrder.price(new MoneyInput("5", "EUR")));
        assertThat(bulk.prices(product)).containsExactly(500L, 500L);

        bulk.undone(set.id());
        assertThat(bulk.prices(product)).containsExactly(1800L, 2700L);
        bulk.undone(cut.id());
        assertThat(bulk.prices(product)).containsExactly(2000L, 3000L);
    }

    @Test
    void thoseOfSevenDaysAreListedTheNewestFirst() {
        UUID product = bulk.products(1).get(0);
        BulkView cut = bulk.done(List.of(product), TEN_PERCENT_OFF);
        BulkView moved = bulk.done(List.of(product), BulkOrder.category(BulkFixture.SHIRTS));

        Page<BulkView> newest = bulk.changes().recent(seat, Page.Request.first(1));
        assertThat(newest.total()).isEqualTo(2);
        assertThat(newest.items()).extracting(BulkView::id).containsExactly(moved.id());
        assertThat(bulk.changes().recent(seat, new Page.Request(2, 1)).items())
                .extracting(BulkView::id, BulkView::undoable)
                .containsExactly(tuple(cut.id(), true));

        bulk.at(Clock.offset(CatalogFixture.CLOCK, BulkChange.KEPT));
        assertThat(bulk.changes().recent(seat, Page.Request.first(1)).items()).isEmpty();
    }

    @Test
    void aProductWithoutAPriceIsNamedAndTheOthersAreCut() {
        UUID priced = bulk.products(1).get(0);
        UUID free = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("FREE", 1)))
                .id();
        bulk.done(List.of(free), TEN_PERCENT_OFF);
        shop.inStore(seat, em -> new Sql(em).update("update variant set price_minor = 0 where sku = 'FREE'"));

        BulkView cut = bulk.done(List.of(free, priced), TEN_PERCENT_OFF);

        assertThat(cut).extracting(BulkView::changed, BulkView::refused).containsExactly(1L, 1L);
        assertThat(cut.problems())
                .extracting(each -> each.title() + " " + each.code())
                .containsExactly("Mug FREE PRICE_MISSING");
        assertThat(bulk.prices(priced)).containsExactly(1800L, 2700L);
    }

    @Test
    void stockIsSetOrComesInByMovementsThatGoBack() {
        UUID product = bulk.products(1).get(0);

        BulkView set = bulk.done(List.of(product), BulkOrder.stock(8));
        BulkView more = bulk.done(List.of(product), BulkOrder.moreStock(-2));
        assertThat(bulk.onHand(product)).containsExactly(6L, 6L);

        bulk.undone(more.id());
        bulk.undone(set.id());

        assertThat(bulk.onHand(product)).containsExactly(5L, 5L);
        assertThat(movements(product))
                .containsExactly(
                        "5 ", "3 Bulk change", "-2 Bulk change", "2 Bulk change undone", "-3 Bulk change undone");
    }

    @Test
    void noStockGoesBelowWhatIsReservedOrBelowZero() {
        List<UUID> products = bulk.products(2);
        shop.inStore(seat, em -> new Sql(em)
                .statement(
                        """
                                update stock_item set reserved = 1 where tenant_id = :tenant and variant_id in
                                  (select id from variant where product_id = :product)""")
                .with("tenant", seat.tenant())
                .with("product", products.get(0))
                .update());

        BulkView less = bulk.done(products, BulkOrder.moreStock(-5));
        BulkView none = bulk.done(products.subList(1, 2), BulkOrder.moreStock(-5));

        assertThat(less).extracting(BulkView::changed, BulkView::refused).containsExactly(1L, 1L);
        assertThat(less.problems()).extracting(BulkView.Problem::code).containsExactly("BELOW_RESERVED");
        assertThat(none.problems()).extracting(BulkView.Problem::code).containsExactly("RANGE");
        assertThat(bulk.onHand(products.get(0))).containsExactly(5L, 5L);
        assertThat(bulk.onHand(products.get(1))).containsExactly(0L, 0L);
        assertThat(less.problems())
                .extracting(BulkView.Problem::detail)
                .containsExactly("1 unit is reserved for orders.");
    }

    @Test
    void lessThanIsReservedIsCountedWhereMoreIsSoldThanIsThere() {
        List<UUID> products = bulk.products(1);
        shop.inStore(seat, em -> new Sql(em)
                .statement(
                        """
                                update stock_item set reserved = 3, later = 'BACKORDER', later_limit = 2, promised_on = current_date
                                where tenant_id = :tenant""")
                .with("tenant", seat.tenant())
                .update());

        assertThat(bulk.done(products, BulkOrder.moreStock(-4)).changed()).isEqualTo(1);
        assertThat(bulk.onHand(products.get(0))).containsExactly(1L, 1L);
        assertThat(bulk.done(products, BulkOrder.moreStock(-1)).problems())
                .extracting(BulkView.Problem::code)
                .containsExactly("BELOW_RESERVED");
    }

    @Test
    void productsGoOffSaleAndBack() {
        List<UUID> products = bulk.products(2);

        BulkView off = bulk.done(products, BulkOrder.of(BulkKind.UNPUBLISH));
        assertThat(products).allSatisfy(id -> assertThat(status(id)).isEqualTo(ProductStatus.DRAFT));
        BulkView on = bulk.done(products, BulkOrder.of(BulkKind.PUBLISH));
        assertThat(products).allSatisfy(id -> assertThat(status(id)).isEqualTo(ProductStatus.PUBLISHED));

        bulk.undone(on.id());
        assertThat(products).allSatisfy(id -> assertThat(status(id)).isEqualTo(ProductStatus.DRAFT));
        bulk.undone(off.id());
        assertThat(products).allSatisfy(id -> assertThat(status(id)).isEqualTo(ProductStatus.PUBLISHED));
    }

    @Test
    void noProductIsPublishedWithoutAPriceOrWhileTheStoreIsClosed() {
        UUID free = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("FREE", 1)))
                .id();
        shop.inStore(seat, em -> new Sql(em).update("update variant set price_minor = 0 where sku = 'FREE'"));
        UUID shirt = bulk.products(1).get(0);
        bulk.done(List.of(shirt), BulkOrder.of(BulkKind.UNPUBLISH));

        assertThat(bulk.done(List.of(free), BulkOrder.of(BulkKind.PUBLISH)).problems())
                .extracting(BulkView.Problem::code)
                .containsExactly("PRICE_MISSING");
        TestStores.move(shop.database(), seat, StoreStatus.SUSPENDED);
        assertThat(bulk.done(List.of(shirt), BulkOrder.of(BulkKind.PUBLISH)).problems())
                .extracting(BulkView.Problem::code)
                .containsExactly("STORE_NOT_ACTIVE");
    }

    @Test
    void whatIsDeletedIsPutAwayAndComesBackAsItWas() {
        List<UUID> products = bulk.products(2);
        bulk.done(products.subList(1, 2), BulkOrder.of(BulkKind.UNPUBLISH));

        BulkView deleted = bulk.done(products, BulkOrder.of(BulkKind.DELETE));
        assertThat(products).allSatisfy(id -> assertThat(status(id)).isEqualTo(ProductStatus.ARCHIVED));

        bulk.undone(deleted.id());
        assertThat(status(products.get(0))).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(status(products.get(1))).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void whatOthersChangedMeanwhileIsLeftAndNamed() {
        List<UUID> products = bulk.products(3);
        BulkView moved = bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));
        bulk.done(products.subList(0, 1), BulkOrder.category("kitchen-tableware-plates"));
        shop.seller(seat, catalog -> {
            catalog.delete(seat, products.get(1), BasedOn.ANYTHING);
            return null;
        });

        BulkView undone = bulk.undone(moved.id());

        assertThat(undone).extracting(BulkView::givenBack, BulkView::left).containsExactly(1L, 2L);
        assertThat(undone.problems())
                .extracting(BulkView.Problem::code)
                .containsExactlyInAnyOrder("CHANGED_MEANWHILE", "NOT_FOUND");
        assertThat(category(products.get(0))).isEqualTo("kitchen-tableware-plates");
        assertThat(category(products.get(2))).isEqualTo(BulkFixture.MUGS);
    }

    @Test
    void theNewestIsShownToWhomeverAskedForIt() {
        List<UUID> products = bulk.products(1);
        bulk.done(products, TEN_PERCENT_OFF);
        BulkView second = bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));

        assertThat(bulk.changes().last(seat)).map(BulkView::id).contains(second.id());
        assertThat(bulk.changes().last(TestStores.colleague(seat, Role.READER))).isEmpty();
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        List<UUID> products = bulk.products(1);
        Seat reader = TestStores.colleague(seat, Role.READER);
        UUID change = bulk.done(products, TEN_PERCENT_OFF).id();

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> bulk.changes().start(reader, products, TEN_PERCENT_OFF));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> bulk.changes().undo(reader, change));
        assertThat(bulk.prices(products.get(0))).containsExactly(1800L, 2700L);
    }

    @Test
    void anotherStoreSeesNothingOfItAndChangesNothingOfOurs() {
        List<UUID> products = bulk.products(1);
        UUID change = bulk.done(products, TEN_PERCENT_OFF).id();
        Seat other = TestStores.anOpenStore(shop.database());
        BulkFixture theirs = new BulkFixture(shop, other);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> theirs.view(change));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> theirs.undone(change));
        BulkView foreign = theirs.done(products, TEN_PERCENT_OFF);

        assertThat(foreign.problems()).extracting(BulkView.Problem::code).containsExactly("NOT_FOUND");
        assertThat(bulk.prices(products.get(0))).containsExactly(1800L, 2700L);
    }

    @Test
    void nothingAndMoreThanCanBePagedThroughAreNoBulkChange() {
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> bulk.done(List.of(), TEN_PERCENT_OFF));
        List<UUID> many =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(10_001).toList();
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> bulk.done(many, TEN_PERCENT_OFF));
    }

    private String category(UUID product) {
        List<org.emporion.catalog.category.CategoryStep> path =
                bulk.product(product).category();
        return path.get(path.size() - 1).code();
    }

    private ProductStatus status(UUID product) {
        return bulk.product(product).status();
    }

    private List<String> movements(UUID product) {
        UUID first = bulk.product(product).variants().get(0).id();
        return shop.inStore(seat, em -> new Sql(em)
                .statement(
                        "select quantity, reason from stock_movement where variant_id = :variant order by moved_at, id")
                .with("variant", first)
                .list(row -> row.number("quantity") + " " + row.text("reason")));
    }
}
