package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Product files as untidy as those of real stores: our own, which show every oddity that we have seen, and exports of real
 * stores in addition where those lie beside the checkout.
 */
@BesideABrowser
class ProductFilesIT {
    private static final Path CHECKOUT =
            Path.of(System.getProperty("emporion.root", "..")).toAbsolutePath().normalize();

    private static Stream<Arguments> files() {
        return Stream.concat(own(), besideIn(CHECKOUT.resolveSibling("shared/data")));
    }

    private static Stream<Arguments> own() {
        Path folder = CHECKOUT.resolve("marketplace-domain/src/test/resources/shopify");
        return Stream.of(
                arguments(folder.resolve("workshop.csv"), 9, 9),
                arguments(folder.resolve("rings.csv"), 5, 5),
                arguments(folder.resolve("house-and-garden.csv"), 5, 5),
                arguments(folder.resolve("shirts.csv"), 3, 3));
    }

    private static Stream<Arguments> besideIn(Path folder) {
        return Stream.of(
                        arguments(folder.resolve("shopify-apparel.csv"), 20, 20),
                        arguments(folder.resolve("shopify-home-and-garden.csv"), 20, 20),
                        arguments(folder.resolve("shopify-jewelry.csv"), 19, 19),
                        arguments(folder.resolve("shopify-bicycles.csv"), 284, 250))
                .filter(file -> Files.isRegularFile((Path) file.get()[0]));
    }

    @Test
    void withoutTheFilesOfRealStoresOurOwnAreEnough(@TempDir Path nothing) {
        assertThat(besideIn(nothing)).isEmpty();
        assertThat(own()).allMatch(file -> Files.isRegularFile((Path) file.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileIsImportedAndItsSecondImportUpdates(Path file, int products, int atLeastCreated) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
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
}
