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
import org.emporion.ground.personal.PersonalData.Buyer;
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

    private final ErasureRepository wishes;
    private final Clock clock;
    private final Transactions transactions;
    private final Outbox outbox;
    private final AllPersonalData kept;

    @Inject
    Erasures(ErasureRepository wishes, Clock clock, Transactions transactions, Outbox outbox, AllPersonalData kept) {
        this.wishes = wishes;
        this.clock = clock;
        this.transactions = transactions;
        this.outbox = outbox;
        this.kept = kept;
    }

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
        List<UUID> waiting = transactions.run(() -> wishes.waiting(AT_ONCE));
        for (UUID id : waiting) {
            try {
                transactions.run(() -> wishes.claim(id).ifPresent(this::work));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "an erasure failed and stays for the next round", failed);
            }
        }
    }

    private void work(Erasure wish) {
        List<String> purchases = kept.purchasesOf(wish.userId(), wish.purchaseNumber());
        wishes.open(wish, purchases);
        Buyer buyer = wish.buyer(purchases);
        Optional<String> obstacle = kept.obstacle(buyer);
        if (obstacle.isEmpty()) {
            forget(wish, buyer);
        } else {
            wish.waitFor(obstacle.get());
        }
        wishes.close(wish);
    }

    private void forget(Erasure wish, Buyer buyer) {
        kept.forget(buyer);
        if (buyer.hasAccount()) {
            outbox.append(Queue.ADMIN, FORGET_ACCOUNT, buyer.userId());
        }
        wish.done(clock.instant());
    }
}
