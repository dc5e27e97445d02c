package org.emporion.web.table;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.emporion.ground.export.ExportCells;
import org.emporion.ground.export.ExportFormat;
import org.emporion.ground.export.WantedExport;
import org.emporion.kernel.Page;
import org.emporion.web.faces.Formats;
import org.emporion.web.faces.PageZone;
import org.emporion.web.faces.Words;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.export.DataExporters;
import org.primefaces.component.export.ExportConfiguration;
import org.primefaces.component.export.Exporter;

/**
 * Writes a list as a file while it reads it: the columns that are shown, all rows that match, in the order shown. A column
 * says with {@code export} what of a row stands in it.
 */
abstract class ListExport implements Exporter<DataTable> {

    private final ExportFormat format;

    ListExport(ExportFormat format) {
        this.format = format;
    }

    /** A column of the file, and what of a row stands in it. */
    record Part(String heading, Function<Object, Object> of) {}

    /** Answers the request with a file. */
    static void send(LazyPages<?> list, String type, String name) {
        FacesContext page = FacesContext.getCurrentInstance();
        ExternalContext answer = page.getExternalContext();
        DataTable table = shows(list, page);
        ListExports.register(page);
        Exporter<DataTable> exporter = DataExporters.get(DataTable.class, type);
        String file = name.replaceAll("[^a-z]", "") + "-" + LocalDate.now(PageZone.now()) + exporter.getFileExtension();
        answer.setResponseContentType(exporter.getContentType());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        try {
            ExportConfiguration into = ExportConfiguration.builder()
                    .outputStream(answer.getResponseOutputStream())
                    .build();
            exporter.export(page, List.of(table), into);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        page.responseComplete();
    }

    @Override
    public void export(FacesContext page, List<DataTable> tables, ExportConfiguration into) throws IOException {
        DataTable table = tables.get(0);
        List<Part> parts = ListColumns.columns(table)
                .filter(column -> column.isRendered() && column.isExportable())
                .map(column -> new Part(column.getHeaderText(), row -> cell(page, table.getVar(), row, column)))
                .toList();
        write(into.getOutputStream(), parts, (LazyPages<?>) table.getValue());
    }

    @Override
    public String getContentType() {
        return format.contentType();
    }

    @Override
    public String getFileExtension() {
        return "." + format.ending();
    }

    /** The columns of the file that the list as it is now would be. */
    static List<WantedExport.Column> columns(LazyPages<?> list) {
        return ListColumns.columns(shows(list, FacesContext.getCurrentInstance()))
                .filter(column -> column.isRendered() && column.isExportable())
                .map(column -> new WantedExport.Column(ListColumns.name(column), column.getHeaderText()))
                .toList();
    }

    void write(OutputStream out, List<Part> parts, LazyPages<?> list) throws IOException {
        try (ExportFormat.Sheet sheet =
                format.open(out, parts.stream().map(Part::heading).toList())) {
            list.each(row -> add(sheet, parts, row));
            if (list.isLonger()) {
                sheet.row(List.of(end(list)));
            }
        }
    }

    private static DataTable shows(LazyPages<?> list, FacesContext page) {
        DataTable table = ListColumns.tableIn(page.getViewRoot());
        if (table == null || table.getValue() != list) {
            throw new IllegalStateException("the page does not show this list");
        }
        return table;
    }

    private static Object cell(FacesContext page, String variable, Object row, Column column) {
        Map<String, Object> named = page.getExternalContext().getRequestMap();
        Object before = named.put(variable, row);
        try {
            return column.getValueExpression("cell").getValue(page.getELContext());
        } finally {
            named.put(variable, before);
        }
    }

    private static void add(ExportFormat.Sheet sheet, List<Part> parts, Object row) {
        try {
            sheet.row(parts.stream()
                    .map(part -> ExportCells.plain(part.of().apply(row), PageZone.now()))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String end(LazyPages<?> list) {
        String text = Words.ofKit("list.export.end");
        return MessageFormat.format(text, Formats.count(Page.DEEPEST), Formats.count(list.getTotal()));
    }
}
