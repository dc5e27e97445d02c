package org.emporion.walls;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One role on a connection of its own, in one position: it tries statements and leaves nothing behind. */
final class Visitor implements AutoCloseable {

    private final Connection connection;

    /** @param settings what the transaction says it is about; empty for a connection that never said anything */
    Visitor(Connection connection, Map<String, String> settings) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
                set.setString(1, setting.getKey());
                set.setString(2, setting.getValue());
                set.execute();
            }
        }
    }

    Outcome select(String table) throws SQLException {
        return attempt("select count(*) from " + table);
    }

    /** @param columns those that may be named, all when empty */
    Outcome insert(String table, String row, List<String> columns) throws SQLException {
        String names = columns.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return attempt(
                "insert into " + table + " (" + names + ") select " + names + " from jsonb_populate_record(null::"
                        + table + ", ?::jsonb)",
                row);
    }

    /** Without a condition, so that no right to read is needed and no policy for reading helps. */
    Outcome update(String table, String row, String column) throws SQLException {
        return attempt(
                "update " + table + " set \"" + column + "\" = (select r.\"" + column
                        + "\" from jsonb_populate_record(null::" + table + ", ?::jsonb) r)",
                row);
    }

    Outcome delete(String table) throws SQLException {
        return attempt("delete from " + table);
    }

    /** Any statement; a count that it selects is its number of rows. */
    Outcome attempt(String sql, String... arguments) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            if (!statement.execute()) {
                return Outcome.done(statement.getUpdateCount());
            }
            try (ResultSet result = statement.getResultSet()) {
                return Outcome.done(result.next() && sql.startsWith("select count") ? result.getLong(1) : 0);
            }
        } catch (SQLException e) {
            return Outcome.of(e);
        } finally {
            connection.rollback(before);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
