package org.emporion.system.walls;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.emporion.stack.server.PostgresServer;
import org.emporion.system.client.Stack;

/** All rows of one store, in every table that there is, behind all walls: a checksum for each table. */
final class RowsOf {
    private final String tenant;

    RowsOf(String tenant) {
        this.tenant = tenant;
    }

    /** By table; tables come from the catalog, so that a new one is looked at too. */
    Map<String, String> now() {
        try (Connection connection = DriverManager.getConnection(
                        Stack.addresses().jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
                Statement statement = connection.createStatement()) {
            Map<String, String> sums = new TreeMap<>();
            for (String table : tables(statement)) {
                String column = table.equals("tenant") ? "id" : "tenant_id";
                try (ResultSet sum =
                        statement.executeQuery("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '-')"
                                + " from " + table + " t where " + column + " = '" + tenant + "'")) {
                    sum.next();
                    sums.put(table, sum.getString(1));
                }
            }
            return sums;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("select table_name from information_schema.columns where"
                + " table_schema = 'public' and (column_name = 'tenant_id' or (table_name = 'tenant' and column_name = 'id'))"
                + " order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }
}
