package org.emporion.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.emporion.kernel.TestDatabase;
import org.emporion.walls.Catalog.Column;
import org.emporion.walls.Catalog.Reference;

/** Tries what every role can do on a filled database and says where that is not what db/walls.csv says. */
final class Inspection {

    private static final char STRANGER = 'c';

    private final TestDatabase database;
    private final List<Wall> walls;
    private final Set<String> across = Wall.acrossStores();
    private final Map<String, List<String>> columns = new TreeMap<>();
    private final Set<String> generated = new HashSet<>();
    private final Map<String, String> rows = new TreeMap<>();
    private final List<Reference> references;
    private final List<String> settings;
    private final List<String> differences = new ArrayList<>();

    /** @param only the tables to look at, all when none is named */
    Inspection(TestDatabase database, String... only) throws SQLException {
        this.database = database;
        this.walls = Wall.all().stream()
                .filter(wall -> only.length == 0 || List.of(only).contains(wall.table()))
                .toList();
        try (Connection superuser = database.superuser()) {
            Catalog catalog = new Catalog(superuser);
            references = catalog.references();
            settings = catalog.settings();
            for (Wall wall : walls) {
                String table = wall.table();
                List<Column> all = catalog.columns(table);
                columns.put(table, all.stream().map(Column::name).toList());
                all.stream().filter(Column::generated).forEach(each -> generated.add(table + "." + each.name()));
                for (String role : TestDatabase.APPLICATION_ROLES) {
                    rows.put(role + " " + table, catalog.one(rowOfA(role, table)));
                }
            }
        }
    }

    /** Every verb on every table and column, by every role: allowed exactly where the table says so. */
    List<String> ofGrants() throws SQLException {
        for (String role : TestDatabase.APPLICATION_ROLES) {
            try (Visitor visitor = visitor(role, Map.of())) {
                for (Wall wall : walls) {
                    grants(visitor, role, wall);
                }
            }
        }
        return differences;
    }

    /** Every verb that is allowed, from every position: the own rows are reached, and no others unless on purpose. */
    List<String> ofRows() throws SQLException {
        for (String role : TestDatabase.APPLICATION_ROLES) {
            reach(role, "who names nobody", Map.of(), false);
            reach(role, "who names nothing", named(""), false);
            reach(role, "who names another", named(STRANGER), false);
            reach(role, "who names store a", named(FilledDatabase.A), true);
        }
        return differences;
    }

    /** Every reference between store tables refuses a row of the other store, whoever writes it. */
    List<String> ofReferences() throws SQLException {
        try (Visitor superuser = new Visitor(database.superuser(), Map.of())) {
            for (Reference reference : references) {
                if (isOfAStore(reference.table()) && isOfAStore(reference.other())) {
                    Outcome crossing = superuser.attempt(crossing(reference));
                    if (crossing.kind() != Outcome.Kind.STOPPED) {
                        differences.add(reference + " lets a row of one store name a row of the other: " + crossing);
                    }
                }
            }
        }
        return differences;
    }

    /** Row security is forced: the role that owns the tables, which nothing uses at run time, sees no row of a store. */
    List<String> ofOwner() throws SQLException {
        try (Visitor owner = visitor("emporion_owner", Map.of())) {
            for (Wall wall : walls) {
                Outcome seen = owner.select(wall.table());
                if (wall.isOfAStore() && (seen.isDenied() || seen.reachedRows("select"))) {
                    differences.add("emporion_owner reads " + wall.table() + ": " + seen);
                }
            }
        }
        return differences;
    }

    /** The tables of which a role may read anything. */
    List<String> readableBy(String role) throws SQLException {
        try (Visitor visitor = visitor(role, Map.of())) {
            List<String> readable = new ArrayList<>();
            for (Wall wall : walls) {
                if (!visitor.select(wall.table()).isDenied()) {
                    readable.add(wall.table());
                }
            }
            return readable;
        }
    }

