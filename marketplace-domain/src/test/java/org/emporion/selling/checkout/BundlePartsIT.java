package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.stock.stock.SellerStock;
import org.emporion.stock.stock.StockLine;
import org.emporion.stock.stock.StockQuery;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.Test;

/** What a bundle may be made of, and what becomes of its parts. */
class BundlePartsIT {

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat mill = TestStores.anOpenStore(shop.database());
    private final BundleFixture bundles = new BundleFixture(shop, mill);
    private final UUID cup = BundleFixture.variant(shop.aPublishedProduct(mill, "CUP-1", 5));
    private final UUID tea = BundleFixture.variant(shop.aPublishedProduct(mill, "TEA-1", 9));
    private final ProductView product = bundles.teaForTwo();
    private final UUID set = BundleFixture.variant(product);

    @Test
    void aPartIsAnotherSkuOfTheStoreAndNoBundle() {
        assertThat(refused(new PartInput("SET-1", 1L))).containsExactly("variants[0].parts[0].sku NESTED");
        assertThat(refused(new PartInput("NONE", 1L))).containsExactly("variants[0].parts[0].sku UNKNOWN_SKU");
        UUID cups = bundles.productOf("CUP-1");
        assertThat(problems(() -> change(cups, "CUP-1", List.of(new PartInput("TEA-1", 1L)))))
                .containsExactly("variants[0].parts NESTED");
    }

    @Test
    void theDatabaseHoldsThatNoPartIsABundle() {
        assertThatThrownBy(() -> shop.inStore(mill, em -> new Sql(em)
                        .update(
                                "insert into bundle_part (tenant_id, id, variant_id, part_id, quantity, position)"
                                        + " values (?, ?, ?, ?, 1, 1)",
                                mill.tenant(),
                                Ids.next(),
                                tea,
                                set)))
                .hasMessageContaining("no bundle");
    }

    @Test
    void partsStayWhereNothingIsSaidOfThemAndGoWhereNoneAreNamed() {
        String before = bundles.current(product.id()).version();
        assertThat(bundles.current(product.id()).variants().get(0).parts())
                .containsExactly(new PartInput("CUP-1", 2L), new PartInput("TEA-1", 1L));

        change(product.id(), BundleFixture.SET, null);
        assertThat(bundles.current(product.id()).variants().get(0).parts()).hasSize(2);
        assertThat(bundles.current(product.id()).version()).isEqualTo(before);

        change(product.id(), BundleFixture.SET, List.of());
        assertThat(bundles.current(product.id()).variants().get(0).parts()).isEmpty();
        assertThat(bundles.current(product.id()).version()).isNotEqualTo(before);
    }

    @Test
    void aPartOfABundleIsArchivedInsteadOfRemoved() {
        UUID teas = bundles.productOf("TEA-1");

        boolean archived = shop.seller(mill, catalog -> catalog.delete(mill, teas, BasedOn.ANYTHING));
        assertThat(archived).isTrue();
        assertThat(shop.seller(mill, catalog -> catalog.get(mill, teas)).status())
                .isEqualTo(ProductStatus.ARCHIVED);
    }

    @Test
    void theStockOfABundleIsCountedOfItsParts() {
        assertThat(shop.inStore(mill, em -> TestStock.seller(em)
                                .count(mill, List.of(new StockLine(BundleFixture.SET, null, 4L))))
                        .rejected())
                .extracting(each -> each.code())
                .containsExactly("BUNDLE");
        assertThatThrownBy(() ->
                        shop.inStore(mill, em -> TestStock.seller(em).correct(mill, BundleFixture.SET, 4, "", null)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("BUNDLE"));
        assertThat(shop.inStore(mill, em -> TestStock.seller(em)
                                .list(mill, new StockQuery("", null, StockQuery.Sort.SKU), Page.Request.first(20)))
                        .items())
                .extracting(each -> each.sku())
                .containsExactly("CUP-1", "TEA-1");
        SellerStock.Bundling ofCup =
                shop.inStore(mill, em -> TestStock.seller(em).bundling(mill, "CUP-1"));
        assertThat(ofCup).isEqualTo(new SellerStock.Bundling(false, List.of(BundleFixture.SET)));
        SellerStock.Bundling ofSet =
                shop.inStore(mill, em -> TestStock.seller(em).bundling(mill, BundleFixture.SET));
        assertThat(ofSet).isEqualTo(new SellerStock.Bundling(true, List.of()));
    }

    private List<String> refused(PartInput part) {
        ProductInput.Variant other = new ProductInput.Variant(
                "SET-2", Map.of(), new MoneyInput("50.00", "EUR"), null, null, null, null, null, null, List.of(part));
        ProductInput mug = CatalogFixture.aMug("SET-2", 0);
        ProductInput input =
                new ProductInput("Two", null, "", null, mug.category(), null, List.of(), List.of(), List.of(other));
        return problems(() -> shop.seller(mill, catalog -> catalog.create(mill, input)));
    }

    private ProductView change(UUID id, String sku, List<PartInput> parts) {
        ProductChange.Variant variant =
                new ProductChange.Variant(null, sku, null, null, null, null, null, null, null, null, parts);
        ProductChange change =
                new ProductChange(null, null, null, null, null, null, null, null, Optional.of(List.of(variant)), null);
        return shop.seller(mill, catalog -> catalog.change(mill, id, change, BasedOn.ANYTHING));
    }

    private static List<String> problems(ThrowingCallable call) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            for (FieldProblem each : refused.fields()) {
                found.add(each.field() + " " + each.code());
            }
        });
        return found;
    }
}
