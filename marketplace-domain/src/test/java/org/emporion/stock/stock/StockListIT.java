package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;

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
                        "update product set status = 'ARCHIVED' where id in (select product_id from variant where sku = ?)",
                        "W-RIGHT-1"));
        assertThat(sum(null)).isEqualTo(new SellerStock.Sum(1, 3, 0));
        assertThat(sum("w-")).isEqualTo(new SellerStock.Sum(1, 3, 0));
        assertThat(listed(new StockQuery(null, null, null))).containsExactly("W-LEFT-1");
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
