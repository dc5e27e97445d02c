package org.emporion.bench.walls;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.Sql;
import org.emporion.selling.delivery.SellerShipping;
import org.emporion.store.store.StoreApplications;
import org.emporion.store.store.StoreProfile;
import org.emporion.store.store.Tenants;

/** The facades of sellers over a pool of connections: built once, called by many threads, each call in its own transaction. */
final class SellerFacades implements AutoCloseable {
    static final String APPLICATION = "storm";

    final Sql sql;
    final TenantScope tenants;
    final SellerAccess access;
    final SellerShipping shipping;
    final StoreProfile profile;

    private final HikariDataSource pool;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> running = new ThreadLocal<>();
    private final StoreApplications applications;

    /** @param role the database role behind the pool, whose password is {@code password} */
    public SellerFacades(String url, String role, String password, int connections) {
        pool = pool(url, role, password, connections);
        factory = Persistence.createEntityManagerFactory(
                "emporion",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", pool,
                        "eclipselink.logging.level", "OFF"));
        EntityManager em = entityManager();
        sql = new Sql(em);
        tenants = new TenantScope(em, sql);
        access = new SellerAccess(tenants, List.of(Memberships.door(em)), hash -> Optional.empty());
        shipping = SellerShipping.over(em);
        Tenants stores = new Tenants(em, sql);
        profile = new StoreProfile(stores, new LastChange(sql), Currencies.USUAL);
        applications = new StoreApplications(
                stores,
                new Memberships(em),
                tenants,
                silent(),
                new Outbox(sql, Clock.systemUTC()),
                silent(),
                Clock.systemUTC());
    }

    /** Opens a store of its own for that person. */
    Seat open(Person owner, String slug) {
        call(() -> applications.apply(
                owner,
                new StoreApplications.Application(
                        slug, slug, slug + " Ltd", "DE", "owner@example.com", "Storm-proof.", null)));
        return call(() -> access.seat(owner, slug));
    }

    /** One call of a facade: its transaction is committed, or rolled back when it throws. */
    <T> T call(Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        running.set(em);
        try {
            em.getTransaction().begin();
            T answer = work.get();
            em.getTransaction().commit();
            return answer;
        } finally {
            running.remove();
            end(em);
        }
    }

    /** One call inside the store of the seat, as the interceptor makes it. */
    <T> T inStore(Seat seat, Supplier<T> work) {
        return call(() -> tenants.within(seat.tenant(), seat.actor(), work));
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }

    private static void end(EntityManager em) {
        try (em) {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        } catch (RuntimeException lost) {
            // the connection was ended from outside; the pool throws it away
        }
    }

    private static HikariDataSource pool(String url, String role, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(role);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setAutoCommit(false);
        config.setConnectionTimeout(60_000);
        config.addDataSourceProperty("ApplicationName", APPLICATION);
        return new HikariDataSource(config);
    }

    private EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(running.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> silent() {
        return (Event<T>) Proxy.newProxyInstance(
                SellerFacades.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> null);
    }
}
