package org.emporion.web.table;

import org.emporion.ground.export.ExportFormat;

/** A list as an Excel workbook. */
public final class XlsxExport extends ListExport {

    public XlsxExport() {
        super(ExportFormat.XLSX);
    }
}
