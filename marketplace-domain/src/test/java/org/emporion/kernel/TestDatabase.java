package org.emporion.kernel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A real PostgreSQL with our schema, roles and walls, one per test run. Work runs as one of the application roles in a
 * transaction of its own, the way a facade call does.
 */
public final class TestDatabase {

    public static final List<String> APPLICATION_ROLES =
            List.of("emporion_seller", "emporion_storefront", "emporion_operator", "emporion_indexer");

    private static TestDatabase shared;

    private final EmbeddedPostgres server;
    private final String name;
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();
    private final Optional<LentConnections> superusers;

    /** Databases of earlier versions, to be copied: bringing one up takes a hundred migrations. */
    private final Map<String, TestDatabase> versions = new HashMap<>();

    private TestDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
        superusers = Optional.empty();
    }

    private TestDatabase() throws IOException, SQLException {
        name = "emporion";
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
        }
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url());
        source.setUser("postgres");
        superusers = Optional.of(new LentConnections(source));
        create("");
        migrate();
    }

    /** An empty database beside the shared one: the same roles, schema and walls, and nothing that other tests left. */
    public TestDatabase beside(String another) throws SQLException {
        TestDatabase database = new TestDatabase(server, another);
        database.create("");
        database.migrate();
        return database;
    }

    /** A database beside the shared one as an installation had it that was brought up to this version only. */
    public synchronized TestDatabase before(String another, String version) throws SQLException {
        TestDatabase early = versions.get(version);
        if (early == null) {
            early = new TestDatabase(server, "version_" + version.replace('.', '_'));
            early.create("");
            early.migrations().target(version).load().migrate();
            versions.put(version, early);
        }
        return early.copy(another);
    }

    /** A copy of this database as it is now; nobody may be connected to it. */
    public TestDatabase copy(String another) throws SQLException {
        TestDatabase database = new TestDatabase(server, another);
        database.create(" template " + name);
        return database;
    }

    /** Removes this database, a copy or one beside the shared one; nobody may be connected to it. */
    public void drop() throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("drop database " + name);
        }
    }

    private void create(String how) throws SQLException {
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name + " owner emporion_owner" + how);
        }
        try (Connection admin = superuser();
                Statement statement = admin.createStatement()) {
            statement.execute("alter schema public owner to emporion_owner");
        }
    }

    /** Brings the schema up to date. */
    public void migrate() {
        migrations().load().migrate();
    }

    private FluentConfiguration migrations() {
        return Flyway.configure().dataSource(url(), "emporion_owner", "test").locations("classpath:db/migration");
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
        return superusers.isPresent()
                ? superusers.get().lend()
                : server.getDatabase("postgres", name).getConnection();
    }

    /** Its address for drivers and pools. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
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
