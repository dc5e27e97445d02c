package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.store.store.TestSupervision;
import org.junit.jupiter.api.Test;

/** The search index hears of all that a store lists when the store is closed. */
class ListingsOfStoreIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat store = TestStores.anOpenStore(shop.database());
    private final Seat other = TestStores.anOpenStore(shop.database());

    @Test
    void everyListingOfASuspendedStoreIsLookedAtAnewAndNoOther() {
        shop.aPublishedProduct(store, "MUG-1", 5);
        shop.aPublishedProduct(store, "MUG-2", 5);
        shop.aPublishedProduct(other, "MUG-3", 5);
        List<Long> before = versions(store);
        List<Long> beforeOfOther = versions(other);

        shop.database().as("emporion_operator", em -> {
            TestSupervision.of(em, CatalogFixture.CLOCK)
                    .suspend("root", store.tenant().value(), "sold what it did not have", BasedOn.ANYTHING);
            return null;
        });

        assertThat(versions(store))
                .isEqualTo(before.stream().map(version -> version + 1).toList());
        assertThat(versions(other)).isEqualTo(beforeOfOther);
    }

    private List<Long> versions(Seat seat) {
        return shop.database().as("emporion_indexer", em -> new Sql(em)
                .statement("select version from listing_queue where tenant_id = :tenant order by product_id")
                .with("tenant", seat.tenant())
                .list(row -> row.number("version")));
    }
}
