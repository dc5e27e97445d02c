package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing Shopify product files into a real database. */
class ImportIT {

    private static final String HEADER =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,"
                    + "Variant Compare At Price,Image Src,Variant Image,Cost per item\n";
    private static final String SHIRT =
            "shirt,Shirt,<p>Soft</p><script>x</script>,Mill,Shirts,\"linen, blue\",true,Colour,"
                    + "Blue,S-1,200,shopify,4,39.90,49.90,http://127.0.0.1/a.jpg,http://127.0.0.1/a.jpg,12\n"
                    + "shirt,,,,,,,,Red,S-2,200,shopify,-3,39.90,,http://127.0.0.1/b.jpg,,12\n"
                    + "shirt,,,,,,,,,,,,,,,http://127.0.0.1/c.jpg,,\n";
    private static final String MUG = "mug,Mug,,Mill,Unheard of,,true,Title,Default Title,,350,,1,19.90,,,,\n";

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
    void productsComeInWithVariantsStockAndWaitingPictures() {
        ImportView job = imports.imported(HEADER + SHIRT + MUG);

        assertThat(job.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(job.rows()).isEqualTo(4);
        assertThat(imports.counted)
                .containsExactly(
                        Counted.once("emporion_imports_ended").with("state", "DONE"),
                        Counted.of("emporion_import_rows", 4).with("state", "DONE"));
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.products()).isEqualTo(new ImportView.Products(2, 0, 0));
        ProductView shirt = imports.product("shirt");
        assertThat(shirt.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(shirt.description()).isEqualTo("<p>Soft</p>");
        assertThat(shirt.categoryCode()).isEqualTo("fashion-mens-shirts");
        assertThat(shirt.options()).containsExactly(new Option("Colour", List.of("Blue", "Red")));
        assertThat(shirt.variants()).extracting(ProductView.Variant::onHand).containsExactly(4L, 0L);
        assertThat(shirt.variants().get(0).cost().minor()).isEqualTo(1200);
        assertThat(shirt.images())
                .hasSize(3)
                .extracting(ProductView.Picture::state)
                .containsOnly("WAITING");
        ProductView mug = imports.product("mug");
        assertThat(mug.categoryCode()).isEqualTo("other");
        assertThat(mug.options()).isEmpty();
        assertThat(mug.variants().get(0).tracked()).isFalse();
        assertThat(mug.variants().get(0).sku()).isEqualTo("mug");
        assertThat(imports.codes(job)).containsExactly("3 NEGATIVE", "5 UNKNOWN_TYPE");
        assertThat(shop.buyer(catalog -> catalog.product(seat.storeSlug(), "shirt", null))
                        .variants())
                .hasSize(2);
    }

    @Test
    void anImportThatIsDoneHasItsPicturesFetched() {
        String fetching = "select count(*) as n from portal_task where task_name = 'picture.fetch'";
        long before = imports.count(fetching);

        imports.imported(HEADER + SHIRT);

        assertThat(imports.count(fetching)).isEqualTo(before + 1);
    }

    @Test
    void aSecondImportUpdatesInsteadOfDoublingAndLeavesStockAlone() {
        imports.imported(HEADER + SHIRT + MUG);
        UUID shirt = imports.product("shirt").id();

        ImportView again = imports.imported(HEADER
                + SHIRT.replace("39.90", "35.00").replace(",4,", ",9,").replace("Shirt,<p>", "Linen shirt,<p>")
                + MUG);

        assertThat(again.products()).isEqualTo(new ImportView.Products(0, 2, 0));
        ProductView after = imports.product("shirt");
        assertThat(after.id()).isEqualTo(shirt);
        assertThat(after.title()).isEqualTo("Linen shirt");
        assertThat(after.variants())
                .hasSize(2)
                .extracting(each -> each.price().minor())
                .containsOnly(3500L);
        assertThat(after.variants().get(0).onHand()).isEqualTo(4);
        assertThat(after.images()).hasSize(3);
    }

    @Test
    void stockIsTakenOverWhenAskedForAndEveryChangeIsAMovement() {
        imports.imported(HEADER + SHIRT);

        imports.imported(HEADER + SHIRT.replace(",4,", ",9,"), StandardCharsets.UTF_8, true);

        assertThat(imports.product("shirt").variants().get(0).onHand()).isEqualTo(9);
        assertThat(imports.count("select count(*) as n from stock_item s where s.on_hand <> (select"
                        + " coalesce(sum(m.quantity), 0) from stock_movement m where m.variant_id = s.variant_id)"))
                .isZero();
        assertThat(imports.count("select count(*) as n from stock_movement where kind = 'IMPORT'"))
                .isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldByRowAndTheRestComesIn() {
        String bad = "bad,Bad,,,,,true,Title,Default Title,B-1,0,shopify,1,-5,,,,\n"
                + "worse,,,,,,true,Title,Default Title,B-2,0,shopify,1,5,,,,\n"
                + ",,,,,,true,Title,Default Title,B-3,0,shopify,1,5,,,,\n"
                + "fine,Fine,,,,,true,Title,Default Title,B-4,0,shopify,many,5.999,,,,\n"
                + "wide,Wide,,,,,true,Title,Default Title,B-5,0,shopify,1,5,,,,,=1+1,more\n"
                + "long,\"" + "x".repeat(1_200_000) + "\",,,,,true,Title,Default Title,B-6,0,shopify,1,5,,,,\n";

        ImportView job = imports.imported(HEADER + bad + MUG);

        assertThat(job.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(job.products()).isEqualTo(new ImportView.Products(1, 0, 6));
        assertThat(imports.codes(job))
                .contains(
                        "2 NEGATIVE",
                        "3 REQUIRED",
                        "4 REQUIRED",
                        "5 NUMBER",
                        "5 DECIMALS",
                        "6 ROW_TOO_LONG",
                        "7 ROW_TOO_LONG");
        assertThat(imports.errors(job))
                .startsWith("line,handle,severity,field,code,detail\r\n2,bad,ERROR,price,NEGATIVE,");
    }

    @Test
    void aSkuThatAnotherProductHasIsToldAndSetApartTheSameWayEachTime() {
        String twins = "one,One,,,,,true,Title,Default Title,T-1,0,shopify,1,5,,,,\n"
                + "two,Two,,,,,true,Colour,Blue,T-1,0,shopify,1,5,,,,\n"
                + "two,,,,,,,,Red,T-1,0,shopify,1,5,,,,\n";

        ImportView job = imports.imported(HEADER + twins);
        imports.imported(HEADER + twins);

        assertThat(imports.codes(job)).contains("3 DUPLICATE_SKU", "4 DUPLICATE_SKU");
        assertThat(imports.product("one").variants().get(0).sku()).isEqualTo("T-1");
        assertThat(imports.product("two").variants())
                .hasSize(2)
                .extracting(ProductView.Variant::sku)
                .doesNotContain("T-1");
    }

    @Test
    void westernEuropeanTextIsReadAsItWasMeant() {
        ImportView job = imports.imported(
                HEADER + MUG.replace(",Mug,", ",Café Größe €,"), Charset.forName("windows-1252"), false);

        assertThat(job.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(imports.product("mug").title()).isEqualTo("Café Größe €");
    }

    @Test
    void filesThatAreNoneFailWithTheReason() {
        assertFailed(new byte[0], "empty");
        assertFailed(new byte[] {'P', 'K', 3, 4, 0, 0}, "CSV UTF-8");
        assertFailed("Handle,Title\nmug,Mug\n".getBytes(StandardCharsets.UTF_8), "Variant Price");
    }

    @Test
    void aStoreThatIsNotOpenGetsDrafts() {
        TestStores.move(shop.database(), seat, StoreStatus.SUSPENDED);

        ImportView job = imports.imported(HEADER + MUG);

        assertThat(job.message()).contains("drafts");
        assertThat(imports.product("mug").status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void anInterruptedImportGoesOnWhereItStopped() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 450; i++) {
            csv.append(MUG.replace("mug,Mug", "mug-" + i + ",Mug " + i));
        }
        UUID job = imports.uploaded(csv.toString().getBytes(StandardCharsets.UTF_8), false);

        assertThatThrownBy(() -> imports.run(job, dyingAfterOneChunk())).isInstanceOf(IllegalStateException.class);
        assertThat(imports.view(job).status()).isEqualTo(ImportView.Status.RUNNING);
        assertThat(imports.view(job).rows()).isEqualTo(200);
        imports.run(job, imports.new Steps());

        assertThat(imports.view(job).status()).isEqualTo(ImportView.Status.DONE);
        assertThat(imports.view(job).products()).isEqualTo(new ImportView.Products(450, 0, 0));
        assertThat(imports.count("select count(*) as n from product")).isEqualTo(450);
    }

    @Test
    void aChunkTakesTheSameStatementsForManyProductsAsForOne() {
        UUID little = imports.uploaded((HEADER + MUG).getBytes(StandardCharsets.UTF_8), false);
        UUID much = imports.uploaded((HEADER + cups(90)).getBytes(StandardCharsets.UTF_8), false);
        List<String> sent = sent(little);

        assertThat(sent(much)).isEqualTo(sent);
        assertThat(imports.view(much).products()).isEqualTo(new ImportView.Products(90, 0, 0));
        assertThat(imports.view(much).warnings()).isEqualTo(90);
    }

    /** What a run of the import sends; the values of a list count as one, however many they are. */
    private List<String> sent(UUID job) {
        return OverheardDriver.during(() -> run(job)).stream()
                .map(sql -> sql.replaceAll("IN \\(\\?(,\\s*\\?)*\\)", "IN (?)"))
                .toList();
    }

    private ImportView run(UUID job) {
        imports.run(job, imports.new Steps());
        return imports.view(job);
    }

    private static String cups(int many) {
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < many; i++) {
            csv.append(MUG.replace("mug,Mug", "cup-" + i + ",Cup " + i));
        }
        return csv.toString();
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

    private void assertFailed(byte[] file, String reason) {
        ImportView job = imports.imported(file, false);
        assertThat(job.status()).isEqualTo(ImportView.Status.FAILED);
        assertThat(job.message()).contains(reason);
    }
}
