package org.emporion.web.table;

import org.emporion.ground.export.ExportFormat;

/** A list as an Excel workbook. */
final class XlsxExport extends ListExport {

    public XlsxExport() {
        super(ExportFormat.XLSX);
    }
}
