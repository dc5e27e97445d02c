package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.stock.stock.TestStock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bundles come to is the stock of their parts: product files neither take it out nor bring it in as theirs. */
class BundleFilesIT {

    private static final String OWN =
            "select on_hand as n from stock_item s join variant v on v.id = s.variant_id" + " where v.sku = 'SET-1'";

    private final CatalogFixture shop = new CatalogFixture();
    private final Seat seat = TestStores.anOpenStore(shop.database());

    @TempDir
    private Path folder;

    private ImportFixture imports;

    @BeforeEach
    void aSetOfTwoCupsOfWhichThereAreNine() {
        imports = new ImportFixture(shop, seat, folder);
        shop.aPublishedProduct(seat, "CUP-1", 9);
        ProductInput.Variant set = new ProductInput.Variant(
                "SET-1",
                Map.of(),
                new MoneyInput("50.00", "EUR"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PartInput("CUP-1", 2L)));
        String category = CatalogFixture.aMug("SET-1", 0).category();
        shop.seller(
                seat,
                catalog -> catalog.create(
                        seat,
                        new ProductInput(
                                "Two cups", null, "", null, category, null, List.of(), List.of(), List.of(set))));
    }

    @Test
    void aFileThatWasWrittenHereLeavesTheCellOfABundleEmptyAndChangesNothing() throws IOException {
        byte[] file = imports.written();

        assertThat(line(file, "SET-1")).doesNotContain(",4,");
        assertThat(line(file, "CUP-1")).contains(",9,");
        ImportView job = imports.imported(file, true);
        assertThat(job.changes()).isEmpty();
        assertThat(imports.codes(job)).isEmpty();
        assertThat(imports.count(OWN)).isZero();
        TestStock.mustAddUp(shop, seat);
    }

    @Test
    void aStockThatAFileNamesForABundleIsLeftOutAndTheFileIsToldWhatToName() {
        ImportView job = imports.imported(
                "Handle,Title,Published,Variant SKU,Variant Price,Variant Inventory Qty\n"
                        + "two-cups,Two cups,true,SET-1,50.00,4\n",
                StandardCharsets.UTF_8,
                true);

        assertThat(imports.codes(job)).containsExactly("2 BUNDLE");
        assertThat(imports.count(OWN)).isZero();
    }

    private static String line(byte[] file, String sku) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(sku))
                .findFirst()
                .orElseThrow();
    }
}
