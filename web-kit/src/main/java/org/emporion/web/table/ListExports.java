package org.emporion.web.table;

import jakarta.faces.context.FacesContext;
import java.util.Map;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.export.DataExporters;

/**
 * Has the data table write files our way. PrimeFaces takes that only from a request: what it looks at for it, the server does
 * not tell while it starts the application.
 */
final class ListExports {

    private ListExports() {}

    static void register(FacesContext page) {
        Map<String, Object> application = page.getExternalContext().getApplicationMap();
        if (application.putIfAbsent(ListExports.class.getName(), true) == null) {
            DataExporters.register(DataTable.class, CsvExport.class, "csv");
            DataExporters.register(DataTable.class, XlsxExport.class, "xlsx");
        }
    }
}
