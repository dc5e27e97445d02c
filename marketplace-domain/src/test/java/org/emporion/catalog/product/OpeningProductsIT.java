package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Task;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TenantScope;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Sql;
import org.junit.jupiter.api.Test;

/** What is prepared before a store opens goes on sale when it does. */
class OpeningProductsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.aStore(shop.database(), StoreStatus.PENDING);
    private final List<Counted> counted = new ArrayList<>();

    @Test
    void aProductIsPreparedBeforeTheStoreOpensAndOnSaleAfterwards() {
        UUID id = aMug("W-1");
        UUID other = aMug("W-2");
        assertThatThrownBy(() -> shop.seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING)))
                .isInstanceOf(Conflict.class);

        ProductView prepared = whenOpen(id);
        assertThat(prepared.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(prepared.publishWhenOpen()).isTrue();

        opens();
        ProductView now = shop.seller(seat, catalog -> catalog.get(seat, id));
        assertThat(now.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(now.publishWhenOpen()).isFalse();
        assertThat(counted).containsExactly(Counted.once("emporion_products_published"));
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, other)).status())
                .isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void whatIsTakenBackBeforeStaysADraft() {
        UUID id = aMug("W-3");
        whenOpen(id);
        shop.seller(seat, catalog -> catalog.unpublish(seat, id, BasedOn.ANYTHING));

        opens();

        assertThat(shop.seller(seat, catalog -> catalog.get(seat, id)).status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void anOpenStorePublishesAtOnce() {
        Seat open = TestStores.anOpenStore(shop.database());
        UUID id = shop.seller(open, catalog -> catalog.create(open, CatalogFixture.aMug("W-4", 1)))
                .id();

        assertThat(shop.seller(open, catalog -> catalog.publishWhenOpen(open, id, BasedOn.ANYTHING))
                        .status())
                .isEqualTo(ProductStatus.PUBLISHED);
    }

    private UUID aMug(String sku) {
        return shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug(sku, 3)))
                .id();
    }

    private ProductView whenOpen(UUID id) {
        return shop.seller(seat, catalog -> catalog.publishWhenOpen(seat, id, BasedOn.ANYTHING));
    }

    private void opens() {
        TestStores.move(shop.database(), seat, StoreStatus.ACTIVE);
        shop.database().as("emporion_seller", em -> {
            Sql sql = new Sql(em);
            new OpeningProducts(
                            em,
                            new TenantScope(em, sql),
                            new ListingQueue(sql, CatalogFixture.CLOCK),
                            new Publications(TestCounts.into(counted)),
                            CatalogFixture.CLOCK)
                    .run(new Task(OpeningProducts.KIND, Optional.of(seat.tenant()), "1"));
            return List.of();
        });
    }
}
