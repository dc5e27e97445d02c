package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import writes the fields whose columns its file has, and tells how many products it changed in each. */
class ImportColumnsIT {

    private static final String HEADER =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,"
                    + "Variant Compare At Price,Variant Barcode,Image Src,Variant Image,Cost per item\n";
    private static final String SHIRT =
            "shirt,Shirt,<p>Soft</p>,Mill,Shirts,\"linen, blue\",true,Colour,Blue,S-1,200,,4,"
                    + "39.90,49.90,4006381333931,http://127.0.0.1/a.jpg,http://127.0.0.1/a.jpg,12\n"
                    + "shirt,,,,,,,,Red,S-2,200,,3,39.90,49.90,4006381333948,,,12\n";
    private static final String PRICES = "Handle,Title,Variant SKU,Variant Price\n";

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void open() {
        imports = new ImportFixture(shop, seat, folder);
    }

    @Test
    void aPriceListOfFourColumnsChangesPricesAndNothingElse() {
        imports.imported(HEADER + SHIRT);
        typeAFact(imports.product("shirt").id());
        ProductView before = imports.product("shirt");

        ImportView job = imports.imported(
                (PRICES + "shirt,Shirt,S-2,35.00\nshirt,,S-1,36.00\n").getBytes(StandardCharsets.UTF_8), true);

        ProductView after = imports.product("shirt");
        assertThat(job.products()).isEqualTo(new ImportView.Products(0, 1, 0));
        assertThat(imports.codes(job)).isEmpty();
        assertThat(ImportFixture.changes(job)).isEqualTo(Map.of("price", 1L));
        assertThat(after.variants()).extracting(each -> each.price().minor()).containsExactly(3600L, 3500L);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("updatedAt", "version", "variants.price")
                .isEqualTo(before);
    }

