package org.emporion.ground.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.emporion.kernel.RuleViolated;

/** The kinds of files that lists are written as. */
public enum ExportFormat {
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        public Sheet open(OutputStream out, List<String> headings) throws IOException {
            return new CsvSheet(out, headings);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Sheet open(OutputStream out, List<String> headings) {
            return new XlsxSheet(out, headings);
        }
    };

    private final String ending;
    private final String contentType;

    ExportFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** Where rows go to, one after the other. */
    public interface Sheet extends AutoCloseable {

        void row(List<?> cells) throws IOException;

        @Override
        void close() throws IOException;
    }

    /** A file that begins with the headings; closing it ends the file, not the stream. */
    public abstract Sheet open(OutputStream out, List<String> headings) throws IOException;

    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    /** @throws RuleViolated when there is no such format */
    public static ExportFormat of(String ending) {
        return Arrays.stream(values())
                .filter(each -> each.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field("format", "UNKNOWN", "Files are written as csv or xlsx."));
    }
}
