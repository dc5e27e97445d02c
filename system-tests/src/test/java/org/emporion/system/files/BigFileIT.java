package org.emporion.system.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emporion.demo.bulk.MarketplaceGenerator;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 50 MB, all of it valid, in a server that may not grow with it. */
class BigFileIT {
    private static final long FIFTY_MEGABYTES = 50L * 1024 * 1024;

    @Test
    void fiftyMegabytesOfValidRowsAreImported(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.csv");
        int products;
        try (Writer out = Files.newBufferedWriter(file)) {
            products = new MarketplaceGenerator(7).writeAtLeast(out, 1, FIFTY_MEGABYTES);
        }
        Store store = Given.aSellerWithAnOpenStore();
        String job = store.api()
                .send("POST", "/imports?format=shopify", "text/csv", BodyPublishers.ofFile(file))
                .mustBe(202)
                .json()
                .path("id")
                .asText();
        JsonNode ended = store.whenEnded(job);
        assertThat(ended.path("status").asText()).as("%s", ended).isEqualTo("DONE");
        assertThat(ended.path("products").path("created").asInt()).isEqualTo(products);
        assertThat(ended.path("products").path("rejected").asInt()).isZero();
        store.asOwner().get("/store").mustBe(200);
    }
}
