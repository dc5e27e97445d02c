package org.emporion.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;

/** Connections that are lent again after they are closed, as clean as new ones: opening one takes PostgreSQL several milliseconds. */
final class LentConnections implements ConnectionEventListener {

    private final ConnectionPoolDataSource source;
    private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();

    LentConnections(ConnectionPoolDataSource source) {
        this.source = source;
    }

    Connection lend() throws SQLException {
        for (PooledConnection earlier = idle.poll(); earlier != null; earlier = idle.poll()) {
            try {
                return cleaned(earlier.getConnection());
            } catch (SQLException broken) {
                earlier.close();
            }
        }
        PooledConnection another = source.getPooledConnection();
        another.addConnectionEventListener(this);
        return another.getConnection();
    }

    private static Connection cleaned(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("discard all");
        }
        return connection;
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        idle.push((PooledConnection) event.getSource());
    }

    /** It is not lent again. */
    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {}
}
