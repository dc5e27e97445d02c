package org.emporion.demo.bulk;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.emporion.demo.bulk.BulkProduct.Row;

/** Writes products in the Shopify product CSV format, row by row, holding nothing back. */
final class ShopifyCsv {

    static final String[] COLUMNS = {
        "Handle",
        "Title",
        "Body (HTML)",
        "Vendor",
        "Type",
        "Tags",
        "Published",
        "Option1 Name",
        "Option1 Value",
        "Option2 Name",
        "Option2 Value",
        "Option3 Name",
        "Option3 Value",
        "Variant SKU",
        "Variant Grams",
        "Variant Inventory Tracker",
        "Variant Inventory Qty",
        "Variant Inventory Policy",
        "Variant Fulfillment Service",
        "Variant Price",
        "Variant Compare At Price",
        "Variant Requires Shipping",
        "Variant Taxable",
        "Variant Barcode",
        "Image Src",
        "Image Position",
        "Image Alt Text",
        "Gift Card",
        "Variant Weight Unit",
        "Status"
    };

    private final CSVPrinter rows;

    ShopifyCsv(Writer out) throws IOException {
        rows = CSVFormat.DEFAULT
                .builder()
                .setHeader(COLUMNS)
                .setRecordSeparator("\n")
                .get()
                .print(out);
    }

    void product(BulkProduct product) throws IOException {
        for (int i = 0; i < product.rows().size(); i++) {
            rows.printRecord(Arrays.asList(row(product, product.rows().get(i), i == 0)));
        }
    }

    void flush() throws IOException {
        rows.flush();
    }

    private static Object[] row(BulkProduct product, Row row, boolean first) {
        List<String> names = product.optionNames();
        String firstName = names.isEmpty() ? "Title" : names.get(0);
        return new Object[] {
            product.handle(),
            first ? product.title() : "",
            first ? product.html() : "",
            first ? product.vendor() : "",
            first ? product.type() : "",
            first ? product.tags() : "",
            first ? "true" : "",
            first ? firstName : "",
            row.values().get(0),
            first && names.size() > 1 ? names.get(1) : "",
            row.values().size() > 1 ? row.values().get(1) : "",
            "",
            "",
            row.sku(),
            row.grams(),
            "shopify",
            row.quantity(),
            "deny",
            "manual",
            plain(row.price()),
            plain(row.compareAt()),
            "true",
            "true",
            "",
            "",
            "",
            "",
            first ? "false" : "",
            "kg",
            first ? "active" : ""
        };
    }

    private static String plain(BigDecimal money) {
        return money == null ? "" : money.toPlainString();
    }
}
