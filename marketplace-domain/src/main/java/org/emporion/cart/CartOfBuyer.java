package org.emporion.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.emporion.kernel.Sql;
import org.emporion.tenancy.TenantScope;

/** Keeps a logged-in buyer's one cart: what was put in as a guest joins it. */
@ApplicationScoped
@Transactional
public class CartOfBuyer {

    private Sql sql;
    private Clock clock;
    private TenantScope scope;

    CartOfBuyer() {}

    @Inject
    public CartOfBuyer(Sql sql, Clock clock, TenantScope scope) {
        this.sql = sql;
        this.clock = clock;
        this.scope = scope;
    }

    /** The id of the buyer's cart, if there is one. */
    public Optional<String> find(String userId) {
        scope.asUser(userId);
        return sql.one(
                row -> row.text("id"),
                "select id from cart where buyer_id = ? order by updated_at desc limit 1",
                userId);
    }

    /**
     * Joins the cart that a visitor filled before logging in with the buyer's own.
     *
     * @param guestCartId may be null or gone
     * @return the id of the cart to go on with, if there is any
     */
    public Optional<String> join(String guestCartId, String userId) {
        scope.asUser(userId);
        scope.openCart(guestCartId);
        Optional<String> own = find(userId);
        boolean free = guestCartId != null
                && sql.count("select count(*) as n from cart where id = ? and buyer_id is null", guestCartId) == 1;
        if (!free || own.filter(guestCartId::equals).isPresent()) {
            return own;
        }
        if (own.isEmpty()) {
            sql.update(
                    "update cart set buyer_id = ?, updated_at = ? where id = ?", userId, clock.instant(), guestCartId);
            return Optional.of(guestCartId);
        }
        pour(guestCartId, own.get());
        return own;
    }

    private void pour(String from, String into) {
        sql.update(
                "insert into cart_line (cart_id, id, tenant_id, variant_id, quantity, seen_price_minor, seen_title, added_at)"
                        + " select ?, id, tenant_id, variant_id, quantity, seen_price_minor, seen_title, added_at"
                        + " from cart_line where cart_id = ?"
                        + " on conflict (cart_id, tenant_id, variant_id) do update"
                        + " set quantity = greatest(cart_line.quantity, excluded.quantity)",
                into,
                from);
        sql.update(
                "update cart set address = coalesce(address, (select address from cart where id = ?)), updated_at = ?"
                        + " where id = ?",
                from,
                clock.instant(),
                into);
        sql.update("delete from cart where id = ?", from);
    }
}
