package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emporion.demo.bulk.MarketplaceGenerator;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 50 MB, all of it valid, in a server that may not grow with it. */
@BesideABrowser
class BigFileIT {
    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;

    private static final int PRODUCTS = 2_000;

    @Test
    void fiftyMegabytesOfValidRowsAreImported(@TempDir Path folder) throws IOException {
        Path file =
                withNotes(new MarketplaceGenerator(7).write(folder, 1, PRODUCTS).get(0), folder.resolve("big.csv"));
        Store store = Given.aSellerWithAnOpenStore();
        String job = store.api()
                .send("POST", "/imports?format=shopify", "text/csv", BodyPublishers.ofFile(file))
                .mustBe(202)
                .json()
                .path("id")
                .asText();
        JsonNode ended = store.whenEnded(job);
        assertThat(ended.path("status").asText()).as("%s", ended).isEqualTo("DONE");
        assertThat(ended.path("products").path("created").asInt()).isEqualTo(PRODUCTS);
        assertThat(ended.path("products").path("rejected").asInt()).isZero();
        store.asOwner().get("/store").mustBe(200);
    }

    /** With a column of long notes, which nobody takes in. */
    private static Path withNotes(Path rows, Path file) throws IOException {
        List<String> lines = Files.readAllLines(rows);
        String note = "n".repeat((int) (FIFTY_MEGABYTES / lines.size()));
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(lines.get(0) + ",Notes of the house\n");
            for (String line : lines.subList(1, lines.size())) {
                out.write(line + "," + note + "\n");
            }
        }
        assertThat(Files.size(file)).isGreaterThan(FIFTY_MEGABYTES);
        return file;
    }
}
