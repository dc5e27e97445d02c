package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.catalog.productfiles.ImportedProduct;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every handle of a file is a product of its own, and the same one when the file is imported again. */
class ImportHandlesIT {

    private static final String HEADER = "Handle,Title,Published,Variant SKU,Variant Price\n";
    private static final String LONG = "a-very-long-handle-that-goes-on-and-on-".repeat(3);

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
    void handlesThatAreAlikeInTheirFirstHundredCharactersStayApart() {
        assertStable(row(LONG + "lavender", "Lavender", "L-1"), row(LONG + "cedar", "Cedar", "L-2"));
    }

    @Test
    void handlesWithoutLatinLettersStayApartAndGetReadableAddresses() {
        assertStable(
                row("緑茶", "Green", "T-1"),
                row("紅茶", "Black", "T-2"),
                row("зелёный-чай", "Tula", "T-3"),
                row("τσάι", "Mountain", "T-4"),
                row("♥♥", "Heart", "T-5"),
                row("♥♥♥", "Hearts", "T-6"));

        assertThat(imports.titled("Green").slug()).isEqualTo("lu-cha");
        assertThat(imports.titled("Tula").slug()).isEqualTo("zelenyj-caj");
        assertThat(imports.titled("Mountain").slug()).isEqualTo("tsai");
        assertThat(Set.of(
                        imports.titled("Heart").slug(), imports.titled("Hearts").slug()))
                .containsExactlyInAnyOrder("item", "item-2");
    }

    @Test
    void handlesThatBecomeOneAddressStayApart() {
        String[] rows = {
            row("oak_tray", "Tray A", "O-1"),
            row("oak-tray", "Tray B", "O-2"),
            row("Oak-Tray", "Tray C", "O-3"),
            row("maße", "Sizes", "O-4"),
            row("masse", "Masses", "O-5")
        };

        ImportView first = imports.imported(HEADER + String.join("", rows));

        assertThat(first.products()).isEqualTo(new ImportView.Products(5, 0, 0));
        assertThat(imports.codes(first)).containsExactly("4 HANDLE_CAPITALS");
        assertThat(imports.titled("Tray B").slug()).isEqualTo("oak-tray");
        assertThat(imports.titled("Masses").slug()).isEqualTo("masse");
        assertSameAgain(rows);
    }

