package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Sql;
import org.emporion.kernel.UnitOfWork;

/** Finds the carts that the transaction has opened, by their key or by their buyer. */
@ApplicationScoped
class CartRepository {

    private final EntityManager em;
    private final Sql sql;

    @Inject
    CartRepository(EntityManager em, Sql sql) {
        this.em = em;
        this.sql = sql;
    }

    void add(StoredCart cart) {
        em.persist(cart);
    }

    /** The cart of a buyer who is named to the database, unless there is one: of two log-ins at once one makes it. */
    void addOf(String userId, String id, String currency, Instant now) {
        sql.statement(
                        """
                        insert into cart (id, buyer_id, currency, created_at, updated_at)
                        values (:id, :buyer, :currency, :now, :now)
                        on conflict (buyer_id) where buyer_id is not null do nothing""")
                .with("id", id)
                .with("buyer", userId)
                .with("currency", currency)
                .with("now", now)
                .update();
    }

    void remove(StoredCart cart) {
        em.remove(cart);
    }

    Optional<StoredCart> find(String id) {
        return Optional.ofNullable(em.find(StoredCart.class, id));
    }

    /** @throws NotFound when no such cart is open to this transaction */
    StoredCart get(String id) {
        return find(id).orElseThrow(() -> new NotFound("cart"));
    }

    /** The cart, which nobody else may change until this transaction has ended. Its row is locked before any of its lines. */
    Optional<StoredCart> lock(String id) {
        UnitOfWork.write(em);
        return Optional.ofNullable(em.find(StoredCart.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(ChosenShipping chosen) {
        em.persist(chosen);
    }

    /** How the stores ship that the buyer has chosen for. */
    List<ChosenShipping> shipping(StoredCart cart) {
        return em.createQuery("select s from ChosenShipping s where s.cartId = :cart", ChosenShipping.class)
                .setParameter("cart", cart.id())
                .getResultList();
    }

    Optional<String> ofBuyer(String userId) {
        return em.createQuery("select c.id from StoredCart c where c.buyerId = :user", String.class)
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /** How many units are in it; zero when there is no such cart. */
    long units(String id) {
        Long units = em.createQuery("select sum(l.quantity) from CartLine l where l.cartId = :cart", Long.class)
                .setParameter("cart", id)
                .getSingleResult();
        return units == null ? 0 : units;
    }
}
