package org.emporion.web.table;

import org.emporion.ground.export.ExportFormat;

/** A list as CSV. */
final class CsvExport extends ListExport {

    public CsvExport() {
        super(ExportFormat.CSV);
    }
}
