package org.emporion.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A purchase of the demo: who buys what, and what becomes of each store's part. */
public record DemoPurchase(int number, String customer, List<Part> parts) {

    /** What is bought from one store, and the state its order ends in. */
    public record Part(String store, String becomes, List<Line> lines) {}

    /** Some units of a product. */
    public record Line(String product, int quantity) {}

    /** All purchases in the order in which they are made. */
    public static List<DemoPurchase> all() {
        Map<Integer, DemoPurchase> purchases = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(DemoData.text("purchases.csv"), format)) {
            for (CSVRecord row : rows) {
                int number = Integer.parseInt(row.get("purchase"));
                purchases
                        .computeIfAbsent(number, n -> new DemoPurchase(n, row.get("customer"), new ArrayList<>()))
                        .add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(purchases.values());
    }

    private void add(CSVRecord row) {
        String store = row.get("store");
        Part part = parts.stream()
                .filter(each -> each.store().equals(store))
                .findFirst()
                .orElse(null);
        if (part == null) {
            part = new Part(store, row.get("becomes"), new ArrayList<>());
            parts.add(part);
        }
        part.lines().add(new Line(row.get("product"), Integer.parseInt(row.get("quantity"))));
    }
}
