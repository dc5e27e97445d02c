package org.emporion.demo.bulk;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes marketplaces of any size as Shopify product CSV files, one file per store. The same seed gives the same files,
 * and nothing but the row being written is held in memory.
 */
public final class MarketplaceGenerator {

    private final long seed;

    public MarketplaceGenerator(long seed) {
        this.seed = seed;
    }

    /** Writes one file per store, {@code store-01.csv} and on, into the folder; answers them in order. */
    public List<Path> write(Path folder, int stores, int productsPerStore) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int store = 1; store <= stores; store++) {
            Path file = folder.resolve(String.format("store-%02d.csv", store));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                writeStore(out, store, productsPerStore);
            }
            files.add(file);
        }
        return files;
    }

    /** Writes one store's catalog. */
    public void writeStore(Writer out, int store, int products) throws IOException {
        ShopifyCsv csv = new ShopifyCsv(out);
        for (int number = 1; number <= products; number++) {
            csv.product(BulkProduct.make(store, number, seed));
        }
        csv.flush();
    }

    /** Writes one store's catalog until at least so many characters (ASCII, so bytes) are written; answers the number of products. */
    public int writeAtLeast(Writer out, int store, long bytes) throws IOException {
        CountingWriter counted = new CountingWriter(out);
        ShopifyCsv csv = new ShopifyCsv(counted);
        int products = 0;
        while (counted.written < bytes) {
            products++;
            csv.product(BulkProduct.make(store, products, seed));
        }
        csv.flush();
        return products;
    }

    private static final class CountingWriter extends FilterWriter {

        private long written;

        CountingWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            out.write(c);
            written++;
        }

        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            out.write(chars, from, length);
            written += length;
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            out.write(text, from, length);
            written += length;
        }
    }
}
