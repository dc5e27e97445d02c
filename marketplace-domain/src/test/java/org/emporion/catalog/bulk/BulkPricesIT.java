package org.emporion.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.bulk.PriceRounding.Direction;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** Prices that change in bulk: what is seen before is what happens, in each currency. */
class BulkPricesIT {

    private static final BulkOrder A_THIRD_OFF =
            BulkOrder.percent(new BigDecimal("-33")).rounded(new PriceRounding(".90", Direction.NEAREST));

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final BulkFixture bulk = new BulkFixture(shop, seat);

    @Test
    void whatIsSeenBeforeIsWhatHappensAndNothingHappensBefore() {
        List<UUID> products = bulk.products(2);
        UUID gone = Ids.next();
        List<UUID> chosen = List.of(products.get(0), gone, products.get(1));

        BulkPreview preview = bulk.changes().preview(seat, chosen, A_THIRD_OFF);
        assertThat(preview)
                .extracting(BulkPreview::total, BulkPreview::changed, BulkPreview::unchanged, BulkPreview::refused)
                .containsExactly(3L, 2L, 0L, 1L);
        assertThat(preview.lines())
                .extracting(each -> each.was() + " > " + each.becomes())
                .containsExactly(
                        "20.00 EUR > 13.90 EUR",
                        "30.00 EUR > 19.90 EUR",
                        "20.00 EUR > 13.90 EUR",
                        "30.00 EUR > 19.90 EUR");
        assertThat(preview.problems())
                .extracting(BulkView.Problem::product, BulkView.Problem::code)
                .containsExactly(tuple(gone, "NOT_FOUND"));
        assertThat(bulk.prices(products.get(0))).containsExactly(2000L, 3000L);

        BulkView done = bulk.done(chosen, A_THIRD_OFF);
        assertThat(done)
                .extracting(BulkView::changed, BulkView::unchanged, BulkView::refused)
                .containsExactly(preview.changed(), preview.unchanged(), preview.refused());
        assertThat(bulk.prices(products.get(0))).containsExactly(1390L, 1990L);
        bulk.undone(done.id());
        assertThat(bulk.prices(products.get(0))).containsExactly(2000L, 3000L);
    }

    @Test
    void whatWouldCostNothingIsSeenBeforeAndStaysAsItIs() {
        List<UUID> products = bulk.products(1);
        BulkOrder less = BulkOrder.add(new MoneyInput("-20.00", "EUR"));

        assertThat(bulk.changes().preview(seat, products, less).problems())
                .extracting(BulkView.Problem::detail)
                .containsExactly("What costs €20.00 would cost €0.00 then; a price is above zero.");
        assertThat(bulk.done(products, less).refused()).isEqualTo(1);
        assertThat(bulk.prices(products.get(0))).containsExactly(2000L, 3000L);
    }

    @Test
    void theFirstTwentyAreShownAndAllAreCountedInAFewStatements() {
        List<UUID> products = bulk.products(30);

        List<BulkPreview> seen = new ArrayList<>();
        assertThat(OverheardDriver.during(() -> seen.add(bulk.changes().preview(seat, products, A_THIRD_OFF))))
                .hasSizeLessThan(8);
        assertThat(seen.get(0).changed()).isEqualTo(30);
        assertThat(seen.get(0).lines()).hasSize(20);
    }

    @Test
    void aPriceInAnotherCurrencyIsSetChangedAndTakenBackByItself() {
        List<UUID> products = bulk.products(1);
        BulkView set = bulk.done(products, BulkOrder.price(new MoneyInput("199.00", "SEK")));
        assertThat(swedish()).containsExactly("19900", "19900");

        BulkOrder more = BulkOrder.percent(BigDecimal.TEN).in("SEK");
        assertThat(bulk.changes().preview(seat, products, more).lines())
                .extracting(BulkPreview.Line::was, BulkPreview.Line::becomes)
                .containsOnly(tuple(Money.parse("199.00", "SEK"), Money.parse("218.90", "SEK")));
        BulkView raised = bulk.done(products, more);
        assertThat(swedish()).containsExactly("21890", "21890");
        assertThat(bulk.prices(products.get(0))).as("the main ones").containsExactly(2000L, 3000L);

        bulk.undone(raised.id());
        assertThat(swedish()).containsExactly("19900", "19900");
        bulk.undone(set.id());
        assertThat(swedish()).isEmpty();
        assertThat(bulk.done(products, more).unchanged()).as("not sold in it").isEqualTo(1);
    }

    @Test
    void onlyPricesCanBeSeenBefore() {
        List<UUID> products = bulk.products(1);

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> bulk.changes().preview(seat, products, BulkOrder.of(BulkKind.DELETE)))
                .satisfies(refused -> assertThat(refused.fields().get(0).code()).isEqualTo("NO_PREVIEW"));
    }

    private List<String> swedish() {
        return shop.inStore(seat, em -> new Sql(em)
                .statement("select price_minor::text as text from variant_price where currency = 'SEK' order by 1")
                .list(row -> row.text("text")));
    }
}
