package org.emporion.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules, as they lie in the checkout. */
final class Checkout {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** The modules of which an installation is made: the applications, and what prepares its servers for them. */
    static final List<String> PRODUCTION = List.of(
            "marketplace-domain",
            "web-kit",
            "marketplace-web",
            "seller-portal",
            "tenant-admin",
            "search-indexer",
            "installation");

    private Checkout() {}

    /** All files below a folder of the checkout. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** What a file is called from the root of the checkout. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
