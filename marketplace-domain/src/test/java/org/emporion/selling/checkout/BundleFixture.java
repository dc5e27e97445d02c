package org.emporion.selling.checkout;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.stock.stock.TestStock;

/** A store with a set of two cups and a tea, once it has cups and teas. */
final class BundleFixture {

    static final String SET = "SET-1";

    private final CatalogFixture shop;
    private final Seat mill;

    BundleFixture(CatalogFixture shop, Seat mill) {
        this.shop = shop;
        this.mill = mill;
    }

    ProductView teaForTwo() {
        return aSet("Tea for two", new PartInput("CUP-1", 2L), new PartInput("TEA-1", null));
    }

    ProductView aSet(String title, PartInput... parts) {
        ProductInput.Variant sold = new ProductInput.Variant(
                SET, Map.of(), new MoneyInput("50.00", "EUR"), null, null, null, null, null, null, List.of(parts));
        ProductInput mug = CatalogFixture.aMug(SET, 0);
        ProductInput input =
                new ProductInput(title, null, "", null, mug.category(), null, List.of(), List.of(), List.of(sold));
        UUID id = shop.seller(mill, catalog -> catalog.create(mill, input)).id();
        return shop.seller(mill, catalog -> catalog.publish(mill, id, BasedOn.ANYTHING));
    }

    ProductView current(UUID id) {
        return shop.seller(mill, catalog -> catalog.get(mill, id));
    }

    UUID productOf(String sku) {
        return shop.inStore(mill, em -> TestStock.seller(em).level(mill, sku)).productId();
    }

    static UUID variant(ProductView product) {
        return product.variants().get(0).id();
    }
}
