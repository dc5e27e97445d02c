package org.emporion.walls;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The live catalog of a database as its superuser sees it: tables in the order of their references, columns, keys. */
final class Catalog {

    /** A column; {@code needed} when an insert has to name it. */
    record Column(String table, String name, String type, boolean needed, boolean generated) {}

    /** A foreign key: its columns in order, and those of the other table that they name. */
    record Reference(String name, String table, List<String> columns, String other, List<String> otherColumns) {}

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    List<String> tables() throws SQLException {
        List<String> open = texts("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p') and relname <> 'flyway_schema_history' order by relname");
        List<Reference> references = references();
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < open.size()) {
            int before = ordered.size();
            open.stream()
                    .filter(table -> references.stream()
                            .filter(each -> each.table.equals(table) && !each.other.equals(table))
                            .allMatch(each -> ordered.contains(each.other)))
                    .forEach(ordered::add);
            if (ordered.size() == before) {
                throw new AssertionError("tables refer to each other in a circle: " + open);
            }
        }
        return List.copyOf(ordered);
    }

    List<Column> columns(String table) throws SQLException {
        return rows("select column_name, udt_name, is_nullable = 'NO' and column_default is null and is_identity = 'NO'"
                        + " and is_generated = 'NEVER', is_generated = 'ALWAYS' from information_schema.columns where table_schema = 'public'"
                        + " and table_name = '" + table + "' order by ordinal_position")
                .stream()
                .map(row -> new Column(
                        table,
                        row.get(0),
                        row.get(1),
                        row.get(2).equals("t"),
                        row.get(3).equals("t")))
                .toList();
    }

    List<Reference> references() throws SQLException {
        return rows("select c.conname, c.conrelid::regclass, c.confrelid::regclass,"
                        + " (select string_agg(a.attname, ',' order by k.n) from unnest(c.conkey) with ordinality k(num, n)"
                        + "  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num),"
                        + " (select string_agg(a.attname, ',' order by k.n) from unnest(c.confkey) with ordinality k(num, n)"
                        + "  join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num)"
                        + " from pg_constraint c where c.contype = 'f' order by 2, 1")
                .stream()
                .map(row -> new Reference(
                        row.get(0),
                        row.get(1),
                        List.of(row.get(3).split(",")),
                        row.get(2),
                        List.of(row.get(4).split(","))))
                .toList();
    }

    /** The definitions of the checks on that column alone. */
    List<String> checks(Column column) throws SQLException {
        return texts("select pg_get_constraintdef(c.oid) from pg_constraint c join pg_attribute a"
                + " on a.attrelid = c.conrelid and c.conkey = array[a.attnum] where c.contype = 'c'"
                + " and c.conrelid = '" + column.table + "'::regclass and a.attname = '" + column.name + "'");
    }

    /** The settings that the walls read, from the functions around them. */
    List<String> settings() throws SQLException {
        return texts("select distinct s[1] from pg_proc p, regexp_matches(pg_get_functiondef(p.oid),"
                + " 'current_setting\\(''(app\\.[a-z_]+)''', 'g') s where p.pronamespace = 'public'::regnamespace"
                + " and p.prokind = 'f' and exists (select 1 from pg_policies where"
                + " position(p.proname || '(' in coalesce(qual, '') || coalesce(with_check, '')) > 0) order by 1");
    }

    String one(String sql) throws SQLException {
        return texts(sql).get(0);
    }

    List<String> texts(String sql) throws SQLException {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The reference that a column stands in, by column. */
    static Map<String, Reference> byColumn(List<Reference> references, String table) {
        Map<String, Reference> found = new LinkedHashMap<>();
        references.stream()
                .filter(each -> each.table.equals(table) && !each.other.equals(table))
                .forEach(each -> each.columns.forEach(column -> found.putIfAbsent(column, each)));
        return found;
    }
}
