package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.product.StockCounts.Count;
import org.emporion.catalog.product.StockCounts.Counting;
import org.emporion.catalog.product.StockCounts.Kind;
import org.emporion.ground.export.ExportSource;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BatchAnswer;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.Ids;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantKey;
import org.junit.jupiter.api.Test;

/** Counting stock on a real database. */
class StockIT {

    private static final Counting COUNTING = new Counting(Kind.COUNT, "", "anna@mill.example");

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void aSkuThatNobodyHasIsRefusedAlsoWhenItIsTheOnlyOne() {
        BatchAnswer answer = stock(stock -> stock.count(seat, List.of(new StockLine("N-0", null, 1L))));

        assertThat(answer.applied()).isZero();
        assertThat(answer.rejected()).extracting(BatchAnswer.Rejected::code).containsExactly("UNKNOWN_SKU");
    }

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
        stock(stock -> stock.warnAt(seat, "P-3", 50L));
        assertThat(skus(StockQuery.Level.LOW)).containsExactly("P-2", "P-3");
        stock(stock -> stock.track(seat, "P-1", false));
        assertThat(skus(StockQuery.Level.OUT)).isEmpty();
    }

    @Test
    void anEmptyCountIsRefused() {
        assertThatThrownBy(() -> stock(stock -> stock.count(seat, List.of()))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aFileHasTheStockOfTheNarrowedListAFewAtATimeTheLatestFirst() {
        List.of("w-1", "w-2", "w-3").forEach(sku -> shop.aPublishedProduct(seat, sku, 3));
        shop.aPublishedProduct(seat, "w-4", 50);
        Map<String, String> low = Map.of("q", "w-", "level", "LOW");

        ExportSource.Row first = file(low, null, 1).get(0);
        List<ExportSource.Row> others = file(low, first.key(), 5);
        assertThat(others).extracting(row -> row.cells().get("sku")).containsExactly("w-2", "w-1");
        assertThat(first.cells()).containsEntry("sku", "w-3").containsEntry("available", 3L);
        assertThat(first.cells()).containsKeys("title", "onHand", "reserved", "moved");
    }

    private List<ExportSource.Row> file(Map<String, String> filters, UUID after, int most) {
        return shop.inStore(seat, em -> {
            ExportSource export = new StockExport(new StockReading(em));
            assertThat(export.count(seat.tenant(), seat.zone(), filters)).isEqualTo(3);
            return export.after(seat.tenant(), seat.zone(), filters, after, most);
        });
    }

    @Test
    void aSumIsOfAllThatIsFoundAndOfNothingZero() {
        ProductView mug = shop.aPublishedProduct(seat, "u-1", 9);
        shop.aPublishedProduct(seat, "u-2", 3);
        reserve(mug.variants().get(0).id(), 2);

        assertThat(sum("u-")).isEqualTo(new SellerStock.Sum(2, 12, 2));
        assertThat(sum("u_")).isEqualTo(new SellerStock.Sum(0, 0, 0));
    }

    @Test
    void aLevelSaysWhenItLastMoved() {
        shop.aPublishedProduct(seat, "v-1", 9);
        shop.aPublishedProduct(seat, "v-2", 0);
        Movement opened = stock(stock -> stock.movements(seat, "v-1", Page.Request.first(20)))
                .items()
                .get(0);

        assertThat(stock(stock -> stock.level(seat, "v-1")).lastMoved()).isEqualTo(opened.movedAt());
        assertThat(stock(stock -> stock.level(seat, "v-2")).lastMoved()).isNull();
    }

    /** Somebody read the stock and thought about it, and a buyer was faster. */
    @Test
    void whoReadStockWithoutALockIsToldWhenABuyerReservedMeanwhile() {
        ProductView mug = shop.aPublishedProduct(seat, "W-1", 1);
        UUID variant = mug.variants().get(0).id();

        assertThatThrownBy(() -> shop.inStore(seat, em -> {
                    StockItem item = em.find(StockItem.class, new TenantKey(seat.tenant(), variant));
                    reserve(variant, 1);
                    return item.count(new Count(variant, 0L, null), Cause.of(COUNTING, Instant.now()));
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void manySkusAreCountedInTheStatementsOfOne() {
        List<StockLine> many = IntStream.range(0, 30)
                .mapToObj(i -> new StockLine("X-" + i, null, 5L, 7L))
                .toList();
        many.forEach(line -> shop.aPublishedProduct(seat, line.sku(), 7));
        shop.aPublishedProduct(seat, "Y", 7);

        List<String> one = counted(List.of(new StockLine("Y", null, 5L, 7L)));

        assertThat(counted(many)).isEqualTo(one);
        assertThat(one).filteredOn(sql -> !sql.contains("set_config")).hasSize(6);
    }

    private List<String> counted(List<StockLine> lines) {
        return OverheardDriver.during(() -> assertThat(
                                stock(stock -> stock.count(seat, lines)).applied())
                        .isEqualTo(lines.size()))
                .stream()
                .map(sql -> sql.replaceAll("IN \\(\\?(,\\?)*\\)", "IN (?)"))
                .toList();
    }

    private SellerStock.Sum sum(String words) {
        return stock(stock -> stock.sum(seat, new StockQuery(words, null, null)));
    }

    private List<String> skus(StockQuery.Level level) {
        return stock(stock -> stock.list(seat, new StockQuery("p-", level, null), Page.Request.first(20)))
                .items()
                .stream()
                .map(StockLevel::sku)
                .toList();
    }

    private <T> T stock(Function<SellerStock, T> call) {
        return shop.inStore(seat, em -> call.apply(TestStock.seller(em)));
    }

    private long version(UUID product) {
        return shop.inStore(
                seat, em -> new Sql(em).count("select version as n from listing_queue where product_id = ?", product));
    }

    /** What is reserved rises as a checkout would raise it. */
    private void reserve(UUID variant, int quantity) {
        shop.database().as("emporion_storefront", em -> {
            TenantScope scope = new TenantScope(em, new Sql(em));
            List<Want> wants = List.of(new Want(seat.tenant(), Ids.next(), variant, quantity));
            assertThat(TestStock.reservations(em, scope, Clock.systemUTC())
                            .pin("P-" + variant, wants, Instant.now().plusSeconds(60)))
                    .isEmpty();
            return null;
        });
    }
}
