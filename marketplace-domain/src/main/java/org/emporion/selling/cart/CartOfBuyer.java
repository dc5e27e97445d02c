package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;

/**
 * The one cart of a buyer with an account: the same on every device, waiting from one log-in to the next. Its key stays on
 * the server, so that no browser keeps a way to it.
 */
@ApplicationScoped
@Transactional
public class CartOfBuyer {

    private final Sql sql;
    private final Clock clock;
    private final TenantScope scope;
    private final Carts carts;

    @Inject
    public CartOfBuyer(Sql sql, Clock clock, TenantScope scope, Carts carts) {
        this.sql = sql;
        this.clock = clock;
        this.scope = scope;
        this.carts = carts;
    }

    /** What there is to tell the buyer after a guest's cart has joined the own one. */
    public enum Joined {
        /** One of the two was empty. */
        NOTHING_TO_TELL,
        /** Both held something. */
        TOGETHER,
        /** Both held the same things, and the stores have fewer of them than both together. */
        FEWER_THAN_BOTH
    }

    /** The id of the buyer's cart, if there is one. */
    public Optional<String> find(String userId) {
        scope.asUser(userId);
        return sql.one(row -> row.text("id"), "select id from cart where buyer_id = ?", userId);
    }

    /** The id of the buyer's cart, which is made when there is none. */
    public String open(String userId) {
        return find(userId).orElseGet(() -> {
            carts.createFor(userId);
            return find(userId).orElseThrow();
        });
    }

    /**
     * Pours what a visitor has put into a cart before logging in into the buyer's own; the guest's cart and its key end.
     * Quantities add up to what the stores have, and nothing gets less than it was in either of the two.
     *
     * @param guestCartId may be gone, and does nothing when it is the cart of an account
     */
    public Joined join(String guestCartId, String userId) {
        scope.asUser(userId);
        if (!carts.hold(guestCartId) || isOwned(guestCartId)) {
            return Joined.NOTHING_TO_TELL;
        }
        String own = open(userId);
        carts.hold(own);
        Basket there = carts.basket(own);
        Basket brought = carts.basket(guestCartId);
        boolean fewer = addUp(there, brought);
        pour(guestCartId, own);
        if (there.isEmpty() || brought.isEmpty()) {
            return Joined.NOTHING_TO_TELL;
        }
        return fewer ? Joined.FEWER_THAN_BOTH : Joined.TOGETHER;
    }

    private boolean isOwned(String cartId) {
        return sql.count("select count(*) as n from cart where id = ? and buyer_id is not null", cartId) == 1;
    }

    /** What is in both carts. Answers whether the stores have too little of something. */
    private boolean addUp(Basket there, Basket brought) {
        Map<UUID, Basket.Line> own =
                there.lines().stream().collect(Collectors.toMap(Basket.Line::variantId, Function.identity()));
        List<Object[]> changes = new ArrayList<>();
        boolean fewer = false;
        for (Basket.Line more : brought.lines()) {
            Basket.Line line = own.get(more.variantId());
            if (line != null) {
                long quantity = together(line, more);
                fewer |= quantity < line.quantity() + more.quantity();
                changes.add(new Object[] {quantity, there.cartId(), line.id()});
            }
        }
        sql.batch("update cart_line set quantity = ? where cart_id = ? and id = ?", changes);
        return fewer;
    }

    private static long together(Basket.Line line, Basket.Line more) {
        long most = line.onSale() ? Math.min(line.offer().available(), Carts.MOST) : Carts.MOST;
        long atLeast = Math.max(line.quantity(), more.quantity());
        return Math.max(atLeast, Math.min(line.quantity() + more.quantity(), most));
    }

    private void pour(String from, String into) {
        sql.update(
                "insert into cart_line (cart_id, id, tenant_id, variant_id, quantity, seen_price_minor, seen_title, added_at)"
                        + " select ?, id, tenant_id, variant_id, quantity, seen_price_minor, seen_title, added_at"
                        + " from cart_line where cart_id = ? on conflict (cart_id, tenant_id, variant_id) do nothing",
                into,
                from);
        sql.update(
                "insert into cart_shipping (cart_id, tenant_id, shipping_option_id)"
                        + " select ?, tenant_id, shipping_option_id from cart_shipping where cart_id = ?"
                        + " on conflict (cart_id, tenant_id) do nothing",
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
