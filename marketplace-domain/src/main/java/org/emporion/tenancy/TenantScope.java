package org.emporion.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * Tells PostgreSQL what the running transaction may see; the row policies do the rest. The only class that sets any of it,
 * always for the transaction and never for the session.
 */
@ApplicationScoped
public class TenantScope {

    private static final String TENANT = "app.tenant_id";

    private EntityManager em;
    private Sql sql;

    TenantScope() {}

    @Inject
    public TenantScope(EntityManager em, Sql sql) {
        this.em = em;
        this.sql = sql;
    }

    /**
     * Runs work inside one store and restores afterwards what was named before, also when the work fails. What was pending is
     * written on entering and on leaving, each under its own tenant, and deferred constraints are checked while the tenant is
     * still named.
     */
    public <T> T within(TenantId tenant, Supplier<T> work) {
        if (tenant == null) {
            throw new NoTenantException("within");
        }
        em.flush();
        em.clear();
        String before = enter(tenant.toString());
        try {
            T answer = work.get();
            em.flush();
            sql.update("set constraints all immediate; set constraints all deferred");
            leave(before);
            return answer;
        } catch (RuntimeException e) {
            abandon(before, e);
            throw e;
        }
    }

    public void within(TenantId tenant, Runnable work) {
        within(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** Opens the doors that a person has by being logged in: own memberships, own carts and purchases. */
    public void asUser(String userId) {
        set("app.user_id", userId);
    }

    /** Opens the row of one API key, by its hash. */
    void asKey(String keyHash) {
        set("app.key_hash", keyHash);
    }

    /** Opens one cart and what was bought with it. */
    public void openCart(String cartId) {
        set("app.cart_key", cartId);
    }

    /** Opens one purchase and its orders. */
    public void openPurchase(String number) {
        set("app.purchase_key", number);
    }

    private String enter(String tenant) {
        return sql.one(
                        row -> row.text("before"),
                        "select coalesce(current_setting(?, true), '') as before, set_config(?, ?, true) as now",
                        TENANT,
                        TENANT,
                        tenant)
                .orElseThrow();
    }

    private void leave(String before) {
        em.clear();
        set(TENANT, before);
    }

    /** Leaves after a failure: what was not written yet is dropped, and a connection that is lost anyway stays as it is. */
    private void abandon(String before, RuntimeException failure) {
        try {
            leave(before);
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
        }
    }

    private void set(String name, String value) {
        sql.list(row -> null, "select set_config(?, ?, true)", name, value == null ? "" : value);
    }
}
