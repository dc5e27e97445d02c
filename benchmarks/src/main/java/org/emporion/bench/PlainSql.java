package org.emporion.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.emporion.installation.database.Roles;
import org.emporion.stack.StackAddresses;

/** One JDBC connection with the statements of {@code statements.sql} prepared on it: the limit the applications are held against. */
final class PlainSql implements AutoCloseable {
    private static final Map<String, String> STATEMENTS = statements();

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private PlainSql(Connection connection) {
        this.connection = connection;
    }

    /** Logged in as the storefront is, under the same row security. */
    static PlainSql asStorefront(StackAddresses stack) throws SQLException {
        return as(stack, Roles.STOREFRONT, StackAddresses.password(Roles.STOREFRONT));
    }

    private static PlainSql as(StackAddresses stack, String role, String password) throws SQLException {
        Connection connection = DriverManager.getConnection(stack.jdbc(), role, password);
        connection.setAutoCommit(false);
        return new PlainSql(connection);
    }

    /** Reads everything and answers the first columns of the first row. */
    Object[] row(String name, int columns, Object... arguments) throws SQLException {
        Object[] first = null;
        try (ResultSet result = bound(name, arguments).executeQuery()) {
            int all = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[all];
                for (int i = 0; i < all; i++) {
                    row[i] = result.getObject(i + 1);
                }
                first = first == null ? java.util.Arrays.copyOf(row, columns) : first;
            }
        }
        if (first == null) {
            throw new SQLException(name + " found nothing");
        }
        return first;
    }

    /** Reads everything. */
    void rows(String name, Object... arguments) throws SQLException {
        row(name, 1, arguments);
    }

    /** Changes rows; fails unless it were so many. */
    void change(String name, int expected, Object... arguments) throws SQLException {
        int changed = bound(name, arguments).executeUpdate();
        if (changed != expected) {
            throw new SQLException(name + " changed " + changed + " rows");
        }
    }

    void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement bound(String name, Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(STATEMENTS.get(name));
            prepared.put(name, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Reads the file: {@code -- name: x} opens a statement. */
    private static Map<String, String> statements() {
        try (InputStream in = PlainSql.class.getResourceAsStream("statements.sql")) {
            Map<String, String> all = new HashMap<>();
            for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("-- name: ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    all.put(
                            part.substring(0, end).strip(),
                            part.substring(end).strip().replaceAll(";$", ""));
                }
            }
            return all;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
