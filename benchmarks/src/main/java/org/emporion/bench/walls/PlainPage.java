package org.emporion.bench.walls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.emporion.bench.walls.Storm.Login;

/** A page read straight through JDBC in a transaction of its own, with the tenant named first or not. */
final class PlainPage implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement name;
    private final PreparedStatement page;

    PlainPage(String url, Login login, String sql, boolean named) throws SQLException {
        connection = DriverManager.getConnection(url, login.role(), login.password());
        connection.setAutoCommit(false);
        name = named ? connection.prepareStatement(naming()) : null;
        page = connection.prepareStatement(sql);
    }

    /** How many rows the page has. */
    int read(UUID tenant) {
        try {
            if (name != null) {
                name.setString(1, tenant.toString());
                name.executeQuery().close();
            }
            page.setObject(1, tenant);
            int rows = 0;
            try (ResultSet result = page.executeQuery()) {
                while (result.next()) {
                    result.getString("title");
                    rows++;
                }
            }
            connection.commit();
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String naming() {
        try (InputStream file = PlainPage.class.getResourceAsStream("name-tenant.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
