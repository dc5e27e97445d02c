package org.emporion.web.table;

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

/** A list as CSV in UTF-8, with the mark by which spreadsheets know that. */
public final class CsvExport extends ListExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Override
    Sheet open(OutputStream out, List<String> headings) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        Sheet sheet = new Sheet() {
            @Override
            public void row(List<?> cells) throws IOException {
                printer.printRecord(cells.stream().map(CsvExport::written).toList());
            }

            @Override
            public void close() throws IOException {
                printer.flush();
            }
        };
        sheet.row(headings);
        return sheet;
    }

    @Override
    public String getContentType() {
        return "text/csv; charset=UTF-8";
    }

    @Override
    public String getFileExtension() {
        return ".csv";
    }

    private static Object written(Object cell) {
        if (cell instanceof LocalDateTime time) {
            return TIME.format(time);
        }
        return cell instanceof String text ? PlainText.inCell(text) : cell;
    }
}
