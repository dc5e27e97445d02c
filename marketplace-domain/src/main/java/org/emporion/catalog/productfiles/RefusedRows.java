package org.emporion.catalog.productfiles;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.emporion.kernel.PlainText;

/** The rows of the products that were refused, as a file of the same columns that can be repaired and imported again. */
public final class RefusedRows {

    /** No column of theirs, so that an import passes over it. */
    static final String PROBLEM = "Emporion: what was wrong";

    private static final String CUT =
            "This file has only the first million characters of the row: take the rest from your own file.";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RefusedRows() {}

    /**
     * Writes them; the file is there whole or not at all.
     *
     * @param encoding of the source; null to find out
     * @param currencies of the store, by which the columns of the source are known
     * @param problems what was wrong, by the line of the source
     */
    public static void write(
            Path source,
            FileEncoding encoding,
            StoreCurrencies currencies,
            SortedMap<Long, String> problems,
            Path target)
            throws IOException {
        Path half = target.resolveSibling(target.getFileName() + ".half");
        try (Reader in = ImportFile.of(source, encoding).open();
                BufferedWriter out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
            ShopifyGroups groups = ShopifyGroups.of(in, currencies);
            out.write(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(
                    out,
                    CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(groups.header().delimiter())
                            .get());
            print(printer, groups.header().cells(), groups.header().width(), PROBLEM);
            for (Optional<ShopifyGroup> next = groups.next(); next.isPresent(); next = groups.next()) {
                print(printer, next.get(), groups.header().width(), problems);
            }
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void print(CSVPrinter printer, ShopifyGroup group, int width, SortedMap<Long, String> problems)
            throws IOException {
        SortedMap<Long, String> own = problems.subMap(group.first().line(), group.lastLine() + 1);
        if (own.isEmpty()) {
            return;
        }
        String all = own.entrySet().stream()
                .filter(each -> group.rows().stream().noneMatch(row -> row.line() == each.getKey()))
                .map(SortedMap.Entry::getValue)
                .collect(Collectors.joining(" "));
        for (ShopifyRow row : group.rows()) {
            String told = own.getOrDefault(row.line(), "") + (row == group.first() ? " " + all : "");
            print(printer, row.cells(), width, (told.strip() + (row.cut() ? " " + CUT : "")).strip());
        }
    }

    private static void print(CSVPrinter printer, List<String> cells, int width, String problem) throws IOException {
        List<String> safe = new ArrayList<>(
                cells.stream().map(PlainText::inCell).limit(width).toList());
        while (safe.size() < width) {
            safe.add("");
        }
        safe.add(PlainText.inCell(problem));
        cells.stream().skip(width).map(PlainText::inCell).forEach(safe::add);
        printer.printRecord(safe);
    }
}
