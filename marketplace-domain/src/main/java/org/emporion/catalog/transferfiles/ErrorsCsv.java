package org.emporion.catalog.transferfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What was wrong with a file, as a file. */
final class ErrorsCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ErrorsCsv() {}

    static String of(List<ImportNote> notes) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord("line", "handle", "severity", "field", "code", "detail");
            for (ImportNote each : notes) {
                printer.printRecord(
                        each.line(),
                        harmless(each.handle()),
                        each.error() ? "ERROR" : "WARNING",
                        harmless(each.field()),
                        each.code(),
                        harmless(each.detail()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    /** Spreadsheets run what begins like a formula; an apostrophe in front makes it text. */
    private static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
