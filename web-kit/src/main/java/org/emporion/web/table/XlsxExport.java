package org.emporion.web.table;

import org.emporion.ground.export.ExportFormat;

/** A list as an Excel workbook. PrimeFaces makes it, from a package of its own. */
public final class XlsxExport extends ListExport {

    public XlsxExport() {
        super(ExportFormat.XLSX);
    }
}
