package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.category.Categories;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;
import org.emporion.selling.offer.StorefrontProduct;
import org.junit.jupiter.api.Test;

/** Which picture shows which variant, on the page of the product and in the cart. */
class PictureVariantsIT {

    private static final String FRONT = "a".repeat(64);
    private static final String BLUE = "b".repeat(64);

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void aPictureShowsTheVariantThatIsChosenForItAndThoseOfTheSameColour() {
        ProductView shirt = aShirt();
        add(shirt, FRONT);
        UUID blue = add(shirt, BLUE);
        assertThat(images(shirt)).allMatch(image -> image.contains(FRONT));

        show(shirt, blue, shirt.variants().get(0).id());
        assertThat(images(shirt))
                .satisfiesExactly(
                        blueInS -> assertThat(blueInS).contains(BLUE),
                        blueInM -> assertThat(blueInM).contains(BLUE),
                        redInM -> assertThat(redInM).contains(FRONT));
        assertThat(offer(shirt, 0).image()).contains(BLUE);
        assertThat(offer(shirt, 1).image()).contains(BLUE);
        assertThat(offer(shirt, 2).image()).contains(FRONT);

        show(shirt, blue, null);
        assertThat(images(shirt)).allMatch(image -> image.contains(FRONT));
        assertThatThrownBy(() -> show(shirt, blue, Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void valuesStandInTheOrderOfTheOptions() {
        ProductView shirt = aShirt();

        assertThat(shirt.variants().get(0).options().values()).containsExactly("Blue", "S");
        assertThat(seen(shirt).variants().get(0).options().values()).containsExactly("Blue", "S");
        assertThat(offer(shirt, 0).options().values()).containsExactly("Blue", "S");
    }

    private ProductView aShirt() {
        ProductInput shirt = new ProductInput(
                "Shirt",
                null,
                "",
                "Mill",
                "other",
                null,
                null,
                List.of(new Option("Colour", List.of("Blue", "Red")), new Option("Size", List.of("S", "M"))),
                List.of(variant("S-1", "Blue", "S"), variant("S-2", "Blue", "M"), variant("S-3", "Red", "M")));
        UUID id = shop.seller(seat, catalog -> catalog.create(seat, shirt)).id();
        return shop.seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING));
    }

    private static ProductInput.Variant variant(String sku, String colour, String size) {
        return CatalogFixture.aVariant(sku, Map.of("Colour", colour, "Size", size), "39.90", 5);
    }

    private UUID add(ProductView product, String hash) {
        PictureRenditions.Stored stored = new PictureRenditions.Stored(hash, 800, 600);
        return shop.inStore(seat, em -> PicturesIT.facade(em).add(seat, product.id(), stored, "", null))
                .id();
    }

    private void show(ProductView product, UUID picture, UUID variant) {
        shop.inStore(seat, em -> {
            PicturesIT.facade(em).show(seat, product.id(), picture, variant);
            return picture;
        });
    }

    private StorefrontProduct seen(ProductView product) {
        return shop.buyer(catalog -> catalog.product(seat.storeSlug(), product.slug(), null));
    }

    private List<String> images(ProductView product) {
        return seen(product).variants().stream()
                .map(StorefrontProduct.Variant::image)
                .toList();
    }

    private Offer offer(ProductView product, int variant) {
        UUID id = product.variants().get(variant).id();
        return shop.database()
                .as("emporion_storefront", em -> new Offers(new Sql(em), new Categories(em, Clock.systemUTC()))
                        .onSale(id, "EUR")
                        .orElseThrow());
    }
}
