package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.ground.outbox.Chore;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.TenantScope;
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

    /** What stands where an e-mail was; nobody can have this one. */
    public static final String NO_EMAIL = "erased@emporion.invalid";

    /** A parcel that nobody marks as delivered has arrived by then. */
    static final Duration UNDERWAY = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(Erasures.class.getName());
    private static final int AT_ONCE = 100;

    private static final String PURCHASES = "(select purchase_number from erasure_purchase where erasure_id = ?)";

    private final Sql sql;
    private final Clock clock;
    private final Transactions transactions;
    private final TenantScope scope;
    private final Outbox outbox;

    @Inject
    public Erasures(Sql sql, Clock clock, Transactions transactions, TenantScope scope, Outbox outbox) {
        this.sql = sql;
        this.clock = clock;
        this.transactions = transactions;
        this.scope = scope;
        this.outbox = outbox;
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
        List<UUID> waiting = transactions.run(() -> sql.list(
                row -> row.uuid("id"),
                "select id from erasure where state = 'WAITING' order by requested_at, id limit ?",
                AT_ONCE));
        for (UUID id : waiting) {
            try {
                transactions.run(() -> work(id));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "an erasure failed and stays for the next round", failed);
            }
        }
    }

    private void work(UUID id) {
        Optional<Wish> wish = sql.one(
                row -> new Wish(row.uuid("id"), row.text("user_id"), row.text("purchase_number")),
                "select * from erasure where id = ? and state = 'WAITING' for update skip locked",
                id);
        if (wish.isEmpty()) {
            return;
        }
        collect(wish.get());
        String obstacle = obstacle(wish.get());
        if (obstacle == null) {
            erase(wish.get());
        } else {
            sql.update(
                    "update erasure set waits_for = ? where id = ? and waits_for is distinct from ?",
                    obstacle,
                    id,
                    obstacle);
        }
        sql.update("delete from erasure_purchase where erasure_id = ?", id);
    }

    private void collect(Wish wish) {
        sql.update(
                "insert into erasure_purchase (erasure_id, purchase_number)"
                        + " select ?, number from purchase where buyer_id = ? or number = ?",
                wish.id,
                wish.userId,
                wish.purchase);
    }

    private String obstacle(Wish wish) {
        if (wish.userId != null
                && sql.count("select count(*) as n from membership where user_id = ?", wish.userId) > 0) {
            return "STORE";
        }
        long paying = sql.count(
                "select count(*) as n from purchase where status in ('OPEN', 'PENDING_PAYMENT') and number in "
                        + PURCHASES,
                wish.id);
        long underway = sql.count(
                "select count(*) as n from seller_order where purchase_number in " + PURCHASES
                        + " and (status in ('NEW', 'ACCEPTED', 'PARTLY_SHIPPED') or status = 'SHIPPED' and placed_at > ?)",
                wish.id,
                clock.instant().minus(UNDERWAY));
        return paying + underway > 0 ? "ORDERS" : null;
    }

    private void erase(Wish wish) {
        sql.update(
                "delete from cart where buyer_id = ? or id in (select p.cart_id from purchase p where p.number in "
                        + PURCHASES + ")",
                wish.userId,
                wish.id);
        sql.update(
                "update purchase set buyer_id = null, email = ?, ship_to = jsonb_build_object('name', 'Erased', 'line1', '-',"
                        + " 'line2', null, 'city', '-', 'region', null, 'postalCode', '-', 'country', ship_to ->> 'country',"
                        + " 'phone', null) where number in " + PURCHASES,
                NO_EMAIL,
                wish.id);
        sql.update(
                "update seller_order set buyer_id = null, email = ?, ship_to = (select p.ship_to from purchase p"
                        + " where p.number = seller_order.purchase_number) where purchase_number in " + PURCHASES,
                NO_EMAIL,
                wish.id);
        if (wish.userId != null) {
            scope.asUser(wish.userId);
            sql.update("delete from page_session where user_id = ?", wish.userId);
            outbox.append(Queue.ADMIN, FORGET_ACCOUNT, wish.userId);
        }
        sql.update(
                "update erasure set state = 'DONE', waits_for = null, user_id = null, purchase_number = null, done_at = ?"
                        + " where id = ?",
                clock.instant(),
                wish.id);
    }
}
