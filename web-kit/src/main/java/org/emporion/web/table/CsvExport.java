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

/** A list as CSV in UTF-8, with the mark by which spreadsheets know that. */
public final class CsvExport extends ListExport {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
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
        return cell instanceof String text ? harmless(text) : cell;
    }

    /** Spreadsheets run what begins like a formula; an apostrophe in front makes it text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
