package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.selling.offer.Listing;
import org.emporion.selling.offer.StorefrontProduct;
import org.junit.jupiter.api.Test;

/** A product from its draft to its end, as the roles of the portal and the storefront really may. */
class ProductLifeIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @Test
    void buyersSeeAProductFromItsPublicationOn() {
        UUID id = shop.seller(seat, catalog -> catalog.create(seat, aShirt())).id();
        assertThatThrownBy(() -> shop.buyer(catalog -> catalog.product(seat.storeSlug(), "linen-shirt", null)))
                .isInstanceOf(NotFound.class);

        shop.seller(seat, catalog -> catalog.publish(seat, id, BasedOn.ANYTHING));

        StorefrontProduct seen = shop.buyer(catalog -> catalog.product(seat.storeSlug(), "linen-shirt", null));
        assertThat(seen.description()).isEqualTo("<p>Soft</p>");
        assertThat(seen.category()).extracting(CategoryStep::code).endsWith("fashion-mens-shirts");
        assertThat(seen.variants())
                .extracting(StorefrontProduct.Variant::available)
                .containsExactly(3L, 0L);
        assertThat(seen.variants().get(0).options()).isEqualTo(Map.of("Colour", "Blue", "Size", "M"));
        assertThat(shop.buyer(catalog -> catalog.inStore(seat.storeSlug(), Page.Request.first(20), null))
                        .items())
                .extracting(Listing::slug)
                .containsExactly("linen-shirt");
        assertThat(shop.buyer(catalog -> catalog.inCategory("clothing-shoes", Page.Request.first(100), null))
                        .items())
                .extracting(Listing::productId)
                .contains(id);
    }

    @Test
    void aSuspendedStoreDisappearsAtOnce() {
        ProductView mug = shop.aPublishedProduct(seat, "MUG-1", 5);

        TestStores.move(shop.database(), seat, StoreStatus.SUSPENDED);

        assertThatThrownBy(() -> shop.buyer(catalog -> catalog.product(seat.storeSlug(), mug.slug(), null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shop.buyer(catalog -> catalog.store(seat.storeSlug())))
                .isInstanceOf(NotFound.class);
        List<Listing> newest = shop.buyer(catalog -> catalog.newest(100, null));
        assertThat(newest).extracting(Listing::productId).doesNotContain(mug.id());
    }

    @Test
    void aStoreIsFoundByItsAddressInAnyLetters() {
        ProductView mug = shop.aPublishedProduct(seat, "MUG-1", 5);
        String capitals = seat.storeSlug().toUpperCase(Locale.ROOT);
        StorefrontProduct found = shop.buyer(catalog -> catalog.product(capitals, mug.slug(), null));
        assertThat(found.id()).isEqualTo(mug.id());
    }

    @Test
    void aStoreThatIsNotOpenCannotPublish() {
        Seat pending = TestStores.aStore(shop.database(), StoreStatus.PENDING);
        UUID id = shop.seller(pending, catalog -> catalog.create(pending, CatalogFixture.aMug("A", 1)))
                .id();

        assertThatThrownBy(() -> shop.seller(pending, catalog -> catalog.publish(pending, id, BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.code()).isEqualTo("STORE_NOT_ACTIVE"));
    }

    @Test
    void generatedSlugsAreSetApartAndWishedOnesAreRefused() {
        ProductInput mug = CatalogFixture.aMug("B-1", 1);
        String first = shop.seller(seat, catalog -> catalog.create(seat, mug)).slug();
        List<ProductInput.Variant> second = CatalogFixture.aMug("B-2", 0).variants();
        ProductInput twin = new ProductInput(mug.title(), null, "", "", "other", null, null, null, second);
        ProductInput wished = new ProductInput(mug.title(), first, "", "", "other", null, null, null, mug.variants());

        assertThat(shop.seller(seat, catalog -> catalog.create(seat, twin)).slug())
                .isEqualTo(first + "-2");
        assertThatThrownBy(() -> shop.seller(seat, catalog -> catalog.create(seat, wished)))
                .isInstanceOfSatisfying(RuleViolated.class, failure -> assertThat(failure.fields())
                        .extracting(FieldProblem::field)
                        .containsExactlyInAnyOrder("slug", "variants[0].sku"));
    }

    @Test
    void replacingKeepsVariantsBySkuAndMovesTheirStock() {
        ProductView before = shop.seller(seat, catalog -> catalog.create(seat, aShirt()));
        ProductInput shirt = aShirt();
        ProductInput changed = new ProductInput(
                "Linen shirt, new",
                null,
                "",
                "",
                shirt.category(),
                null,
                null,
                shirt.options(),
                List.of(
                        CatalogFixture.aVariant("S-BL-M", Map.of("Colour", "Blue", "Size", "M"), "45.00", 10),
                        CatalogFixture.aVariant("S-RD-M", Map.of("Colour", "Red", "Size", "M"), "40", 1)));

        ProductView after = shop.seller(
                seat,
                catalog -> catalog.change(seat, before.id(), CatalogFixture.everythingOf(changed), BasedOn.ANYTHING));

        assertThat(after.slug()).isEqualTo(before.slug());
        assertThat(after.variants()).extracting(ProductView.Variant::sku).containsExactly("S-BL-M", "S-RD-M");
        assertThat(after.variants().get(0).id())
                .isEqualTo(before.variants().get(0).id());
        assertThat(after.variants().get(0).onHand()).isEqualTo(10);
        assertThat(sumOfMovements(after.variants().get(0).id())).isEqualTo(10);
    }

    @Test
    void whatWasBoughtIsArchivedAndWhatWasNotIsGone() {
        ProductView bought = shop.aPublishedProduct(seat, "C-1", 5);
        ProductView fresh = shop.aPublishedProduct(seat, "C-2", 5);
        reserve(bought.variants().get(0).id());
        boolean archived = shop.seller(seat, catalog -> catalog.delete(seat, bought.id(), BasedOn.ANYTHING));
        boolean freshArchived = shop.seller(seat, catalog -> catalog.delete(seat, fresh.id(), BasedOn.ANYTHING));
        assertThat(archived).isTrue();
        assertThat(freshArchived).isFalse();
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, bought.id())).status())
                .isEqualTo(ProductStatus.ARCHIVED);
        assertThatThrownBy(() -> shop.seller(seat, catalog -> catalog.get(seat, fresh.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVariantThatWasBoughtStaysWithItsProduct() {
        ProductView shirt = shop.seller(seat, catalog -> catalog.create(seat, aShirt()));
        reserve(shirt.variants().get(1).id());
        ProductInput input = aShirt();
        ProductInput one = new ProductInput(
                input.title(),
                null,
                "",
                "",
                input.category(),
                null,
                null,
                input.options(),
                input.variants().subList(0, 1));

        assertThatThrownBy(() -> shop.seller(
                        seat,
                        catalog ->
                                catalog.change(seat, shirt.id(), CatalogFixture.everythingOf(one), BasedOn.ANYTHING)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("VARIANT_BOUGHT"));
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, shirt.id())).variants())
                .hasSize(2);
    }

    @Test
    void sellersFindTheirProductsByWordSkuAndStatus() {
        shop.aPublishedProduct(seat, "D-1", 5);
        shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("D-2", 0)));
        ProductQuery bySku = new ProductQuery("D-2", null, null, ProductQuery.Sort.PRICE_DOWN);
        ProductQuery onSale = new ProductQuery("mug", ProductStatus.PUBLISHED, null, ProductQuery.Sort.STOCK);

        assertThat(list(bySku)).extracting(ProductQuery.Row::title).containsExactly("Mug D-2");
        assertThat(list(onSale)).extracting(ProductQuery.Row::title).containsExactly("Mug D-1");
        Seat stranger = TestStores.anOpenStore(shop.database());
        assertThat(shop.seller(
                                stranger,
                                catalog -> catalog.list(stranger, ProductQuery.everything(), Page.Request.first(20)))
                        .total())
                .isZero();
    }

    @Test
    void productsAreListedByWhatIsLeftOfThemPageByPage() {
        shop.seller(seat, catalog -> catalog.create(seat, aShirt()));
        shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("D-1", 5)));
        ProductView few = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("D-2", 9)));
        ProductView any = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("D-3", 7)));
        update(
                "update stock_item set reserved = 8 where variant_id = ?",
                few.variants().get(0).id());
        update(
                "update stock_item set tracked = false where variant_id = ?",
                any.variants().get(0).id());

        assertThat(byStock(ProductQuery.Sort.STOCK))
                .containsExactly("Mug D-3 0 true", "Mug D-2 1 false", "Linen shirt 3 false", "Mug D-1 5 false");
        assertThat(byStock(ProductQuery.Sort.STOCK_DOWN))
                .containsExactly("Mug D-1 5 false", "Linen shirt 3 false", "Mug D-2 1 false", "Mug D-3 0 true");
    }

    @Test
    void aProductShowsWhatThereIsOfItsVariants() {
        ProductView mug = shop.seller(seat, catalog -> catalog.create(seat, CatalogFixture.aMug("D-1", 9)));
        UUID variant = mug.variants().get(0).id();
        update("update stock_item set reserved = 2 where variant_id = ?", variant);

        assertThat(shop.seller(seat, catalog -> catalog.get(seat, mug.id())).variants())
                .extracting(each -> List.of(each.onHand(), each.reserved(), each.available(), each.tracked()))
                .containsExactly(List.of(9L, 2L, 7L, true));
        update("update stock_item set tracked = false where variant_id = ?", variant);
        assertThat(shop.seller(seat, catalog -> catalog.get(seat, mug.id())).variants())
                .extracting(each -> List.of(each.onHand(), each.reserved(), each.available(), each.tracked()))
                .containsExactly(List.of(9L, 2L, Availability.UNTRACKED, false));
    }

    /** Title, number and whether one is not counted, by pages of one. */
    private List<String> byStock(ProductQuery.Sort sort) {
        ProductQuery query = new ProductQuery(null, null, null, sort);
        return IntStream.rangeClosed(1, 4)
                .mapToObj(page -> shop.seller(seat, catalog -> catalog.list(seat, query, new Page.Request(page, 1))))
                .flatMap(page -> page.items().stream())
                .map(row -> row.title() + " " + row.available() + " " + row.untracked())
                .toList();
    }

    private void update(String sql, UUID variant) {
        shop.inStore(seat, em -> new Sql(em).update(sql, variant));
    }

    private List<ProductQuery.Row> list(ProductQuery query) {
        return shop.seller(seat, catalog -> catalog.list(seat, query, Page.Request.first(20)))
                .items();
    }

    private Void deleted(SellerCatalog catalog, UUID id) {
        catalog.delete(seat, id, BasedOn.ANYTHING);
        return null;
    }

    private long sumOfMovements(UUID variant) {
        return shop.inStore(seat, em -> new Sql(em)
                .count("select coalesce(sum(quantity), 0) as n from stock_movement where variant_id = ?", variant));
    }

    private void reserve(UUID variant) {
        shop.database().as("emporion_storefront", em -> {
            Sql sql = new Sql(em);
            return new org.emporion.ground.walls.TenantScope(em, sql)
                    .within(
                            seat.tenant(),
                            () -> sql.update(
                                    "insert into reservation (tenant_id, id, line_id, variant_id, purchase_number, quantity, held,"
                                            + " state, expires_at) values (?, ?, ?, ?, 'X', 1, 0, 'RELEASED', now())",
                                    seat.tenant(),
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    variant));
        });
    }

    private static ProductInput aShirt() {
        return new ProductInput(
                "Linen shirt",
                "linen-shirt",
                "<p onclick='x()'>Soft</p><script>alert(1)</script>",
                "Blue Mill",
                "fashion-mens-shirts",
                null,
                null,
                List.of(new Option("Colour", List.of("Blue", "Red")), new Option("Size", List.of("M", "L"))),
                List.of(
                        CatalogFixture.aVariant("S-BL-M", Map.of("Colour", "Blue", "Size", "M"), "39.90", 3),
                        CatalogFixture.aVariant("S-BL-L", Map.of("Colour", "Blue", "Size", "L"), "42.90", 0)));
    }
}
