package org.emporion.web.table;

import org.emporion.ground.export.ExportFormat;

/** A list as CSV. PrimeFaces makes it, from a package of its own. */
public final class CsvExport extends ListExport {

    public CsvExport() {
        super(ExportFormat.CSV);
    }
}
