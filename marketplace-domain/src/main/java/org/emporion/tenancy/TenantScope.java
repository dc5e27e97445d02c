package org.emporion.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
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
     * Runs work inside one store and restores afterwards what was named before. What was pending is written on entering and
     * on leaving, each under its own tenant, and deferred constraints are checked while the tenant is still named.
     */
    public <T> T within(TenantId tenant, Supplier<T> work) {
        if (tenant == null) {
            throw new NoTenantException("within");
        }
        String before = current(TENANT);
        change(tenant.toString());
        T answer = work.get();
        em.flush();
        sql.update("set constraints all immediate");
        sql.update("set constraints all deferred");
        change(before);
        return answer;
    }

    public void within(TenantId tenant, Runnable work) {
        within(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** The tenant named in this transaction, if any. */
    public Optional<TenantId> tenant() {
        return Optional.of(current(TENANT))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .map(TenantId::new);
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

    private void change(String tenant) {
        em.flush();
        em.clear();
        set(TENANT, tenant);
    }

    private void set(String name, String value) {
        sql.list(row -> null, "select set_config(?, ?, true)", name, value == null ? "" : value);
    }

    private String current(String name) {
        return sql.one(row -> row.text("setting"), "select coalesce(current_setting(?, true), '') as setting", name)
                .orElse("");
    }
}