    @Test
    void aProductThatWasTakenOffSaleStaysSo() {
        imports.imported(HEADER + SHIRT);
        UUID shirt = imports.product("shirt").id();
        shop.seller(seat, catalog -> catalog.unpublish(seat, shirt, BasedOn.ANYTHING));

        ImportView job = imports.imported(HEADER + SHIRT);

        assertThat(imports.product("shirt").status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(imports.codes(job)).containsExactly("2 STAYS_OFF_SALE");
    }

    @Test
    void anEmptyCellClearsWhatItsColumnStandsFor() {
        imports.imported(HEADER + SHIRT);
        typeAFact(imports.product("shirt").id());

        ImportView job = imports.imported(HEADER + "shirt,Shirt,,,,,true,Colour,Blue,S-1,,,4,39.90,,,,,\n"
                + "shirt,,,,,,,,Red,S-2,,,3,39.90,,,,,\n");

        ProductView after = imports.product("shirt");
        assertThat(after.description()).isEmpty();
        assertThat(after.brand()).isEmpty();
        assertThat(after.attributes()).containsExactly(new Attribute("material", "Material", "Linen"));
        assertThat(after.categoryCode()).isEqualTo("fashion-mens-shirts");
        assertThat(after.images()).hasSize(1);
        assertThat(after.variants()).allSatisfy(each -> {
            assertThat(each.compareAt()).isNull();
            assertThat(each.barcode()).isNull();
            assertThat(each.cost()).isNull();
            assertThat(each.weightGrams()).isNull();
            assertThat(each.price().minor()).isEqualTo(3990);
        });
        assertThat(ImportFixture.changes(job).keySet())
                .containsExactlyInAnyOrder("description", "brand", "tags", "compareAt", "barcode", "cost", "weight");
    }

    @Test
    void aTaxClassIsThatOfTheFileStaysWithoutItsColumnAndGoesWithAnEmptyCell() {
        imports.imported("Handle,Title,Variant SKU,Variant Price,Tax class\nshirt,Shirt,S-1,39.90,reduced\n");
        assertThat(imports.product("shirt").taxClass()).isEqualTo("REDUCED");

        imports.imported(PRICES + "shirt,Shirt,S-1,35.00\n");
        assertThat(imports.product("shirt").taxClass()).isEqualTo("REDUCED");

        ImportView job = imports.imported(
                "Handle,Title,Variant SKU,Variant Price,Tax class\nshirt,Shirt,S-1,35.00,\nmug,Mug,M-1,5.00,luxury\n");
        assertThat(imports.product("shirt").taxClass()).isNull();
        assertThat(ImportFixture.changes(job)).isEqualTo(Map.of("taxClass", 1L));
        assertThat(job.products().rejected()).isEqualTo(1);
    }

    @Test
    void aCategoryAStatusAndPicturesAreLeftToThoseFilesThatHaveThem() {
        imports.imported(HEADER + SHIRT);
        UUID shirt = imports.product("shirt").id();
        shop.inStore(seat, em -> new Sql(em)
                .update("update product set category_code = 'other', status = 'DRAFT' where id = ?", shirt));
        shop.inStore(seat, em -> new Sql(em).update("update picture set state = 'FAILED', problem = 'gone'"));

        imports.imported(PRICES + "shirt,Shirt,S-1,36.00\n");

        ProductView after = imports.product("shirt");
        assertThat(after.categoryCode()).isEqualTo("other");
        assertThat(after.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(after.images()).extracting(ProductView.Picture::state).containsExactly("FAILED");
    }

    @Test
    void stockThatIsAskedForComesOnlyFromColumnsThatAreThere() {
        imports.imported(HEADER + SHIRT);

        ImportView policyOnly = imports.imported(
                ("Handle,Title,Variant SKU,Variant Inventory Policy,Variant Price\n" + "shirt,Shirt,S-1,deny,39.90\n")
                        .getBytes(StandardCharsets.UTF_8),
                true);
        ImportView quantityOnly = imports.imported(
                ("Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price\n" + "shirt,Shirt,S-1,9,39.90\n")
                        .getBytes(StandardCharsets.UTF_8),
                true);

        ProductView.Variant blue = imports.product("shirt").variants().get(0);
        assertThat(policyOnly.changes()).isEmpty();
        assertThat(ImportFixture.changes(quantityOnly)).isEqualTo(Map.of("stock", 1L));
        assertThat(blue.tracked()).isFalse();
        assertThat(blue.onHand()).isEqualTo(9);
    }

    @Test
    void rowsThatTheSkuDoesNotTellAreLeftOutAndSaidSo() {
        imports.imported(HEADER + SHIRT);
        ProductView before = imports.product("shirt");

        ImportView job = imports.imported(PRICES + "shirt,Shirt,S-9,1.00\nshirt,,,2.00\nshirt,,S-2,39.90\n");

        assertThat(imports.codes(job)).containsExactly("2 VARIANT_UNCLEAR", "3 VARIANT_UNCLEAR");
        assertThat(job.changes()).isEmpty();
        assertThat(imports.product("shirt")).isEqualTo(before);
    }

    @Test
    void aSecondOptionWhoseColumnsAreMissingIsKept() {
        String two = "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Price\n"
                + "cap,Cap,Size,S,Colour,Red,C-1,5.00\ncap,,,M,,Blue,C-2,5.00\n";
        imports.imported(two);

        imports.imported("Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                + "cap,Cap,Size,S,C-1,6.00\ncap,,,M,C-2,6.00\n");

        ProductView cap = imports.product("cap");
        assertThat(cap.options()).extracting(Option::name).containsExactly("Size", "Colour");
        assertThat(cap.variants()).extracting(each -> each.price().minor()).containsOnly(600L);
        assertThat(cap.variants().get(1).options()).isEqualTo(Map.of("Size", "M", "Colour", "Blue"));
    }

    @Test
    void aSkuMadeByUsIsNotWrittenOverOneThatWasTypedByHand() {
        String file = "Handle,Title,Option1 Name,Option1 Value,Variant Price\ncap,Cap,Size,S,5.00\ncap,,,M,5.00\n";
        imports.imported(file);
        UUID small = imports.product("cap").variants().get(0).id();
        shop.inStore(seat, em -> new Sql(em).update("update variant set sku = 'TYPED' where id = ?", small));

        ImportView again = imports.imported(file);

        assertThat(again.changes()).isEmpty();
        assertThat(imports.product("cap").variants().get(0).sku()).isEqualTo("TYPED");
    }

    @Test
    void changesAreCountedPerFieldAcrossChunksAndACrash() {
        StringBuilder before = new StringBuilder(PRICES);
        StringBuilder after = new StringBuilder(PRICES);
        for (int i = 0; i < 450; i++) {
            before.append("mug-%d,Mug %d,M-%d,5.00\n".formatted(i, i, i));
            after.append(
                    "mug-%d,%s %d,M-%d,%s\n".formatted(i, i < 10 ? "Cup" : "Mug", i, i, i < 300 ? "6.00" : "5.00"));
        }
        imports.imported(before.toString());
        UUID job = imports.uploaded(after.toString().getBytes(StandardCharsets.UTF_8), false);

        assertThatThrownBy(() -> imports.run(job, dyingAfterOneChunk())).isInstanceOf(IllegalStateException.class);
        assertThat(ImportFixture.changes(imports.view(job))).isEqualTo(Map.of("price", 200L, "title", 10L));
        imports.run(job, imports.new Steps());

        assertThat(imports.view(job).changes())
                .containsExactly(new ImportView.Change("price", 300), new ImportView.Change("title", 10));
        assertThat(imports.count("select count(*) as n from product where version > 1"))
                .isEqualTo(300);
    }

    private void typeAFact(UUID product) {
        shop.inStore(seat, em -> new Sql(em)
                .update(
                        "update product set attributes = attributes || ?::jsonb where id = ?",
                        "[{\"code\": \"material\", \"label\": \"Material\", \"value\": \"Linen\"}]",
                        product));
    }

    private ImportSteps dyingAfterOneChunk() {
        return imports.new Steps() {
            private int chunks;

            @Override
            boolean save(TenantId tenant, UUID id, List<ImportedProduct> chunk, Position from, Position to) {
                if (++chunks > 1) {
                    throw new IllegalStateException("power cut");
                }
                return super.save(tenant, id, chunk, from, to);
            }
        };
    }
}
