package org.emporion.kernel;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Transactions of one role on the real database, for beans that are built once and called by many threads. */
public final class TestTransactions extends Transactions {

    private final TestDatabase database;
    private final String role;
    private final ThreadLocal<EntityManager> running = new ThreadLocal<>();

    public TestTransactions(TestDatabase database, String role) {
        this.database = database;
        this.role = role;
    }

    @Override
    public <T> T run(Supplier<T> step) {
        return database.as(role, em -> {
            EntityManager outer = running.get();
            running.set(em);
            try {
                return step.get();
            } finally {
                running.set(outer);
            }
        });
    }

    @Override
    public void run(Runnable step) {
        run(() -> {
            step.run();
            return null;
        });
    }

    /** The entity manager of whatever transaction the calling thread runs. */
    public EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    try {
                        return method.invoke(running.get(), args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
