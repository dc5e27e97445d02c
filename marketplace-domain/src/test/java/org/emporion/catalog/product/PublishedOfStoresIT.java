package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

class PublishedOfStoresIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seller = TestStores.anOpenStore(shop.database());
    private final Seat empty = TestStores.anOpenStore(shop.database());

    @Test
    void thePlatformCountsWhatEachStoreHasOnSale() {
        shop.aPublishedProduct(seller, "MUG-1", 5);
        shop.aPublishedProduct(seller, "MUG-2", 5);
        shop.seller(seller, catalog -> catalog.create(seller, CatalogFixture.aMug("MUG-3", 5)));

        Map<TenantId, Long> published = shop.database().as("emporion_operator", em -> new PublishedOfStores(em)
                .published(List.of(seller.tenant(), empty.tenant())));

        assertThat(published).isEqualTo(Map.of(seller.tenant(), 2L));
    }
}
