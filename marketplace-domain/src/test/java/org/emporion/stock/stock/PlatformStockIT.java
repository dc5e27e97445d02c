package org.emporion.stock.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TestClock;
import org.emporion.kernel.TestTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The platform checks the stock of all stores under its own role. */
class PlatformStockIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat mill = TestStores.anOpenStore(shop.database());
    private final Seat yard = TestStores.anOpenStore(shop.database());
    private final TestClock clock = new TestClock();
    private final TestTransactions transactions = new TestTransactions(shop.database(), "emporion_operator");
    private final PlatformStock stock = new PlatformStock(transactions.entityManager(), clock);

    @AfterEach
    void putRight() {
        change(mill, "update stock_item set on_hand = 7, reserved = 0");
    }

    @Test
    void whatDoesNotAddUpIsFoundInWhicheverStore() {
        shop.aPublishedProduct(mill, "A-1", 7);
        shop.aPublishedProduct(mill, "A-2", 7);
        shop.aPublishedProduct(yard, "B-1", 7);
        assertThat(found(mill)).isEmpty();

        change(
                mill,
                "update stock_item set on_hand = 9, reserved = 2 where variant_id in"
                        + " (select id from variant where sku = 'A-2')");

        assertThat(found(mill)).singleElement().satisfies(each -> {
            assertThat(each.sku()).isEqualTo("A-2");
            assertThat(each.store().slug()).isEqualTo(mill.storeSlug());
            assertThat(List.of(each.onHand(), each.moved(), each.reserved(), each.held()))
                    .containsExactly(9L, 7L, 2L, 0L);
        });
        assertThat(found(yard)).isEmpty();
    }

    @Test
    void howManyItAreIsCountedOnceAnHour() {
        shop.aPublishedProduct(mill, "C-1", 7);
        long before = asked(PlatformStock::differing);
        change(mill, "update stock_item set on_hand = 9");

        assertThat(OverheardDriver.during(
                        () -> assertThat(asked(PlatformStock::differing)).isEqualTo(before)))
                .isEmpty();
        clock.forward(Duration.ofMinutes(61));

        assertThat(asked(PlatformStock::differing)).isGreaterThan(before);
    }

    private List<PlatformStock.Difference> found(Seat store) {
        List<PlatformStock.Difference> found = new ArrayList<>();
        Page<PlatformStock.Difference> next = check(1);
        while (!next.items().isEmpty()) {
            found.addAll(next.items());
            next = check(next.page() + 1);
        }
        assertThat(next.total()).isEqualTo(found.size());
        return found.stream()
                .filter(each -> each.storeId().equals(store.tenant().value()))
                .toList();
    }

    private Page<PlatformStock.Difference> check(int page) {
        return asked(check -> check.check(new Page.Request(page, 100)));
    }

    private <T> T asked(Function<PlatformStock, T> call) {
        return transactions.run(() -> call.apply(stock));
    }

    private void change(Seat store, String sql) {
        shop.inStore(store, em -> new Sql(em).update(sql));
    }
}
