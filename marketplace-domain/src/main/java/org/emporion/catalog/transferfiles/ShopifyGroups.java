package org.emporion.catalog.transferfiles;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emporion.kernel.RuleViolated;

/** Reads a Shopify product file product by product; never more than one of them is in memory. */
final class ShopifyGroups {

    private static final int LONGEST_RECORD = 1_000_000;
    private static final int MOST_ROWS = 2_000;

    private final CsvRecords records;
    private final Map<ShopifyColumn, Integer> columns;
    private final int width;
    private CsvRecord ahead;
    private long rows;

    private ShopifyGroups(CsvRecords records, Map<ShopifyColumn, Integer> columns, int width) {
        this.records = records;
        this.columns = columns;
        this.width = width;
    }

    /** @throws RuleViolated when the first line is not the header of such a file */
    static ShopifyGroups of(Reader in) throws IOException {
        in.mark(8192);
        char[] start = new char[4096];
        int length = Math.max(0, in.read(start));
        in.reset();
        CsvRecords records = new CsvRecords(in, delimiter(new String(start, 0, length)), LONGEST_RECORD);
        CsvRecord header = records.next().orElseThrow(() -> new RuleViolated("FILE_EMPTY", "The file is empty."));
        Map<ShopifyColumn, Integer> columns = columns(header);
        List<String> missing = ShopifyColumn.NEEDED.stream()
                .filter(column -> !columns.containsKey(column))
                .map(ShopifyColumn::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolated(
                    "COLUMN_MISSING",
                    "This is no Shopify product file: it lacks the columns " + String.join(", ", missing) + ".");
        }
        return new ShopifyGroups(records, columns, header.cells().size());
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
        String handle = handle(first);
        List<ShopifyRow> group = new ArrayList<>();
        List<ImportNote> faults = new ArrayList<>();
        CsvRecord record = first;
        while (record != null && handle(record).equals(handle)) {
            add(record, handle, group, faults);
            record = read();
        }
        ahead = record;
        return Optional.of(new ShopifyGroup(handle, rows(), group, faults));
    }

    private CsvRecord read() throws IOException {
        CsvRecord record = records.next().orElse(null);
        rows += record == null ? 0 : 1;
        return record;
    }

    private void add(CsvRecord record, String handle, List<ShopifyRow> group, List<ImportNote> faults) {
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
                            .formatted(record.cells().size(), width)));
        }
        group.add(new ShopifyRow(record.line(), record.cells(), columns));
    }

    private boolean hasSurplus(CsvRecord record) {
        return record.cells().size() > width
                && record.cells().subList(width, record.cells().size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    private String handle(CsvRecord record) {
        int at = columns.get(ShopifyColumn.HANDLE);
        return at < record.cells().size() ? record.cells().get(at).strip() : "";
    }

    private static Map<ShopifyColumn, Integer> columns(CsvRecord header) {
        Map<ShopifyColumn, Integer> columns = new EnumMap<>(ShopifyColumn.class);
        for (int i = 0; i < header.cells().size(); i++) {
            int at = i;
            ShopifyColumn.of(header.cells().get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }

    /** Spreadsheets in some countries write semicolons. */
    private static char delimiter(String start) {
        String header = start.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(header, each) > count(header, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
