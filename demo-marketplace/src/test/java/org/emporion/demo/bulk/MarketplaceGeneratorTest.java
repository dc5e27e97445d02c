package org.emporion.demo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketplaceGeneratorTest {

    private final MarketplaceGenerator generator = new MarketplaceGenerator(7);

    @Test
    void aStoreIsAFileOfProductsWithUniqueHandlesAndSkus() throws IOException {
        List<CSVRecord> rows = rows(new StringReader(store(3, 200)));

        assertThat(rows.stream().map(row -> row.get("Handle")).distinct()).hasSize(200);
        assertThat(rows.stream().map(row -> row.get("Variant SKU"))).doesNotHaveDuplicates();
        assertThat(rows.size()).isBetween(400, 1600);
    }

    @Test
    void everyRowIsConsistentAndHasAPrice() throws IOException {
        assertThat(rows(new StringReader(store(1, 100)))).allSatisfy(row -> {
            assertThat(row.isConsistent()).isTrue();
            assertThat(new BigDecimal(row.get("Variant Price"))).isPositive();
            assertThat(Integer.parseInt(row.get("Variant Inventory Qty"))).isNotNegative();
        });
    }

    @Test
    void theSameSeedGivesTheSameFile() throws IOException {
        assertThat(store(5, 20)).isEqualTo(store(5, 20)).isNotEqualTo(store(6, 20));
    }

    @Test
    void writesOneFilePerStore(@TempDir Path folder) throws IOException {
        List<Path> files = generator.write(folder, 3, 10);

        assertThat(files).hasSize(3).allMatch(Files::isRegularFile);
        assertThat(files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(" ")))
                .isEqualTo("store-01.csv store-02.csv store-03.csv");
    }

    @Test
    void writesAsManyBytesAsAsked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        int products;
        try (Writer out = Files.newBufferedWriter(file)) {
            products = generator.writeAtLeast(out, 1, 2_000_000);
        }
        assertThat(Files.size(file)).isBetween(2_000_000L, 2_020_000L);
        assertThat(products).isGreaterThan(500);
    }

    private String store(int store, int products) throws IOException {
        StringWriter out = new StringWriter();
        generator.writeStore(out, store, products);
        return out.toString();
    }

    private static List<CSVRecord> rows(Reader csv) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(csv)) {
            return parser.getRecords();
        }
    }
}
