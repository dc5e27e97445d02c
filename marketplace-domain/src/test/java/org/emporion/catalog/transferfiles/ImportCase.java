package org.emporion.catalog.transferfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A file that once came in wrong, and what is right: a small one of our own and, where it lies beside the checkout, the one
 * that was found.
 *
 * @param right looks at the store after the import
 */
record ImportCase(String name, byte[] file, BiConsumer<ImportFixture, ImportView> right) {

    private static final String HEADER = "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,"
            + "Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Barcode,Cost per item\n";

    /** The own one, and the one that was found if it is there. */
    static Stream<ImportCase> of(String name, byte[] own, BiConsumer<ImportFixture, ImportView> right) {
        List<ImportCase> cases = new ArrayList<>(List.of(new ImportCase(name + " (own)", own, right)));
        Path found = ProductFile.cases().resolve(name + ".csv");
        if (Files.isRegularFile(found)) {
            cases.add(new ImportCase(name, read(found), right));
        }
        return cases.stream();
    }

    /** Rows under the columns of {@link #HEADER}. */
    static Stream<ImportCase> of(String name, String rows, BiConsumer<ImportFixture, ImportView> right) {
        return of(name, bytes(HEADER + rows, StandardCharsets.UTF_8), right);
    }

    static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
