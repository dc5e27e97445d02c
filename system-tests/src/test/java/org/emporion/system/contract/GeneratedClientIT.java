package org.emporion.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emporion.system.browser.BesideABrowser;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that are generated from the documents compile and work, with the example program of the documentation. */
@BesideABrowser
class GeneratedClientIT {

    @TempDir
    private Path directory;

    @Test
    void aGeneratedClientMakesAKeyImportsAFileReadsAnOrderAndWalksTheProducts() throws IOException {
        Store store = Given.aSellerWithAnOpenStore();
        Listed mug = store.publishes("Mug", "10.00", 3);
        String purchase = Given.aCartWith(mug)
                .checkout("reader@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        Path file = Files.writeString(
                directory.resolve("products.csv"),
                """
                Handle,Title,Published,Variant SKU,Variant Inventory Qty,Variant Price
                jug,Jug,TRUE,%s,5,19.90
                """
                        .formatted(Names.unique()));
        Generator generator = new Generator(directory);
        generator.compileClients(
                Document.all(), Path.of(System.getProperty("emporion.root"), "docs", "examples", "FirstHour.java"));

        String said = generator.runProgram(
                "FirstHour", Stack.addresses().seller(), store.owner().token(), store.slug(), file.toString());

        List<String> lines = said.lines().toList();
        assertThat(lines)
                .contains("import products.csv DONE: 1 created")
                .anyMatch(line -> line.startsWith("order " + purchase + " NEW: "))
                .endsWith("product Jug", "product Mug");
    }
}