    @Test
    void addressesAreFreeAcrossChunksToo() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 410; i++) {
            csv.append(row("item!" + "?".repeat(i % 205) + (i < 205 ? "" : "!"), "Item " + i, "I-" + i));
        }

        ImportView job = imports.imported(csv.toString());

        assertThat(job.products()).as(imports.errors(job)).isEqualTo(new ImportView.Products(410, 0, 0));
        assertThat(imports.imported(csv.toString()).products()).isEqualTo(new ImportView.Products(0, 410, 0));
    }

    @Test
    void anImportThatBrokeOffBetweenChunksFindsItsOwnProductsAgain() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 450; i++) {
            csv.append(row(LONG + i, "Long " + i, "B-" + i));
        }
        UUID job = imports.uploaded(csv.toString().getBytes(StandardCharsets.UTF_8), false);

        assertThatThrownBy(() -> imports.run(job, dyingAfterOneChunk())).isInstanceOf(IllegalStateException.class);
        imports.run(job, imports.new Steps());

        assertThat(imports.view(job).products()).isEqualTo(new ImportView.Products(450, 0, 0));
        assertThat(imports.imported(csv.toString()).products()).isEqualTo(new ImportView.Products(0, 450, 0));
        assertThat(imports.count("select count(*) as n from product")).isEqualTo(450);
    }

    @Test
    void aProductMadeByHandIsNotOverwrittenByAHandleThatOnlyComesNear() {
        ProductView mug = shop.aPublishedProduct(seat, "M-1", 3);
        assertThat(mug.slug()).isEqualTo("mug-m-1");

        ImportView job = imports.imported(HEADER + row("Mug_M_1", "Another mug", "X-1"));

        assertThat(job.products()).isEqualTo(new ImportView.Products(1, 0, 0));
        assertThat(imports.titled("Mug M-1").id()).isEqualTo(mug.id());
        assertThat(imports.titled("Another mug").slug()).isEqualTo("mug-m-1-2");
    }

    @Test
    void aProductFromBeforeHandlesWereKeptIsFoundOnceByItsAddress() {
        imports.imported(HEADER + row("old-pot", "Old pot", "P-1") + row("Old Jar", "Old jar", "P-2"));
        Map<String, UUID> ids = ids();
        shop.inStore(seat, em -> new Sql(em).update("update product set import_handle = null, import_job = null"));

        ImportView again = imports.imported(HEADER
                + row("old-pot", "Old pot", "P-1")
                + row("Old_Pot", "Newer pot", "P-3")
                + row("Old Jar", "Old jar", "P-2"));

        assertThat(again.products()).isEqualTo(new ImportView.Products(1, 2, 0));
        assertThat(ids()).containsAllEntriesOf(ids);
    }

    @Test
    void aTitleAndAnAddressChangedByHandDoNotHideTheProduct() {
        imports.imported(HEADER + row("pot", "Pot", "P-1"));
        UUID pot = imports.titled("Pot").id();
        shop.inStore(seat, em -> new Sql(em)
                .update("update product set slug = 'kettle', title = 'Kettle' where id = ?", pot));

        ImportView again = imports.imported(HEADER + row("pot", "Pot", "P-1"));

        assertThat(again.products()).isEqualTo(new ImportView.Products(0, 1, 0));
        assertThat(imports.titled("Pot").id()).isEqualTo(pot);
        assertThat(imports.titled("Pot").slug()).isEqualTo("kettle");
    }

    @Test
    void anAddressThatAnotherProductHasIsToldAndGetsANumber() {
        imports.imported(HEADER + row("pot", "Pot", "P-1"));
        shop.inStore(seat, em -> new Sql(em).update("update product set slug = 'jar' where title = 'Pot'"));

        ImportView job = imports.imported(HEADER + row("jar", "Jar", "J-1"));

        assertThat(imports.codes(job)).containsExactly("2 ADDRESS_TAKEN");
        assertThat(imports.titled("Jar").slug()).isEqualTo("jar-2");
    }

    @Test
    void rowsOfAProductThatStandApartAreToldAndChangeNothing() {
        StringBuilder csv = new StringBuilder(HEADER)
                .append(row("pot", "Pot", "P-1"))
                .append(row("jar", "Jar", "J-1"))
                .append(row("pot", "Pot apart", "P-2"));
        for (int i = 0; i < 210; i++) {
            csv.append(row("cup-" + i, "Cup " + i, "C-" + i));
        }
        csv.append(row("jar", "Jar apart", "J-2"));

        ImportView job = imports.imported(csv.toString());

        assertThat(job.products()).isEqualTo(new ImportView.Products(212, 0, 2));
        assertThat(imports.codes(job)).containsExactly("4 ROWS_APART", "215 ROWS_APART");
        assertThat(imports.product("pot").title()).isEqualTo("Pot");
        assertThat(imports.product("jar").title()).isEqualTo("Jar");
    }

    /** Takes rows in as products of their own; then again, in another order, and only some of them. */
    private void assertStable(String... rows) {
        ImportView first = imports.imported(HEADER + String.join("", rows));
        assertThat(first.products()).isEqualTo(new ImportView.Products(rows.length, 0, 0));
        assertThat(imports.codes(first)).isEmpty();
        assertSameAgain(rows);
    }

    private void assertSameAgain(String... rows) {
        Map<String, UUID> ids = ids();
        assertThat(ids).hasSize(rows.length);
        List<String> reversed = new ArrayList<>(List.of(rows));
        Collections.reverse(reversed);
        for (List<String> some : List.of(List.of(rows), reversed, reversed.subList(0, 1))) {
            ImportView again = imports.imported(HEADER + String.join("", some));
            assertThat(again.products()).isEqualTo(new ImportView.Products(0, some.size(), 0));
            assertThat(again.changes()).isEmpty();
            assertThat(ids()).isEqualTo(ids);
        }
    }

    private Map<String, UUID> ids() {
        return imports.all().stream().collect(Collectors.toMap(ProductView::title, ProductView::id));
    }

    private static String row(String... cells) {
        return Stream.of(cells[0], cells[1], "true", cells[2], "10.00").collect(Collectors.joining(",")) + "\n";
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
