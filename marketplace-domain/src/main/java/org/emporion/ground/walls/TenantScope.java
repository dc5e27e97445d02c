package org.emporion.ground.walls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.emporion.kernel.Secret;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.UnitOfWork;

/**
 * Tells PostgreSQL what the running transaction may see; the row policies do the rest. The only class that sets any of it,
 * always for the transaction and never for the session.
 */
@ApplicationScoped
public class TenantScope {

    private static final String TENANT = "app.tenant_id";

    private static final String NAMING =
            """
            set_config('app.tenant_id', coalesce(:tenant::text, current_setting('app.tenant_id', true), ''), true),
            set_config('app.actor', coalesce(:actor::text, current_setting('app.actor', true), ''), true),
            set_config('app.on_behalf_of', coalesce(:onBehalfOf::text, current_setting('app.on_behalf_of', true), ''), true),
            set_config('app.address', coalesce(:address::text, current_setting('app.address', true), ''), true),
            set_config('app.origin', coalesce(:origin::text, current_setting('app.origin', true), ''), true)""";

    /** Answers what was named before and names anew, in one round trip; what is given as null stays as it is. */
    private static final String ENTER =
            """
            select coalesce(current_setting('app.tenant_id', true), '') as tenant,
                coalesce(current_setting('app.actor', true), '') as actor,
                coalesce(current_setting('app.on_behalf_of', true), '') as on_behalf_of,
                coalesce(current_setting('app.address', true), '') as address,
                coalesce(current_setting('app.origin', true), '') as origin,
            """
                    + NAMING;

    private static final String LEAVE = "set constraints all immediate; set constraints all deferred; select " + NAMING;

    private final EntityManager em;
    private final Sql sql;
    private final Instance<CallerAddress> caller;

    @Inject
    public TenantScope(EntityManager em, Sql sql, Instance<CallerAddress> caller) {
        this.em = em;
        this.sql = sql;
        this.caller = caller;
    }

    /** For work that no request asked for. */
    public TenantScope(EntityManager em, Sql sql) {
        this(em, sql, null);
    }

    /** What a transaction is told: whose rows it may see, and who acts, for whom, from where and by what. */
    private record Named(String tenant, String actor, String onBehalfOf, String address, String origin) {}

    /**
     * Runs work inside one store and restores afterwards what was named before, also when the work fails. What was pending is
     * written on entering and on leaving, each under its own tenant, and deferred constraints are checked while the tenant is
     * still named. Who acts stays who it was.
     */
    public <T> T within(TenantId tenant, Supplier<T> work) {
        return within(tenant, null, work);
    }

    /** Runs work inside one store in the name of an actor; null leaves who acts as it is. */
    public <T> T within(TenantId tenant, Actor actor, Supplier<T> work) {
        if (tenant == null) {
            throw new NoTenantException("within");
        }
        UnitOfWork.write(em);
        em.clear();
        Named before = enter(named(tenant.toString(), actor));
        try {
            T answer = work.get();
            UnitOfWork.write(em);
            leaveChecked(before);
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

    /** Opens what was bought with this e-mail address, whatever its case, to be read. */
    public void asBuyer(String email) {
        set("app.buyer_email", email);
    }

    /** Opens the row of one API key, by its hash. */
    void asKey(String keyHash) {
        set("app.key_hash", keyHash);
    }

    /** Opens the row of one invitation, by the hash of its secret. */
    public void asInvited(String tokenHash) {
        set("app.invitation_hash", tokenHash);
    }

    /** Opens one cart and what was bought with it. */
    public void openCart(String cartId) {
        set("app.cart_key", cartId);
    }

    /** Opens one purchase and its orders. */
    public void openPurchase(String number) {
        set("app.purchase_key", number);
    }

    /**
     * Opens the answers that are kept for one owner, such as {@code cart 7f…}.
     *
     * @return the name that they are kept under, in which nobody can read who it is
     */
    public String openAnswers(String owner) {
        String name = Secret.hash(owner);
        set("app.answers_of", name);
        return name;
    }

    /** The rest of the transaction acts in the name of this actor, whichever stores it is about. */
    public void actAs(Actor actor) {
        enter(named(null, actor));
    }

    private Named named(String tenant, Actor actor) {
        return actor == null
                ? new Named(tenant, null, null, null, null)
                : new Named(
                        tenant,
                        text(actor.name()),
                        text(actor.onBehalfOf()),
                        CallerAddress.of(caller),
                        text(actor.origin()));
    }

    private Named enter(Named next) {
        return naming(ENTER, next)
                .one(row -> new Named(
                        row.text("tenant"),
                        row.text("actor"),
                        row.text("on_behalf_of"),
                        row.text("address"),
                        row.text("origin")))
                .orElseThrow();
    }

    private Sql.Statement naming(String text, Named named) {
        return sql.statement(text)
                .with("tenant", named.tenant())
                .with("actor", named.actor())
                .with("onBehalfOf", named.onBehalfOf())
                .with("address", named.address())
                .with("origin", named.origin());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Checks what was put off while the tenant is still named, then names what was named before: one round trip for both. */
    private void leaveChecked(Named before) {
        em.clear();
        naming(LEAVE, before).execute();
    }

    private void leave(Named before) {
        em.clear();
        enter(before);
    }

    /** Leaves after a failure: what was not written yet is dropped, and a connection that is lost anyway stays as it is. */
    private void abandon(Named before, RuntimeException failure) {
        try {
            leave(before);
        } catch (RuntimeException lost) {
            failure.addSuppressed(lost);
        }
    }

    private void set(String name, String value) {
        sql.statement("select set_config(:name, :value, true)")
                .with("name", name)
                .with("value", text(value))
                .list(row -> null);
    }
}
