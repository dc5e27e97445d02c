package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** What an undo leaves, since others have changed it, and what becomes of that; and what is refused before it begins. */
class BulkUndoIT {

    private static final BulkOrder TEN_PERCENT_OFF = BulkOrder.percent(new BigDecimal("-10"));

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final BulkFixture bulk = new BulkFixture(shop, seat);

    @Test
    void whatANewerChangeStandsOnIsGivenBackAfterThatOne() {
        UUID product = bulk.products(1).get(0);
        BulkView older = bulk.done(List.of(product), TEN_PERCENT_OFF);
        BulkView newer = bulk.done(List.of(product), BulkOrder.price(new MoneyInput("5", "EUR")));

        BulkView left = bulk.undone(older.id());
        assertThat(left)
                .extracting(BulkView::givenBack, BulkView::left, BulkView::undoable)
                .containsExactly(0L, 1L, true);
        assertThat(bulk.prices(product)).containsExactly(500L, 500L);

        bulk.undone(newer.id());
        assertThat(bulk.undone(older.id()))
                .extracting(BulkView::givenBack, BulkView::left, BulkView::undoable)
                .containsExactly(1L, 0L, false);
        assertThat(bulk.prices(product)).containsExactly(2000L, 3000L);
    }

    @Test
    void whatSomebodyChangedByHandIsNamedWithBothValuesAndGivenBackOrKept() {
        List<UUID> products = bulk.products(2);
        BulkView cut = bulk.done(products, TEN_PERCENT_OFF);
        bulk.done(products, BulkOrder.price(new MoneyInput("5", "EUR")));

        BulkView left = bulk.undone(cut.id());
        assertThat(left.problems())
                .extracting(BulkView.Problem::detail)
                .containsOnly("It was changed again since then: now €5.00, before the change €20.00;"
                        + " now €5.00, before the change €30.00.");

        assertThat(bulk.changes().undoAnyway(seat, cut.id()))
                .extracting(BulkView::givenBack, BulkView::left, BulkView::undoable)
                .containsExactly(2L, 0L, false);
        assertThat(bulk.prices(products.get(0))).containsExactly(2000L, 3000L);
    }

    @Test
    void whatIsKeptStaysAsItIsNow() {
        List<UUID> products = bulk.products(1);
        BulkView moved = bulk.done(products, BulkOrder.category(BulkFixture.SHIRTS));
        bulk.done(products, BulkOrder.category("home-furniture-chairs"));
        bulk.undone(moved.id());

        assertThat(bulk.changes().keepRest(seat, moved.id()).undoable()).isFalse();
        assertThat(category(products.get(0))).isEqualTo("home-furniture-chairs");
    }

    @Test
    void aCheckRefusesWhatAStartWouldAndChangesNothing() {
        List<UUID> products = bulk.products(1);

        bulk.changes().check(seat, products, TEN_PERCENT_OFF);

        assertThat(bulk.prices(products.get(0))).containsExactly(2000L, 3000L);
        assertThat(bulk.changes().last(seat)).isEmpty();
        for (BulkOrder order : List.of(BulkOrder.percent(new BigDecimal("-100")), BulkOrder.percent(null))) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> bulk.changes().check(seat, products, order))
                    .satisfies(refused -> assertThat(refused.fields()).hasSize(1));
        }
    }

    private String category(UUID product) {
        List<org.emporion.catalog.category.CategoryStep> path =
                bulk.product(product).category();
        return path.get(path.size() - 1).code();
    }
}
