package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.personal.PersonalData.Buyer;
import org.emporion.kernel.Sql;
import org.emporion.kernel.Transactions;

/**
 * Forgets buyers who have asked for it. Orders stay, as books must be kept: with their lines, totals and country, and nobody's
 * name. Each erasure is one transaction, so that a crash leaves it undone and the next round does it; one that still has
 * something to wait for stays, and says so. The database lets the platform write the erased form only; with a cart go the
 * answers that were kept for it.
 */
@ApplicationScoped
public class Erasures implements Chore {

    /** For tenant-admin: the account at the identity provider has to go; subject is the person's id there. */
    public static final String FORGET_ACCOUNT = "account.forget";

    private static final Logger LOG = Logger.getLogger(Erasures.class.getName());
    private static final int AT_ONCE = 100;

    private final Sql sql;
    private final Clock clock;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AllPersonalData kept;

    @Inject
    Erasures(Sql sql, Clock clock, Transactions transactions, Outbox outbox, AllPersonalData kept) {
        this.sql = sql;
        this.clock = clock;
        this.transactions = transactions;
        this.outbox = outbox;
        this.kept = kept;
    }

    private record Wish(UUID id, String userId, String purchase) {}

    @Override
    public Set<Queue> queues() {
        return Set.of(Queue.ADMIN);
    }

    @Override
    public String kind() {
        return "buyers.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    /** Tries all that wait. One that fails keeps none of the others waiting. */
    @Override
    public void run() {
        List<UUID> waiting = transactions.run(() -> sql.statement(
                        """
                        select id from erasure where state = 'WAITING' order by requested_at, id limit :most""")
                .with("most", AT_ONCE)
                .list(row -> row.uuid("id")));
        for (UUID id : waiting) {
            try {
                transactions.run(() -> work(id));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "an erasure failed and stays for the next round", failed);
            }
        }
    }

    private void work(UUID id) {
        Optional<Wish> wish = sql.statement(
                        """
                        select * from erasure where id = :id and state = 'WAITING' for update skip locked""")
                .with("id", id)
                .one(row -> new Wish(row.uuid("id"), row.text("user_id"), row.text("purchase_number")));
        if (wish.isEmpty()) {
            return;
        }
        Buyer buyer = buyer(wish.get());
        Optional<String> obstacle = kept.obstacle(buyer);
        if (obstacle.isEmpty()) {
            forget(id, buyer);
        } else {
            sql.statement(
                            """
                            update erasure set waits_for = :waitsFor where id = :id and waits_for is distinct from :waitsFor""")
                    .with("waitsFor", obstacle.get())
                    .with("id", id)
                    .update();
        }
        sql.statement("delete from erasure_purchase where erasure_id = :erasure")
                .with("erasure", id)
                .update();
    }

    /** What is written down as theirs is what the database lets the platform change. */
    private Buyer buyer(Wish wish) {
        List<String> numbers = kept.purchasesOf(wish.userId, wish.purchase);
        sql.statement("insert into erasure_purchase (erasure_id, purchase_number) values (:erasure, :number)")
                .with("erasure", wish.id)
                .batch(numbers, number -> Map.of("number", number));
        return new Buyer(wish.userId, numbers);
    }

    private void forget(UUID id, Buyer buyer) {
        kept.forget(buyer);
        if (buyer.hasAccount()) {
            outbox.append(Queue.ADMIN, FORGET_ACCOUNT, buyer.userId());
        }
        sql.statement(
                        """
                        update erasure set state = 'DONE', waits_for = null, user_id = null, purchase_number = null, done_at = :now
                        where id = :id""")
                .with("now", clock.instant())
                .with("id", id)
                .update();
    }
}
