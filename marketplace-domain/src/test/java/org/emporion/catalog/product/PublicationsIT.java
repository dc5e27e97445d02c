package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantKey;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** Whichever way a product goes on sale, it is counted, and once. */
class PublicationsIT {

    private static final Counted ONE = Counted.once("emporion_products_published");

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());
    private final List<Counted> counted = new ArrayList<>();
    private final UUID mug = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("P-1", 1)))
            .id();

    @Test
    void byItself() {
        shop.inStore(seat, em -> {
            Product product = em.find(Product.class, new TenantKey(seat.tenant(), mug));
            ProductSaving saving = new ProductSaving(
                    products(em), CatalogFixture.classes(em), TestStock.of(em), publications(), CatalogFixture.CLOCK);
            saving.publish(product);
            saving.publish(product);
            return product;
        });

        assertThat(counted).containsExactly(ONE);
    }

    @Test
    void amongMany() {
        shop.inStore(seat, em -> {
            Map<UUID, BulkProducts.Held> held = bulk(em).hold(seat.tenant(), List.of(mug));
            held.get(mug).become(ProductStatus.PUBLISHED);
            held.get(mug).become(ProductStatus.PUBLISHED);
            return held;
        });

        assertThat(counted).containsExactly(ONE);
    }

    @Test
    void byAFile() {
        shop.inStore(seat, em -> {
            Product product = em.find(Product.class, new TenantKey(seat.tenant(), mug));
            StoredProduct there = onSale(product.stored(), mug, "mug-of-a-file");
            bulk(em).change(seat.tenant(), List.of(there));
            bulk(em).change(seat.tenant(), List.of(there));
            assertThat(counted).containsExactly(ONE);

            bulk(em).add(seat.tenant(), List.of(onSale(product.stored(), Ids.next(), "new-mug-of-a-file")));
            return product;
        });

        assertThat(counted).containsExactly(ONE, ONE);
    }

    private static StoredProduct onSale(StoredProduct like, UUID id, String slug) {
        return new StoredProduct(
                id, slug, like.draft(), ProductStatus.PUBLISHED, CatalogFixture.CLOCK.instant(), slug, null);
    }

    private BulkProducts bulk(EntityManager em) {
        return new BulkProducts(
                em, products(em), new Outbox(new Sql(em), CatalogFixture.CLOCK), publications(), CatalogFixture.CLOCK);
    }

    private Publications publications() {
        return new Publications(TestCounts.into(counted));
    }

    private static ProductRepository products(EntityManager em) {
        return new ProductRepository(em, new Sql(em), TestStock.ofProducts(em));
    }
}
