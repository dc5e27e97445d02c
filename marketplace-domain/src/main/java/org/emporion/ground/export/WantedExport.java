package org.emporion.ground.export;

import java.util.List;
import java.util.Map;

/**
 * Which list is to be written, and how.
 *
 * @param filters as the address of the list has them
 * @param columns in the order of the file
 */
public record WantedExport(String kind, ExportFormat format, Map<String, String> filters, List<Column> columns) {

    /** A list of more rows than this is written in the background. */
    public static final int LONG = 2_000;

    public WantedExport {
        filters = Map.copyOf(filters);
        columns = List.copyOf(columns);
    }

    /** A column by its name in the list, and what stands above it. */
    public record Column(String name, String heading) {}
}
