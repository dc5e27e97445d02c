package org.emporion.system.container;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Lets one deployment be any of the applications: facades get an entity manager that leads to the pool of whoever is being
 * played, the seller portal unless something else is said.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class Pools {

    private static final ThreadLocal<Pool> CHOSEN = ThreadLocal.withInitial(() -> Pool.SELLER);

    @PersistenceContext(unitName = "emporion")
    private EntityManager seller;

    @PersistenceContext(unitName = "second-seller")
    private EntityManager secondSeller;

    @PersistenceContext(unitName = "storefront")
    private EntityManager storefront;

    @PersistenceContext(unitName = "operator")
    private EntityManager operator;

    @PersistenceContext(unitName = "indexer")
    private EntityManager indexer;

    @PersistenceContext(unitName = "installation")
    private EntityManager installation;

    @Resource
    private ManagedExecutorService threads;

    /** Does something as the application with this pool. */
    <T> T as(Pool pool, Supplier<T> work) {
        Pool before = CHOSEN.get();
        CHOSEN.set(pool);
        try {
            return work.get();
        } finally {
            CHOSEN.set(before);
        }
    }

    void as(Pool pool, Runnable work) {
        as(pool, () -> {
            work.run();
            return null;
        });
    }

    /** The same at the same time, in another thread. */
    <T> Future<T> meanwhileAs(Pool pool, Supplier<T> work) {
        return threads.submit(() -> as(pool, work));
    }

    @Produces
    EntityManager chosen() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::pass);
    }

    private Object pass(Object proxy, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(of(CHOSEN.get()), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private EntityManager of(Pool pool) {
        return switch (pool) {
            case SELLER -> seller;
            case SECOND_SELLER -> secondSeller;
            case STOREFRONT -> storefront;
            case OPERATOR -> operator;
            case INDEXER -> indexer;
            case INSTALLATION -> installation;
        };
    }
}
