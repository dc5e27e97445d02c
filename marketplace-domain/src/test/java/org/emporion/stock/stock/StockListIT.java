package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** The list of the stock: in which order, of what, and what it comes to. */
class StockListIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void stockIsListedInEveryOrderThatIsOffered() {
        shop.aPublishedProduct(seat, "q-1", 9);
        shop.aPublishedProduct(seat, "q-2", 3);
        shop.aPublishedProduct(seat, "q-3", 3);

        assertThat(StockQuery.Sort.values()).allSatisfy(sort -> {
            List<String> found = listed(new StockQuery("Q-", null, sort));
            assertThat(found).containsExactlyInAnyOrder("q-1", "q-2", "q-3");
        });
        assertThat(listed(new StockQuery("Q-", null, StockQuery.Sort.SKU_DOWN))).containsExactly("q-3", "q-2", "q-1");
        assertThat(listed(new StockQuery("Q-", null, StockQuery.Sort.AVAILABLE)))
                .containsExactly("q-2", "q-3", "q-1");
        assertThat(listed(new StockQuery("Q-", null, StockQuery.Sort.ON_HAND_DOWN)))
                .containsExactly("q-1", "q-2", "q-3");
    }

    @Test
    void wordsAreFoundInAnyOrderAndArchivedProductsAreLeftOut() {
        shop.aPublishedProduct(seat, "W-LEFT-1", 3);
        shop.aPublishedProduct(seat, "W-RIGHT-1", 4);
        assertThat(listed(new StockQuery("1  left w-", null, null))).containsExactly("W-LEFT-1");
        assertThat(listed(new StockQuery("left right", null, null))).isEmpty();
        assertThat(sum(null)).isEqualTo(new SellerStock.Sum(2, 7, 0));

        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "update product set status = 'ARCHIVED' where id in (select product_id from variant where sku"
                                + " = ?)",
                        "W-RIGHT-1"));
        assertThat(sum(null)).isEqualTo(new SellerStock.Sum(1, 3, 0));
        assertThat(sum("w-")).isEqualTo(new SellerStock.Sum(1, 3, 0));
        assertThat(listed(new StockQuery(null, null, null))).containsExactly("W-LEFT-1");
    }

    @Test
    void programsFollowStockAndAskForWhatHasChangedSince() {
        shop.aPublishedProduct(seat, "F-1", 3);
        shop.aPublishedProduct(seat, "F-2", 4);
        StockQuery all = new StockQuery("F-", null, null);

        List<StockLevel> latest = stock(stock -> stock.next(seat, all, null, 1));
        List<StockLevel> before =
                stock(stock -> stock.next(seat, all, latest.get(0).variantId(), 5));
        assertThat(before).extracting(StockLevel::sku).containsExactly("F-1");

        stock(stock -> stock.correct(seat, "F-1", 2, "", null));
        Instant changed = before.get(0).updatedAt();
        Instant later = stock(stock -> stock.level(seat, "F-1")).updatedAt();
        assertThat(later).isAfter(changed);
        assertThat(listed(new StockQuery("F-", null, later, null))).containsExactly("F-1");
        assertThat(listed(new StockQuery(null, null, later.plusSeconds(60), null)))
                .isEmpty();
    }

    @Test
    void whoeverFollowsStockHearsOfThatOfArchivedProducts() {
        shop.aPublishedProduct(seat, "A-1", 3);
        shop.aPublishedProduct(seat, "A-2", 4);
        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "update product set status = 'ARCHIVED' where id in (select product_id from variant where sku = ?)",
                        "A-1"));
        StockQuery since = new StockQuery(null, null, Instant.EPOCH, null);

        Page<StockLevel> all = stock(stock -> stock.list(seat, since, Page.Request.first(20)));
        assertThat(all.items())
                .extracting(each -> each.sku() + " " + each.archived())
                .containsExactly("A-1 true", "A-2 false");
        assertThat(all.total()).isEqualTo(2);
        List<StockLevel> followed = stock(stock -> stock.next(seat, since, null, 5));
        assertThat(followed).hasSize(2);
        assertThat(listed(new StockQuery(null, null, null))).containsExactly("A-2");
    }

    @Test
    void whatIsReservedCountsAsAChange() {
        shop.aPublishedProduct(seat, "R-1", 3);
        Instant before = stock(stock -> stock.level(seat, "R-1")).updatedAt();

        shop.inStore(seat, em -> new Sql(em).update("update stock_item set reserved = 1"));

        assertThat(stock(stock -> stock.level(seat, "R-1")).updatedAt()).isAfter(before);
    }

    private List<String> listed(StockQuery query) {
        return stock(stock -> stock.list(seat, query, Page.Request.first(20))).items().stream()
                .map(StockLevel::sku)
                .toList();
    }

    private SellerStock.Sum sum(String words) {
        return stock(stock -> stock.sum(seat, new StockQuery(words, null, null)));
    }

    private <T> T stock(Function<SellerStock, T> call) {
        return shop.inStore(seat, em -> call.apply(TestStock.seller(em)));
    }
}
