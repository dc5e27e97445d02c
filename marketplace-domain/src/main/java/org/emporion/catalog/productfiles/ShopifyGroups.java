package org.emporion.catalog.productfiles;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Slug;

/** Reads a Shopify product file product by product; never more than one of them is in memory. */
final class ShopifyGroups {

    private static final int LONGEST_RECORD = 1_000_000;
    private static final int MOST_ROWS = 2_000;
    private static final String NO_WORD = "item";

    private final CsvRecords records;
    private final ShopifyHeader header;
    private CsvRecord ahead;
    private String handle = "";
    private long rows;

    private ShopifyGroups(CsvRecords records, ShopifyHeader header) {
        this.records = records;
        this.header = header;
    }

    /** @throws RuleViolated when the first line is not the header of such a file */
    static ShopifyGroups of(Reader in, StoreCurrencies currencies) throws IOException {
        Delimiter delimiter = Delimiter.find(in);
        CsvRecords records = new CsvRecords(in, delimiter.sign(), LONGEST_RECORD);
        if (delimiter.told()) {
            records.next();
        }
        CsvRecord first = records.next().orElseThrow(() -> new RuleViolated("FILE_EMPTY", "The file is empty."));
        return new ShopifyGroups(records, ShopifyHeader.of(first.cells(), delimiter.sign(), currencies));
    }

    ShopifyHeader header() {
        return header;
    }

    /** How many data rows have been read so far. */
    long rows() {
        return rows - (ahead == null ? 0 : 1);
    }

    /** About how many characters have been read so far. */
    long characters() {
        return records.characters();
    }

    /** The next product; nothing at the end of the file. */
    Optional<ShopifyGroup> next() throws IOException {
        CsvRecord first = ahead == null ? read() : ahead;
        ahead = null;
        if (first == null) {
            return Optional.empty();
        }
        handle = handle(first);
        List<ShopifyRow> group = new ArrayList<>();
        List<ImportNote> faults = new ArrayList<>();
        CsvRecord record = first;
        long lastLine = first.line();
        while (record != null && handle(record).equals(handle)) {
            add(record, group, faults);
            lastLine = record.line();
            record = read();
        }
        ahead = record;
        return Optional.of(new ShopifyGroup(handle, rows(), lastLine, group, faults));
    }

    private CsvRecord read() throws IOException {
        CsvRecord record = records.next().orElse(null);
        rows += record == null ? 0 : 1;
        return record;
    }

    private void add(CsvRecord record, List<ShopifyRow> group, List<ImportNote> faults) {
        if (group.size() == MOST_ROWS) {
            if (faults.stream().noneMatch(each -> "TOO_MANY_ROWS".equals(each.code()))) {
                faults.add(ImportNote.error(
                        record.line(), handle, null, "TOO_MANY_ROWS", "A product has at most 2,000 rows."));
            }
            return;
        }
        if (record.fault() == CsvRecord.Fault.TOO_LONG) {
            faults.add(ImportNote.error(
                    record.line(), handle, null, "ROW_TOO_LONG", "This row has more than a million characters."));
        } else if (record.fault() == CsvRecord.Fault.QUOTE_NOT_CLOSED) {
            faults.add(ImportNote.error(
                    record.line(),
                    handle,
                    null,
                    "QUOTE_NOT_CLOSED",
                    "A quotation mark in this row is never closed, so that the rest of the file belongs to it."));
        } else if (hasSurplus(record)) {
            faults.add(ImportNote.error(
                    record.line(),
                    handle,
                    null,
                    "ROW_TOO_LONG",
                    "This row has %d cells, the header %d."
                            .formatted(record.cells().size(), header.width())));
        }
        group.add(row(record));
    }

    private boolean hasSurplus(CsvRecord record) {
        return record.cells().size() > header.width()
                && record.cells().subList(header.width(), record.cells().size()).stream()
                        .anyMatch(cell -> !cell.isBlank());
    }

    /**
     * What the row calls its product. Without a handle that is made of the title, as Shopify does, and a row that has
     * neither goes on with the product above where the file knows no handles at all.
     */
    private String handle(CsvRecord record) {
        ShopifyRow row = row(record);
        String given = row.raw(ShopifyColumn.HANDLE);
        if (!given.isEmpty()) {
            return given;
        }
        String title = PlainText.line(row.get(ShopifyColumn.TITLE));
        if (title.isEmpty()) {
            return header.has(ShopifyColumn.HANDLE) ? "" : handle;
        }
        String made = Slug.of(title).value();
        return NO_WORD.equals(made) ? title : made;
    }

    private ShopifyRow row(CsvRecord record) {
        return new ShopifyRow(record.line(), record.cells(), header, record.cut());
    }
}
