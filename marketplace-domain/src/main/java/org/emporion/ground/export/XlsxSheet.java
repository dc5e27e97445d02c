package org.emporion.ground.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook, written row by row; texts are texts there, whatever they begin with. */
final class XlsxSheet implements ExportFormat.Sheet {

    private static final int WIDTH = 22;

    /** How many rows are kept before they are written. */
    private static final int KEPT = 100;

    private final Workbook book;
    private final Worksheet page;
    private int row;

    XlsxSheet(OutputStream out, List<String> headings) {
        book = new Workbook(out, "Emporion", "1.0");
        page = book.newWorksheet("List");
        page.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            page.width(column, WIDTH);
            page.inlineString(0, column, headings.get(column));
            page.style(0, column).bold().set();
        }
    }

    @Override
    public void row(List<?> cells) throws IOException {
        row++;
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (row % KEPT == 0) {
            page.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof LocalDateTime time) {
            page.value(row, column, time);
            page.style(row, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof BigDecimal amount) {
            page.value(row, column, amount);
            page.style(row, column)
                    .format(amount.scale() > 0 ? "#,##0.00" : "#,##0")
                    .set();
        } else if (value instanceof Number number) {
            page.value(row, column, number);
        } else {
            page.inlineString(row, column, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
