package org.emporion.walls;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.Ids;
import org.emporion.kernel.TestDatabase;
import org.emporion.walls.Catalog.Column;
import org.emporion.walls.Catalog.Reference;

/**
 * Two stores, {@code a} and {@code b}, with a row in every table, made from the catalog alone: a new table is filled without
 * being named here, or the failure says what is missing.
 */
final class FilledDatabase {

    static final char A = 'a';
    static final char B = 'b';

    private static final Pattern FIRST_OF_LIST = Pattern.compile("ARRAY\\['([^']*)'");

    private static TestDatabase filled;

    private final Connection superuser;
    private final Catalog catalog;
    private final List<Reference> references;

    private FilledDatabase(Connection superuser) throws SQLException {
        this.superuser = superuser;
        this.catalog = new Catalog(superuser);
        this.references = catalog.references();
    }

    /** The id of the store of that letter. */
    static UUID tenant(char store) {
        return UUID.nameUUIDFromBytes(("store " + store).getBytes(StandardCharsets.US_ASCII));
    }

    /** The one of this test run; nobody stays connected to it, so that it can be copied. */
    static synchronized TestDatabase start() throws SQLException {
        if (filled == null) {
            TestDatabase database = TestDatabase.start().beside("filled");
            try (Connection superuser = database.superuser()) {
                fill(superuser);
            } catch (AssertionError unfilled) {
                database.drop();
                throw unfilled;
            }
            filled = database;
        }
        return filled;
    }

    /** Fills every table, without triggers: what is tried here are rows, not what follows from them. */
    private static void fill(Connection superuser) throws SQLException {
        FilledDatabase filling = new FilledDatabase(superuser);
        filling.execute("set session_replication_role = replica");
        for (String table : filling.catalog.tables()) {
            if (filling.catalog.one("select count(*) from " + table).equals("0")) {
                for (Map<String, String> one : Samples.each(table)) {
                    filling.insert(table, A, one);
                    filling.insert(table, B, one);
                }
            }
        }
        filling.execute("set session_replication_role = origin");
    }

    private void insert(String table, char store, Map<String, String> given) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Reference> byColumn = Catalog.byColumn(references, table);
        for (Column column : catalog.columns(table)) {
            String sample = given.getOrDefault(column.name(), Samples.value(table, column.name(), store));
            if (sample != null || column.needed()) {
                values.put(column.name(), sample != null ? sample : value(column, byColumn.get(column.name()), store));
            }
        }
        try {
            execute("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                    + String.join(", ", values.values()) + ")");
        } catch (SQLException e) {
            throw new AssertionError(
                    "The table " + table + " cannot be filled by itself; say in Samples.VALUES what it needs: "
                            + e.getMessage(),
                    e);
        }
    }

    private String value(Column column, Reference reference, char store) throws SQLException {
        if (column.name().equals("tenant_id")) {
            return quoted(tenant(store));
        }
        if (column.table().equals("tenant") && column.name().equals("id")) {
            return quoted(tenant(store));
        }
        if (reference != null) {
            return parent(column, reference, store);
        }
        for (String check : catalog.checks(column)) {
            Matcher list = FIRST_OF_LIST.matcher(check);
            if (list.find()) {
                return quoted(list.group(1));
            }
        }
        return plain(column, store);
    }

    /** What the row of the same store is called there; the other table may be the same for all stores. */
    private String parent(Column column, Reference reference, char store) throws SQLException {
        String named = reference.otherColumns().get(reference.columns().indexOf(column.name()));
        List<String> columns =
                catalog.columns(reference.other()).stream().map(Column::name).toList();
        String mine = columns.contains("tenant_id") ? " where tenant_id = " + quoted(tenant(store)) : "";
        String where = mine.isEmpty() && !reference.other().equals("tenant")
                ? " order by (" + reference.other() + "::text like '%-" + store + "%') desc limit 1"
                : mine;
        return "(select " + named + " from " + reference.other() + where + ")";
    }

    private String plain(Column column, char store) throws SQLException {
        return switch (column.type()) {
            case "uuid" -> quoted(Ids.next());
            case "int2", "int4", "int8" -> "1";
            case "timestamptz" -> "now()";
            case "date" -> "current_date";
            case "bool" -> "false";
            case "jsonb" -> "'{}'";
            case "inet" -> "'192.0.2.1'";
            case "bytea" -> "'\\x00'";
            case "_text" -> "'{}'";
            default -> text(column, store);
        };
    }

    private String text(Column column, char store) throws SQLException {
        String checks = String.join(" ", catalog.checks(column));
        if (checks.contains("[A-Z]{3}")) {
            return "'EUR'";
        }
        if (checks.contains("[A-Z]{2}")) {
            return "'DE'";
        }
        if (checks.contains("[0-9a-f]{64}")) {
            return quoted(String.valueOf(store).repeat(64));
        }
        return quoted(column.name() + "-" + store);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
