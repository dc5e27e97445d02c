package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** Counting stock on a real database. */
class StockIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void onHandIsTheSumOfMovementsWhateverHappens() {
        shop.aPublishedProduct(seat, "M-1", 7);

        stock(stock -> stock.count(seat, List.of(new StockLine("M-1", "main", 3L))));
        stock(stock -> stock.correct(seat, "M-1", 12, "found a box", null));

        List<Movement> movements = stock(stock -> stock.movements(seat, "M-1", Page.Request.first(20)))
                .items();
        assertThat(movements).extracting(Movement::quantity).containsExactly(9L, -4L, 7L);
        assertThat(movements.get(0).reason()).isEqualTo("found a box");
        assertThat(movements).extracting(Movement::movedBy).containsOnly(seat.who());
        assertThat(stock(stock -> stock.level(seat, "M-1")).onHand()).isEqualTo(12);
    }

    @Test
    void validLinesAreAppliedAndTheOthersToldWhy() {
        ProductView mug = shop.aPublishedProduct(seat, "N-1", 7);
        shop.aPublishedProduct(seat, "N-2", 1);
        reserve(mug.variants().get(0).id(), 2);

        BatchAnswer answer = stock(stock -> stock.count(
                seat,
                List.of(
                        new StockLine("N-1", null, 1L),
                        new StockLine("N-2", null, 9L),
                        new StockLine("N-2", null, 8L),
                        new StockLine("N-3", null, 8L),
                        new StockLine("N-4", null, -1L),
                        new StockLine("N-5", null, 1_000_000_000L),
                        new StockLine("N-6", "cellar", 1L))));

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .extracting(each -> each.sku() + " " + each.code())
                .containsExactlyInAnyOrder(
                        "N-1 BELOW_RESERVED",
                        "N-2 DUPLICATE_SKU",
                        "N-3 UNKNOWN_SKU",
                        "N-4 NEGATIVE",
                        "N-5 RANGE",
                        "N-6 UNKNOWN_LOCATION");
        assertThat(stock(stock -> stock.level(seat, "N-2")).available()).isEqualTo(9);
    }

    @Test
    void aCountOfWhatWasShippedMeanwhileIsRejectedWhenItSaysWhatWasSeen() {
        shop.aPublishedProduct(seat, "S-1", 7);
        shop.aPublishedProduct(seat, "S-2", 7);
        stock(stock -> stock.count(seat, List.of(new StockLine("S-1", null, 5L))));

        BatchAnswer answer = stock(stock ->
                stock.count(seat, List.of(new StockLine("S-1", null, 7L, 7L), new StockLine("S-2", null, 6L, 7L))));

        assertThat(answer.applied()).isEqualTo(1);
        assertThat(answer.rejected())
                .extracting(each -> each.sku() + " " + each.code() + " " + each.detail())
                .containsExactly("S-1 CHANGED_MEANWHILE On hand is 5 now; count again.");
        assertThat(stock(stock -> stock.level(seat, "S-1")).onHand()).isEqualTo(5);
        assertThat(stock(stock -> stock.level(seat, "S-2")).onHand()).isEqualTo(6);
    }

    @Test
    void aCountOfWhatIsNotCountedAnyMoreIsAskedAboutOnce() {
        shop.aPublishedProduct(seat, "T-1", 7);
        SellerStock.Seen opened = SellerStock.Seen.of(stock(stock -> stock.level(seat, "T-1")));
        stock(stock -> stock.correct(seat, "T-1", 6, "broken", opened));
        SellerStock.Seen counted = new SellerStock.Seen(6, true);
        StockLevel stopped = stock(stock -> stock.track(seat, "T-1", false));

        assertThatThrownBy(() -> stock(stock -> stock.correct(seat, "T-1", 9, "", counted)))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, meanwhile -> {
                    assertThat(meanwhile.who()).isPresent();
                    assertThat(meanwhile.fields().get(0).field()).isEqualTo("onHand");
                    assertThat(meanwhile.fields().get(0).detail()).contains("not counted any more");
                });

        assertThat(stock(stock -> stock.level(seat, "T-1")).onHand()).isEqualTo(6);
        StockLevel anyway = stock(stock -> stock.correct(seat, "T-1", 9, "", SellerStock.Seen.of(stopped)));
        assertThat(anyway.onHand()).isEqualTo(9);
        assertThat(anyway.tracked()).isFalse();
    }

    @Test
    void theSearchHearsOfStockOnlyWhenItComesOrGoes() {
        ProductView mug = shop.aPublishedProduct(seat, "O-1", 7);
        long before = version(mug.id());

        stock(stock -> stock.count(seat, List.of(new StockLine("O-1", null, 5L))));
        assertThat(version(mug.id())).isEqualTo(before);

        stock(stock -> stock.count(seat, List.of(new StockLine("O-1", null, 0L))));
        assertThat(version(mug.id())).isEqualTo(before + 1);
    }

    @Test
    void whatIsLowAndWhatIsOutCanBeAskedFor() {
        shop.aPublishedProduct(seat, "P-1", 0);
        shop.aPublishedProduct(seat, "P-2", 2);
        shop.aPublishedProduct(seat, "P-3", 50);

        assertThat(skus(StockQuery.Level.OUT)).containsExactly("P-1");
        assertThat(skus(StockQuery.Level.LOW)).containsExactly("P-2");
        assertThat(skus(StockQuery.Level.ALL)).containsExactly("P-1", "P-2", "P-3");
        stock(stock -> stock.track(seat, "P-1", false));
        assertThat(skus(StockQuery.Level.OUT)).isEmpty();
    }

    @Test
    void anEmptyCountIsRefused() {
        assertThatThrownBy(() -> stock(stock -> stock.count(seat, List.of()))).isInstanceOf(RuleViolated.class);
    }

    private List<String> skus(StockQuery.Level level) {
        return stock(stock -> stock.list(seat, new StockQuery("p-", level, null), Page.Request.first(20)))
                .items()
                .stream()
                .map(StockLevel::sku)
                .toList();
    }

    private <T> T stock(Function<SellerStock, T> call) {
        return shop.inStore(seat, em -> call.apply(facade(em)));
    }

    private static SellerStock facade(EntityManager em) {
        Sql sql = new Sql(em);
        Clock clock = Clock.systemUTC();
        return new SellerStock(
                new StockReading(sql),
                new StockBook(sql, new ListingQueue(sql, clock), clock, new AuditNote(sql)),
                new LastChange(sql));
    }

    private long version(UUID product) {
        return shop.inStore(
                seat, em -> new Sql(em).count("select version as n from listing_queue where product_id = ?", product));
    }

    private void reserve(UUID variant, int quantity) {
        shop.database().as("emporion_storefront", em -> {
            Sql sql = new Sql(em);
            return new TenantScope(em, sql)
                    .within(
                            seat.tenant(),
                            () -> sql.update(
                                    "update stock_item set reserved = reserved + ? where variant_id = ?",
                                    quantity,
                                    variant));
        });
    }
}
