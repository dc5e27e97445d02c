package org.emporion.bench.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emporion.stack.StackAddresses;

/** Says a recording again on one JDBC connection, as the same role, with prepared statements and nothing in between. */
public final class Replay implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Replay(StackAddresses stack, String role) throws SQLException {
        connection = DriverManager.getConnection(stack.jdbc(), role, StackAddresses.password(role));
        connection.setAutoCommit(false);
    }

    /** Runs all its transactions. */
    public void run(Recording recording) throws SQLException {
        for (List<Statement> transaction : recording.transactions()) {
            for (Statement statement : transaction) {
                run(statement);
            }
            connection.commit();
        }
    }

    private void run(Statement statement) throws SQLException {
        PreparedStatement jdbc = prepared.get(statement.text());
        if (jdbc == null) {
            jdbc = connection.prepareStatement(statement.text().replaceAll("\\$\\d+", "?"));
            prepared.put(statement.text(), jdbc);
        }
        for (int i = 0; i < statement.parameters().size(); i++) {
            jdbc.setObject(i + 1, statement.parameters().get(i), Types.OTHER);
        }
        try {
            if (jdbc.execute()) {
                readAll(jdbc);
            }
        } catch (SQLException e) {
            connection.rollback();
            throw new SQLException(e.getMessage() + " in: " + statement, e);
        }
    }

    private static void readAll(PreparedStatement jdbc) throws SQLException {
        try (ResultSet result = jdbc.getResultSet()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) {
                    result.getObject(i);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
