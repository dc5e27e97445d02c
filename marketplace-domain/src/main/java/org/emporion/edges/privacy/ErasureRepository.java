package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.kernel.Sql;

/** Finds the wishes to be forgotten: buyers their own, the platform all. */
@ApplicationScoped
class ErasureRepository {

    private final EntityManager em;
    private final Sql sql;

    @Inject
    ErasureRepository(EntityManager em, Sql sql) {
        this.em = em;
        this.sql = sql;
    }

    /** Unless one waits already for the same: of two that are asked for at once the database keeps one. */
    void addUnlessOneWaits(Erasure wish) {
        sql.statement(
                        """
                        insert into erasure (id, user_id, purchase_number, requested_at, state)
                        values (:id, :user, :purchase, :requestedAt, 'WAITING') on conflict do nothing""")
                .with("id", wish.id())
                .with("user", wish.userId())
                .with("purchase", wish.purchaseNumber())
                .with("requestedAt", wish.requestedAt())
                .update();
    }

    Optional<Erasure> waitingOfAccount(String userId) {
        return waiting("e.userId = :of", userId);
    }

    Optional<Erasure> waitingOfPurchase(String number) {
        return waiting("e.purchaseNumber = :of", number);
    }

    private Optional<Erasure> waiting(String which, String of) {
        return em.createQuery("select e from Erasure e where e.state = :waiting and " + which, Erasure.class)
                .setParameter("waiting", Erasure.Progress.WAITING)
                .setParameter("of", of)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait, the one that has waited longest first. */
    List<UUID> waiting(int most) {
        return em.createQuery(
                        "select e.id from Erasure e where e.state = :waiting order by e.requestedAt, e.id", UUID.class)
                .setParameter("waiting", Erasure.Progress.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** Locks one; empty when another server does it, or has done it. */
    Optional<Erasure> claim(UUID id) {
        return sql.statement(
                        """
                        select id from erasure where id = :id and state = 'WAITING' for update skip locked""")
                .with("id", id)
                .one(row -> em.find(Erasure.class, row.uuid("id")));
    }

    /** Writes down which purchases an erasure is about; the database then lets the platform change these, and no others. */
    void open(Erasure erasure, List<String> purchases) {
        sql.statement("insert into erasure_purchase (erasure_id, purchase_number) values (:erasure, :number)")
                .with("erasure", erasure.id())
                .batch(purchases, number -> Map.of("number", number));
    }

    /** Takes away again what {@link #open} has written, before anybody else can see it. */
    void close(Erasure erasure) {
        sql.statement("delete from erasure_purchase where erasure_id = :erasure")
                .with("erasure", erasure.id())
                .update();
    }
}
