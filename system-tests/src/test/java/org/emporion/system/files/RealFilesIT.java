package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real exports of sample stores. They are no part of the repository and lie beside it in {@code ../shared/data}; without
 * them these tests fail and say so.
 */
class RealFilesIT {
    private static final Path FOLDER = Path.of(System.getProperty("emporion.root", ".."))
            .resolve("../shared/data")
            .normalize()
            .toAbsolutePath();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "shopify-apparel.csv, 20, 20",
        "shopify-home-and-garden.csv, 20, 20",
        "shopify-jewelry.csv, 19, 19",
        "shopify-bicycles.csv, 284, 250"
    })
    void aRealFileIsImportedAndItsSecondImportUpdates(String file, int products, int atLeastCreated)
            throws IOException {
        byte[] bytes = Files.readAllBytes(required(file));
        Store store = Given.aSellerWithAnOpenStore();

        JsonNode first = store.imports(bytes);
        assertThat(first.path("status").asText()).as("%s", first).isEqualTo("DONE");
        int created = first.path("products").path("created").asInt();
        int rejected = first.path("products").path("rejected").asInt();
        assertThat(created + rejected).as("%s", first).isEqualTo(products);
        assertThat(created).as("%s", first).isGreaterThanOrEqualTo(atLeastCreated);
        if (rejected > 0) {
            assertThat(errors(store, first).lines().count()).isGreaterThan(rejected);
        }
        assertThat(store.api()
                        .get("/products?size=1")
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(created);
        assertThat(Stack.buyers().get("/stores/" + store.slug()).mustBe(200).status())
                .isEqualTo(200);

        JsonNode second = store.imports(bytes);
        assertThat(second.path("products").path("created").asInt())
                .as("%s", second)
                .isZero();
        assertThat(second.path("products").path("updated").asInt())
                .as("%s", second)
                .isEqualTo(created);
        assertThat(store.api()
                        .get("/products?size=1")
                        .mustBe(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(created);
    }

    private static String errors(Store store, JsonNode job) {
        return store.api()
                .with("Accept", "*/*")
                .get("/imports/" + job.path("id").asText() + "/errors.csv")
                .mustBe(200)
                .text();
    }

    private static Path required(String file) {
        Path path = FOLDER.resolve(file);
        assertThat(path)
                .as("The real product files lie in %s, beside the checkout; this one is missing there", FOLDER)
                .isRegularFile();
        return path;
    }
}
