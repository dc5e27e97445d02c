package org.emporion.catalog.transferfiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.emporion.catalog.productfiles.ImportNote;
import org.emporion.kernel.PlainText;

/** What was wrong with a file, as a file. */
final class ErrorsCsv {

    private ErrorsCsv() {}

    static String of(List<ImportNote> notes) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord("line", "handle", "severity", "field", "code", "detail");
            for (ImportNote each : notes) {
                printer.printRecord(
                        each.line(),
                        PlainText.inCell(each.handle()),
                        each.error() ? "ERROR" : "WARNING",
                        PlainText.inCell(each.field()),
                        each.code(),
                        PlainText.inCell(each.detail()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
