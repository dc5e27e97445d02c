package org.emporion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the live catalog against db/walls.csv, in both directions, and store tables against the rules of the walls. */
class SchemaLintIT {

    private static TestDatabase database;
    private static final Map<String, CSVRecord> MATRIX = new TreeMap<>();

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start();
        try (Reader csv = new InputStreamReader(
                SchemaLintIT.class.getResourceAsStream("/db/walls.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            format.parse(csv).forEach(record -> MATRIX.put(record.get("table"), record));
        }
    }

    @Test
    void everyTableStandsInTheMatrixAndTheOtherWayRound() throws SQLException {
        List<String> live = texts("select relname from pg_class where relnamespace = 'public'::regnamespace"
                + " and relkind in ('r', 'p', 'v', 'm') and relname <> 'flyway_schema_history'");
        assertThat(live).containsExactlyInAnyOrderElementsOf(MATRIX.keySet());
    }

    @Test
    void grantsAreExactlyThoseOfTheMatrix() throws SQLException {
        TreeSet<String> granted =
                new TreeSet<>(texts("select grantee || ' ' || table_name || ' ' || lower(privilege_type)"
                        + " from information_schema.role_table_grants where grantee <> 'emporion_owner'"
                        + " and table_schema = 'public' and table_name <> 'flyway_schema_history'"));
        granted.addAll(
                texts(
                        "select grantee || ' ' || table_name || ' ' || lower(privilege_type) || '(' || column_name || ')'"
                                + " from information_schema.role_column_grants c where grantee <> 'emporion_owner'"
                                + " and table_schema = 'public' and not exists (select 1 from information_schema.role_table_grants t"
                                + " where t.grantee = c.grantee and t.table_name = c.table_name and t.privilege_type = c.privilege_type)"));
        assertThat(granted).containsExactlyInAnyOrderElementsOf(promised());
    }

    @Test
    void storeTablesHaveATenantWithoutDefaultAndForcedRowSecurity() throws SQLException {
        for (String table : tables("TENANT")) {
            assertThat(texts("select is_nullable || coalesce(column_default, '') from information_schema.columns"
                            + " where table_schema = 'public' and column_name = 'tenant_id' and table_name = '" + table
                            + "'"))
                    .as(table + ".tenant_id")
                    .containsExactly("NO");
            assertThat(texts("select 'forced' from pg_class where oid = '" + table
                            + "'::regclass and relrowsecurity and relforcerowsecurity"))
                    .as(table + " row security")
                    .containsExactly("forced");
        }
    }

    @Test
    void tablesThatOpenByAKeyHaveForcedRowSecurityToo() throws SQLException {
        assertThat(texts("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relrowsecurity and relforcerowsecurity"))
                .containsAll(tables("DOOR"));
    }

    /** A view without it would show every row that its owner sees. */
    @Test
    void viewsShowWhatTheWallsShowToWhoeverAsks() throws SQLException {
        assertThat(texts("select relname from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relkind in ('v', 'm') and not coalesce(reloptions, '{}') @> '{security_invoker=true}'"))
                .isEmpty();
        assertThat(texts("select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'"))
                .containsExactlyInAnyOrderElementsOf(tables("VIEW"));
    }

    @Test
    void keysAndIndexesOfStoreTablesStartWithTheTenant() throws SQLException {
        List<String> others = texts("select i.indrelid::regclass || ' ' || i.indexrelid::regclass from pg_index i"
                + " join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]"
                + " where (i.indisunique or i.indisprimary) and a.attname <> 'tenant_id'");
        assertThat(others.stream().filter(each -> tables("TENANT").contains(each.split(" ")[0])))
                .as("only the doors by a secret's hash are unique over all stores")
                .containsExactlyInAnyOrder("api_key api_key_key_hash_key", "invitation invitation_token_hash_key");
    }

    @Test
    void foreignKeysBetweenStoreTablesCarryTheTenant() throws SQLException {
        List<String> without =
                texts("select c.conrelid::regclass || ' -> ' || c.confrelid::regclass from pg_constraint c"
                        + " where c.contype = 'f' and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid"
                        + " and a.attnum = any(c.conkey) and a.attname = 'tenant_id')");
        assertThat(without.stream()
                        .filter(each -> tables("TENANT").contains(each.split(" -> ")[0])
                                && tables("TENANT").contains(each.split(" -> ")[1])))
                .isEmpty();
    }

    /** One that the statistics do not know would be planned as empty, and its first thousands of rows joined all with all. */
    @Test
    void everyStoreIsPlannedAlikeWhetherTheStatisticsKnowItOrNot() throws SQLException {
        assertThat(texts("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                        + " and a.attname = 'tenant_id' and a.attstattarget is distinct from 0"))
                .isEmpty();
    }

    @Test
    void policiesNameTheirRolesAndNothingRunsWithItsOwnersRights() throws SQLException {
        assertThat(texts("select tablename || '.' || policyname from pg_policies where 'public' = any(roles)"))
                .isEmpty();
        assertThat(texts("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"))
                .isEmpty();
        assertThat(texts("select rolname from pg_roles where rolname like 'emporion%' and (rolbypassrls or rolsuper)"))
                .isEmpty();
    }

    @Test
    void statesAreTextAndMoneyIsMinorUnits() throws SQLException {
        assertThat(
                        texts(
                                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"
                                        + " and table_name <> 'flyway_schema_history'"
                                        + " and (data_type in ('numeric', 'double precision', 'real', 'money', 'USER-DEFINED',"
                                        + " 'timestamp without time zone') or (column_name like '%\\_minor' and data_type <> 'bigint'))"))
                .isEmpty();
    }

    private static List<String> promised() {
        List<String> grants = new ArrayList<>();
        for (CSVRecord record : MATRIX.values()) {
            for (String role : TestDatabase.APPLICATION_ROLES) {
                for (String verb : record.get(role).split(" (?![^(]*\\))")) {
                    if (verb.contains("(")) {
                        String name = verb.substring(0, verb.indexOf('('));
                        String columns = verb.substring(verb.indexOf('(') + 1, verb.length() - 1);
                        for (String column : columns.split(",")) {
                            grants.add(role + " " + record.get("table") + " " + name + "(" + column + ")");
                        }
                    } else if (!verb.isBlank()) {
                        grants.add(role + " " + record.get("table") + " " + verb);
                    }
                }
            }
        }
        return grants;
    }

    private static List<String> tables(String kind) {
        return MATRIX.values().stream()
                .filter(record -> kind.equals(record.get("kind")))
                .map(record -> record.get("table"))
                .toList();
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.superuser();
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }
}
