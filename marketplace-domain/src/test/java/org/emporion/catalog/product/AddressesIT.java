package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.NotFound;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.SiteMap;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.selling.offer.StorefrontProduct;
import org.junit.jupiter.api.Test;

/** Where products are found: now, before, and by search engines. */
class AddressesIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void theFormerAddressLeadsToTheProduct() {
        ProductView mug = shop.aPublishedProduct(seat, "M-1", 5);

        rename(mug, "M-1", "morning-mug");

        assertThat(seen(mug.slug()).slug()).isEqualTo("morning-mug");
        assertThat(seen("morning-mug").id()).isEqualTo(mug.id());
    }

    @Test
    void anAddressThatIsInUseAgainLeadsToItsUser() {
        ProductView mug = shop.aPublishedProduct(seat, "M-2", 5);
        rename(mug, "M-2", "evening-mug");
        ProductView heir = shop.aPublishedProduct(seat, "M-3", 5);

        rename(heir, "M-3", mug.slug());

        assertThat(seen(mug.slug()).id()).isEqualTo(heir.id());
    }

    @Test
    void aDraftLeavesNoAddressBehind() {
        ProductView draft = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("M-4", 5)));
        rename(draft, "M-4", "noon-mug");
        shop.seller(seat, catalog -> catalog.publish(seat, draft.id(), BasedOn.ANYTHING));

        assertThatThrownBy(() -> seen(draft.slug())).isInstanceOf(NotFound.class);
    }

    @Test
    void theSiteMapNamesWhatIsOnSaleInOpenStoresOnly() {
        ProductView mug = shop.aPublishedProduct(seat, "M-5", 5);
        shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("M-6", 5)));

        assertThat(stores()).contains(new SiteMap.Store(seat.storeSlug(), 1));
        assertThat(products(1)).extracting(SiteMap.Entry::slug).containsExactly(mug.slug());
        assertThat(products(2)).isEmpty();

        TestStores.move(shop.database(), seat, StoreStatus.SUSPENDED);

        assertThat(stores()).extracting(SiteMap.Store::slug).doesNotContain(seat.storeSlug());
        assertThat(products(1)).isEmpty();
    }

    @Test
    void categoriesCountWhatIsOnSale() {
        shop.aPublishedProduct(seat, "COUNTED-1", 5);

        assertThat(shop.buyer(StorefrontCatalog::categories))
                .extracting(CategoryNode::count)
                .anyMatch(count -> count > 0);
    }

    private void rename(ProductView product, String sku, String slug) {
        ProductInput mug = CatalogFixture.aMug(sku, 5);
        ProductInput renamed = new ProductInput(
                mug.title(),
                slug,
                mug.description(),
                mug.brand(),
                mug.category(),
                null,
                mug.attributes(),
                mug.options(),
                mug.variants());
        shop.seller(
                seat,
                catalog -> catalog.change(seat, product.id(), CatalogFixture.everythingOf(renamed), BasedOn.ANYTHING));
    }

    private StorefrontProduct seen(String slug) {
        return shop.buyer(catalog -> catalog.product(seat.storeSlug(), slug, null));
    }

    private List<SiteMap.Store> stores() {
        return shop.database().as("emporion_storefront", em -> new SiteMap(em).stores());
    }

    private List<SiteMap.Entry> products(int part) {
        return shop.database().as("emporion_storefront", em -> new SiteMap(em).products(seat.storeSlug(), part));
    }
}
