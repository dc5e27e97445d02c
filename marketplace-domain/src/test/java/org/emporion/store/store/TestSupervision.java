package org.emporion.store.store;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.function.Consumer;
import org.emporion.catalog.product.TestCatalog;
import org.emporion.ground.metrics.Counted;
import org.emporion.ground.metrics.TestCounts;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/** What the platform decides about stores, built by hand. */
public final class TestSupervision {

    private TestSupervision() {}

    public static TenantSupervision of(EntityManager em, Clock clock) {
        return of(em, clock, new ArrayList<>());
    }

    /** @param counted hears what is counted */
    static TenantSupervision of(EntityManager em, Clock clock, Collection<Counted> counted) {
        Sql sql = new Sql(em);
        return new TenantSupervision(
                new Tenants(em, sql),
                new Memberships(em),
                new TenantScope(em, sql),
                new Outbox(sql, clock),
                event((StoreMoved store) -> TestCatalog.storeMoved(em, clock, store)),
                TestCounts.into(counted),
                clock);
    }

    /** Applying for stores, of which nobody else hears. */
    public static StoreApplications applications(EntityManager em, Clock clock) {
        return applications(em, clock, new ArrayList<>());
    }

    /** @param counted hears what is counted */
    static StoreApplications applications(EntityManager em, Clock clock, Collection<Counted> counted) {
        Sql sql = new Sql(em);
        return new StoreApplications(
                new Tenants(em, sql),
                new Memberships(em),
                new TenantScope(em, sql),
                event(applied -> {}),
                new Outbox(sql, clock),
                TestCounts.into(counted),
                clock);
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> event(Consumer<T> observer) {
        return (Event<T>) Proxy.newProxyInstance(
                TestSupervision.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    observer.accept((T) arguments[0]);
                    return null;
                });
    }
}
