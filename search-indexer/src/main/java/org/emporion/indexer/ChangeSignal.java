package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** Hears at once when a listing has changed: LISTEN on a connection of its own, outside pool and transactions. */
@ApplicationScoped
class ChangeSignal {

    private final String url;
    private final Properties login;

    @Inject
    ChangeSignal(
            @ConfigProperty(name = "emporion.db.host") String host,
            @ConfigProperty(name = "emporion.db.port") int port,
            @ConfigProperty(name = "emporion.db.name", defaultValue = "emporion") String name,
            @ConfigProperty(name = "emporion.db.user") String user,
            @ConfigProperty(name = "emporion.db.password") String password) {
        this.url = "jdbc:postgresql://" + host + ":" + port + "/" + name;
        this.login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "search-indexer signal");
        login.setProperty("tcpKeepAlive", "true");
    }

    Ear listen() throws SQLException {
        Connection connection = new Driver().connect(url, login);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen listing_changed");
        }
        return new Ear(connection);
    }

    /** An open connection that hears signals until it is closed. */
    static final class Ear implements AutoCloseable {

        private final Connection connection;

        private Ear(Connection connection) {
            this.connection = connection;
        }

        /** Comes back when something changed, or when the time is over. */
        void await(Duration atMost) throws SQLException {
            connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
