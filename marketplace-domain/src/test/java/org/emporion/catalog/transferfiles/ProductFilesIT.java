package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.TestStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Product files as untidy as those of real stores. */
class ProductFilesIT {

    private static final String HEADER =
            "Handle,Title,Body (HTML),Type,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price\n";

    @TempDir
    private Path folder;

    private final CatalogFixture shop = new CatalogFixture();

    @ParameterizedTest
    @MethodSource("org.emporion.catalog.transferfiles.ProductFile#all")
    void everyProductComesInAndNoneTwice(ProductFile file) {
        ImportFixture imports = imports();

        ImportView first = imports.imported(file.bytes(), false);
        long variants = imports.count("select count(*) as n from variant");
        ImportView second = imports.imported(file.bytes(), true);

        assertThat(first.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(first.rows()).isEqualTo(file.rows());
        assertThat(first.products())
                .as(imports.errors(first))
                .isEqualTo(new ImportView.Products(file.products(), 0, 0));
        assertThat(second.products()).isEqualTo(new ImportView.Products(0, file.products(), 0));
        assertThat(imports.count("select count(*) as n from variant")).isEqualTo(variants);
    }

    @Test
    void whatAWorkshopWroteIsReadAsItWasMeant() {
        ImportFixture imports = imports();
        ImportView job = imports.imported(own("workshop.csv"), false);

        assertThat(imports.codes(job))
                .filteredOn(code -> code.endsWith(" NEGATIVE"))
                .hasSize(2);
        assertThat(imports.count("select count(*) as n from product where status = 'PUBLISHED'"))
                .isEqualTo(7);
        ProductView lamp = imports.product("desk-lamp");
        assertThat(lamp.variants()).hasSize(6);
        assertThat(lamp.description()).contains("the patient one", "<td>", "1.8\u00a0m");
        assertThat(imports.product("wheel-set-26").title()).isEqualTo("Wheel Set 26\"");
        assertThat(imports.product("rain-cover").description())
                .contains("Really")
                .doesNotContain("window.cover", "color");
        assertThat(imports.product("rain-jacket").variants()).hasSize(4).allSatisfy(variant -> assertThat(variant.sku())
                .hasSizeGreaterThan(90));
        assertThat(imports.product("saddle").variants())
                .extracting(ProductView.Variant::sku)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLongTextAndManyVariantsComeInWhole() {
        String body = IntStream.range(0, 400)
                .mapToObj(i -> "<li>Part \"\"" + i + "\"\", to be ordered alone</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>"));
        String rows = IntStream.range(0, 70)
                .mapToObj(i -> "frame," + (i == 0 ? "Frame,\"" + body + "\",,true,Size,S" : ",,,,,S") + i / 10
                        + (i == 0 ? ",Colour," : ",,") + "Colour " + i % 10 + ",199.00\n")
                .collect(Collectors.joining());
        ImportFixture imports = imports();

        ImportView job = imports.imported(HEADER + rows);

        assertThat(job.products()).as(imports.errors(job)).isEqualTo(new ImportView.Products(1, 0, 0));
        assertThat(imports.product("frame").variants()).hasSize(70);
        assertThat(imports.product("frame").description())
                .contains("399", "to be ordered alone")
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void withoutTheFilesOfRealStoresOurOwnAreEnough() {
        assertThat(ProductFile.besideIn(folder)).isEmpty();
        assertThat(ProductFile.besideIn(folder.resolve("nowhere"))).isEmpty();
        assertThat(ProductFile.all().limit(4))
                .containsExactlyElementsOf(ProductFile.own().toList());
    }

    private ImportFixture imports() {
        return new ImportFixture(shop, TestStores.anOpenStore(shop.database()), folder);
    }

    private static byte[] own(String name) {
        return ProductFile.own()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}
