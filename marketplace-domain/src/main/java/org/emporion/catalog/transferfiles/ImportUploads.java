package org.emporion.catalog.transferfiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.productfiles.FileEncoding;
import org.emporion.ground.files.MediaStore;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;

/** Takes files in that are to be imported: keeps them first, outside of any transaction, and queues them then. */
@ApplicationScoped
public class ImportUploads {

    static final String FORMAT_UNKNOWN = "FORMAT_UNKNOWN";
    static final String TOO_LARGE = "TOO_LARGE";

    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final MediaStore store;
    private final Imports imports;

    @Inject
    ImportUploads(MediaStore store, Imports imports) {
        this.store = store;
        this.imports = imports;
    }

    /**
     * What is to be imported and how.
     *
     * @param format {@code shopify}
     * @param updateStock whether products that are there already take their stock from the file too
     * @param asDrafts whether nothing new goes on sale, whatever the file says
     * @param encoding what the bytes of the file mean, such as {@code windows-1250}; null or blank to find out
     */
    public record Order(String format, String fileName, boolean updateStock, boolean asDrafts, String encoding) {

        public Order(String format, String fileName, boolean updateStock) {
            this(format, fileName, updateStock, false, null);
        }

        private Order named(String name, String charset) {
            return new Order(format, name, updateStock, asDrafts, charset);
        }
    }

    /**
     * Queues an import.
     *
     * @throws RuleViolated FORMAT_UNKNOWN for anything but Shopify's product CSV, ENCODING_UNKNOWN, TOO_LARGE above 200 MB
     */
    public ImportView start(Seat seat, Order order, InputStream content) {
        seat.mustWrite(Scope.CATALOG);
        if (!"shopify".equals(order.format())) {
            throw new RuleViolated(
                    FORMAT_UNKNOWN, "Only Shopify product files (format=shopify, as CSV) can be imported so far.");
        }
        String encoding = encoding(order.encoding());
        UUID id = Ids.next();
        Path file = store.inbox().resolve("import-" + id + ".csv");
        try {
            long bytes = keep(content, file);
            String name = PlainText.line(order.fileName());
            String kept = name.isEmpty() ? "upload.csv" : name.substring(0, Math.min(name.length(), 200));
            return imports.queue(seat, new NewImport(id, file.toString(), bytes, order.named(kept, encoding)));
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    /** The names of the encodings that a file may be said to have. */
    public static List<String> encodings() {
        return FileEncoding.titles();
    }

    /** By its usual name; null when none is given. */
    private static String encoding(String name) {
        return PlainText.orNull(name) == null
                ? null
                : FileEncoding.of(PlainText.line(name))
                        .map(FileEncoding::title)
                        .orElseThrow(() -> RuleViolated.field(
                                "encoding",
                                "ENCODING_UNKNOWN",
                                "Choose one of these encodings: " + String.join(", ", FileEncoding.titles()) + "."));
    }

    private static long keep(InputStream content, Path file) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                bytes += n;
                if (bytes > MOST_BYTES) {
                    throw new RuleViolated(TOO_LARGE, "A file to be imported has at most 200 MB.");
                }
                out.write(buffer, 0, n);
            }
        }
        return bytes;
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
