package org.emporion.web.table;

import jakarta.faces.component.UIComponent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;

/** The columns of a table. One with a name can be hidden, unless it is fixed. */
final class ListColumns {

    private ListColumns() {}

    /** The table itself, or the one in what is given. */
    static DataTable tableIn(UIComponent part) {
        if (part instanceof DataTable table) {
            return table;
        }
        Iterator<UIComponent> inside = part.getFacetsAndChildren();
        while (inside.hasNext()) {
            DataTable table = tableIn(inside.next());
            if (table != null) {
                return table;
            }
        }
        return null;
    }

    /** Shows the chosen ones, all but the extra ones for null, and tells which there are. */
    static List<ListColumn> show(DataTable table, List<String> chosen) {
        List<Column> columns = columns(table).filter(ListColumns::canBeHidden).toList();
        columns.forEach(
                column -> column.setRendered(chosen == null ? !is(column, "extra") : chosen.contains(name(column))));
        return columns.stream()
                .map(column -> new ListColumn(name(column), column.getHeaderText(), column.isRendered()))
                .toList();
    }

    /** Sorts by a field as the address asks for it; false when no column is of that field. */
    static boolean sort(DataTable table, String sort) {
        if (sort == null) {
            return true;
        }
        String field = sort.replace("-", "");
        List<Column> fitting =
                columns(table).filter(column -> field.equals(column.getField())).toList();
        fitting.stream()
                .filter(Column::isRendered)
                .forEach(column -> column.setSortOrder(sort.startsWith("-") ? "desc" : "asc"));
        return !fitting.isEmpty();
    }

    static Stream<Column> columns(DataTable table) {
        return table.getChildren().stream().filter(Column.class::isInstance).map(Column.class::cast);
    }

    private static boolean canBeHidden(Column column) {
        return !name(column).isEmpty() && !is(column, "fixed");
    }

    private static boolean is(Column column, String attribute) {
        return Boolean.parseBoolean(String.valueOf(column.getAttributes().get(attribute)));
    }

    static String name(Column column) {
        Object name = column.getAttributes().get("name");
        return name == null ? "" : name.toString();
    }
}
