package org.emporion.catalog.transferfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Shopify product file to try the import with: one of our own, which lie in the checkout and show every oddity that we have
 * seen, or an export of a real store, where those lie beside the checkout.
 */
record ProductFile(String name, int products, int rows, Path path) {

    private static final Path OWN = Path.of("src/test/resources/shopify");
    private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();

    private ProductFile(String name, int products, int rows) {
        this(name, products, rows, OWN.resolve(name));
    }

    static Stream<ProductFile> all() {
        return Stream.concat(own(), besideIn(CHECKOUT.resolveSibling("shared/data")));
    }

    /** Where small files lie that once came in wrong; the folder need not be there. */
    static Path cases() {
        return CHECKOUT.resolveSibling("shared/cases");
    }

    static Stream<ProductFile> own() {
        return Stream.of(
                new ProductFile("workshop.csv", 9, 25),
                new ProductFile("rings.csv", 5, 11),
                new ProductFile("house-and-garden.csv", 5, 6),
                new ProductFile("shirts.csv", 3, 5));
    }

    /** Those of the real stores that lie in a folder; none when there is no such folder. */
    static Stream<ProductFile> besideIn(Path folder) {
        return List.of(
                        new ProductFile("shopify-bicycles.csv", 284, 1399),
                        new ProductFile("shopify-jewelry.csv", 19, 30),
                        new ProductFile("shopify-home-and-garden.csv", 20, 21),
                        new ProductFile("shopify-apparel.csv", 20, 22))
                .stream()
                .map(file -> new ProductFile(file.name, file.products, file.rows, folder.resolve(file.name)))
                .filter(file -> Files.isRegularFile(file.path));
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
