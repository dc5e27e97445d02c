package org.emporion.ground.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.emporion.kernel.PlainText;

/** CSV in UTF-8, with the mark by which spreadsheets know that. */
final class CsvSheet implements ExportFormat.Sheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CSVPrinter printer;

    CsvSheet(OutputStream out, List<String> headings) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        printer = new CSVPrinter(text, CSVFormat.RFC4180);
        row(headings);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvSheet::written).toList());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }

    private static Object written(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return cell instanceof String text ? PlainText.inCell(text) : cell;
    }
}
