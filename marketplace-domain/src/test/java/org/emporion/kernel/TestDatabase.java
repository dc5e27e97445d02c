package org.emporion.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with our schema, roles and walls, one per test run. Work runs as one of the application roles in a
 * transaction of its own, the way a facade call does.
 */
public final class TestDatabase {

    public static final List<String> APPLICATION_ROLES =
            List.of("emporion_seller", "emporion_storefront", "emporion_operator", "emporion_indexer");

    private static TestDatabase shared;

    private final EmbeddedPostgres server;
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();

    private TestDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "100")
                .start();
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create role emporion_owner login password 'test'");
            for (String role : APPLICATION_ROLES) {
                statement.execute("create role " + role + " login password 'test'");
            }
            statement.execute("create database emporion owner emporion_owner");
        }
        try (Connection admin = server.getDatabase("postgres", "emporion").getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("alter schema public owner to emporion_owner");
        }
        Flyway.configure()
                .dataSource(url(), "emporion_owner", "test")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    /** The database of this test run, started at the first call. */
    public static synchronized TestDatabase start() {
        if (shared == null) {
            try {
                shared = new TestDatabase();
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL for tests does not start", e);
            }
        }
        return shared;
    }

    /** Runs work in one transaction of a role; rolls back when it throws. */
    public <T> T as(String role, Function<EntityManager, T> work) {
        EntityManager em = factories.computeIfAbsent(role, this::factory).createEntityManager();
        try {
            em.getTransaction().begin();
            T answer = work.apply(em);
            em.getTransaction().commit();
            return answer;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** A plain connection of a role. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, "test");
    }

    /** A connection that no wall stops, to look at what was written. */
    public Connection superuser() throws SQLException {
        return server.getDatabase("postgres", "emporion").getConnection();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/emporion";
    }

    private EntityManagerFactory factory(String role) {
        return jakarta.persistence.Persistence.createEntityManagerFactory(
                "emporion",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", OverheardDriver.class.getName(),
                        "jakarta.persistence.jdbc.url", url().replace("jdbc:postgresql:", OverheardDriver.SCHEME),
                        "jakarta.persistence.jdbc.user", role,
                        "jakarta.persistence.jdbc.password", "test",
                        "eclipselink.logging.level", "WARNING"));
    }
}
