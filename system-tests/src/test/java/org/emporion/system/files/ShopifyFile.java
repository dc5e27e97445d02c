package org.emporion.system.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Shopify product file written by hand, with the columns that matter here; any of them can be left out. */
final class ShopifyFile {
    private final List<String> columns = new ArrayList<>(List.of(
            "Handle",
            "Title",
            "Body (HTML)",
            "Vendor",
            "Type",
            "Tags",
            "Published",
            "Option1 Name",
            "Option1 Value",
            "Variant SKU",
            "Variant Inventory Tracker",
            "Variant Inventory Qty",
            "Variant Inventory Policy",
            "Variant Price",
            "Variant Barcode",
            "Image Src"));
    private final List<String> lines = new ArrayList<>();

    /** A product of one row, published, with 5 in stock at 10.00. */
    static Map<String, String> product(String handle, String title, String sku) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("Handle", handle);
        row.put("Title", title);
        row.put("Vendor", "By Hand");
        row.put("Published", "true");
        row.put("Option1 Name", "Title");
        row.put("Option1 Value", "Default Title");
        row.put("Variant SKU", sku);
        row.put("Variant Inventory Tracker", "shopify");
        row.put("Variant Inventory Qty", "5");
        row.put("Variant Inventory Policy", "deny");
        row.put("Variant Price", "10.00");
        return row;
    }

    ShopifyFile without(String column) {
        columns.remove(column);
        return this;
    }

    ShopifyFile row(Map<String, String> row) {
        lines.add(columns.stream()
                .map(column -> quoted(row.getOrDefault(column, "")))
                .collect(Collectors.joining(",")));
        return this;
    }

    /** A product's row with one field changed. */
    ShopifyFile row(Map<String, String> row, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return row(changed);
    }

    /** A line as it is, whatever it is. */
    ShopifyFile line(String line) {
        lines.add(line);
        return this;
    }

    byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Charset charset) {
        return (String.join(",", columns) + "\r\n" + String.join("\r\n", lines) + "\r\n").getBytes(charset);
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[\",\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