    private void grants(Visitor visitor, String role, Wall wall) throws SQLException {
        String table = wall.table();
        if (wall.isView()) {
            compare(wall.allows(role, "select"), visitor.select(table), role + " reads " + table);
            return;
        }
        compare(wall.allows(role, "delete"), visitor.delete(table), role + " deletes from " + table);
        compare(false, visitor.attempt("truncate " + table), role + " empties " + table);
        for (String column : columns.get(table)) {
            String name = table + "." + column;
            compare(
                    wall.allows(role, "select", column),
                    visitor.attempt("select \"" + column + "\" from " + table),
                    role + " reads " + name);
            compare(
                    wall.allows(role, "insert", column),
                    visitor.attempt("insert into " + table + " (\"" + column + "\") values (default)"),
                    role + " inserts " + name);
            compare(
                    wall.allows(role, "update", column),
                    visitor.attempt("update " + table + " set \"" + column + "\" = default"),
                    role + " updates " + name);
        }
    }

    private void compare(boolean promised, Outcome outcome, String what) {
        if (promised == outcome.isDenied()) {
            differences.add(what + (promised ? ": promised, but " : ": not promised, but ") + outcome);
        }
    }

    private void reach(String role, String who, Map<String, String> position, boolean own) throws SQLException {
        try (Visitor visitor = visitor(role, position)) {
            for (Wall wall : walls) {
                for (String verb : wall.isOfAStore() ? wall.grants().get(role).keySet() : Set.<String>of()) {
                    Outcome outcome = reach(visitor, role, wall, verb);
                    boolean passes = own && !Samples.isOfPlatform(role, wall.table())
                            || across.contains(role + " " + wall.table() + " " + verb);
                    boolean all = across.contains(role + " " + wall.table() + " " + verb);
                    if (passes != outcome.reachedRows(verb) || (own && !all && outcome.rows() > 1)) {
                        differences.add(role + ", " + who + ", with " + verb + " on " + wall.table() + ": " + outcome);
                    }
                }
            }
        }
    }

    private Outcome reach(Visitor visitor, String role, Wall wall, String verb) throws SQLException {
        String table = wall.table();
        List<String> allowed = columns.get(table).stream()
                .filter(column -> wall.allows(role, verb, column) && !generated.contains(table + "." + column))
                .toList();
        return switch (verb) {
            case "select" -> visitor.select(table);
            case "insert" -> visitor.insert(table, rows.get(role + " " + table), allowed);
            case "update" -> visitor.update(table, rows.get(role + " " + table), allowed.get(0));
            default -> visitor.delete(table);
        };
    }

    private static String rowOfA(String role, String table) {
        return "select to_jsonb(t) || '" + Samples.atFirst(table) + "' from " + table + " t where "
                + Samples.own(role, table) + " order by to_jsonb(t)::text like '%"
                + FilledDatabase.tenant(FilledDatabase.A) + "%' desc, to_jsonb(t)::text like '%-a\"%' desc limit 1";
    }

    /** Points the row of store a at what the row of store b stands for. */
    private static String crossing(Reference reference) {
        StringBuilder sql = new StringBuilder("update " + reference.table() + " set ");
        int added = 0;
        for (int i = 0; i < reference.columns().size(); i++) {
            String column = reference.columns().get(i);
            if (!column.equals("tenant_id")) {
                sql.append(added++ == 0 ? "" : ", ").append(column).append(" = (select ");
                sql.append(reference.otherColumns().get(i)).append(" from ").append(reference.other());
                sql.append(" where tenant_id = '")
                        .append(FilledDatabase.tenant(FilledDatabase.B))
                        .append("')");
            }
        }
        return sql + " where tenant_id = '" + FilledDatabase.tenant(FilledDatabase.A) + "'";
    }

    private boolean isOfAStore(String table) {
        return walls.stream()
                .anyMatch(wall -> wall.table().equals(table) && wall.kind().equals("TENANT"));
    }

    private Visitor visitor(String role, Map<String, String> position) throws SQLException {
        return new Visitor(database.connect(role), position);
    }

    private Map<String, String> named(String value) {
        Map<String, String> position = new TreeMap<>();
        settings.forEach(setting -> position.put(setting, value));
        return position;
    }

    private Map<String, String> named(char store) {
        Map<String, String> position = new TreeMap<>();
        settings.forEach(setting -> position.put(
                setting,
                setting.equals("app.tenant_id")
                        ? FilledDatabase.tenant(store).toString()
                        : Samples.door(setting, store)));
        return position;
    }
}
