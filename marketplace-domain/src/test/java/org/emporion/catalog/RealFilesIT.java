package org.emporion.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.emporion.tenancy.TestStores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exports of real stores, as untidy as they are; they lie beside the repository. */
class RealFilesIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "shopify-bicycles.csv, 284, 1399",
        "shopify-jewelry.csv, 19, 30",
        "shopify-home-and-garden.csv, 20, 21",
        "shopify-apparel.csv, 20, 22"
    })
    void everyProductComesInAndNoneTwice(String name, int products, int rows) throws IOException {
        CatalogFixture shop = new CatalogFixture();
        ImportFixture imports = new ImportFixture(shop, TestStores.anOpenStore(shop.database()), folder);
        byte[] file = Files.readAllBytes(realFile(name));

        ImportView first = imports.imported(file, false);
        long variants = imports.count("select count(*) as n from variant");
        ImportView second = imports.imported(file, true);

        assertThat(first.status()).isEqualTo(ImportView.Status.DONE);
        assertThat(first.rows()).isEqualTo(rows);
        assertThat(first.products()).as(imports.errors(first)).isEqualTo(new ImportView.Products(products, 0, 0));
        assertThat(second.products()).isEqualTo(new ImportView.Products(0, products, 0));
        assertThat(imports.count("select count(*) as n from variant")).isEqualTo(variants);
    }

    private static Path realFile(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(parent -> parent.resolve("shared/data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        name + " is needed in ../shared/data beside the repository and is not there"));
    }
}
