package org.emporion.ground.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Row;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/**
 * Answers to writes of the APIs by their Idempotency-Key, kept 24 h. A key is taken before the write begins and holds a lease;
 * the answer is kept when it is final, and the key is given back when the write failed on our side. Only its owner sees it.
 */
@ApplicationScoped
@Transactional
public class RepeatableWrites {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration KEPT = Duration.ofHours(24);

    private static final String ONE =
            "application = :application and owner = :owner and operation = :operation and key = :key";

    private final Sql sql;
    private final Clock clock;
    private final TenantScope tenants;
    private final AnsweredCarts carts;

    @Inject
    public RepeatableWrites(Sql sql, Clock clock, TenantScope tenants, AnsweredCarts carts) {
        this.sql = sql;
        this.clock = clock;
        this.tenants = tenants;
        this.carts = carts;
    }

    /**
     * A write that may be repeated.
     *
     * @param owner whose API it is and who asks
     * @param operation what is asked for: a key means something only there
     * @param fingerprint hash of the request; another one under the same key is a mistake of the caller
     */
    public record Write(Owner owner, String operation, String key, String fingerprint) {}

    /**
     * Who may have an answer again.
     *
     * @param application whose API it is: {@code storefront}, {@code seller} or {@code admin}
     * @param name tells this asker from all others of that API
     * @param cart the cart that the answer is about and goes with; null when it is about none
     */
    public record Owner(String application, String name, String cart) {

        /** Whoever knows the cart. */
        public static Owner ofCart(String cart) {
            return new Owner("storefront", "cart " + cart, cart);
        }
    }

    /**
     * How a write was answered.
     *
     * @param body JSON, or null
     * @param location the address of what was made, or null
     * @param tag the ETag as it was sent, or null
     */
    public record Answer(int status, String body, String location, String tag) {}

    /**
     * What is stored under a key that was taken before.
     *
     * @param answered whether the write came to an end; until then the answer is what was noted when it began
     */
    public record Taken(boolean answered, String answer, Instant leaseUntil) {}

    private record Stored(
            String fingerprint, Instant leaseUntil, Long status, String answer, String location, String tag) {

        Answer whole() {
            return new Answer(status.intValue(), answer, location, tag);
        }
    }

    /**
     * Takes the key for a write that is about to begin.
     *
     * @return the answer when the same write was answered already
     * @throws RuleViolated KEY_REUSED when the key was used for another request
     * @throws Conflict IN_PROGRESS while the same write is still running
     */
    public Optional<Answer> begin(Write write) {
        Instant now = clock.instant();
        String owner = open(write);
        int taken = one(
                        """
                        insert into idempotency_record (application, owner, operation, key, request_hash, cart_id, lease_until,
                        created_at) values (:application, :owner, :operation, :key, :requestHash, :cart, :leaseUntil, :now)
                        on conflict (application, owner, operation, key) do update
                        set request_hash = excluded.request_hash, lease_until = excluded.lease_until, status = null,
                        answer = null, location = null, tag = null, created_at = excluded.created_at
                        where idempotency_record.created_at < :forgotten or (idempotency_record.status is null
                        and idempotency_record.lease_until < excluded.created_at
                        and idempotency_record.request_hash = excluded.request_hash)""",
                        write,
                        owner)
                .with("requestHash", write.fingerprint())
                .with("cart", cart(write))
                .with("leaseUntil", now.plus(LEASE))
                .with("now", now)
                .with("forgotten", now.minus(KEPT))
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(kept(write, owner));
    }

    /**
     * Takes the key in the transaction that begins a write about a cart, and notes what it has begun. The cart is locked first, as
     * whoever changes it does: two who only shared it would wait for each other. What was taken is never begun anew: whoever
     * repeats it after the lease goes on from what was noted.
     *
     * @return what is stored when the key was taken before
     * @throws RuleViolated KEY_REUSED when it was taken for another request
     */
    public Optional<Taken> take(Write write, Duration lease, String noted) {
        Instant now = clock.instant();
        String owner = open(write);
        int taken = carts.lock(write.owner().cart()) ? note(write, owner, now, lease, noted) : 0;
        return taken == 1
                ? Optional.empty()
                : stored(write, owner)
                        .map(known -> new Taken(known.status() != null, known.answer(), known.leaseUntil()));
    }

    private int note(Write write, String owner, Instant now, Duration lease, String noted) {
        return one(
                        """
                        insert into idempotency_record (application, owner, operation, key, request_hash, cart_id, lease_until,
                        answer, created_at) values (:application, :owner, :operation, :key, :requestHash, :cart, :leaseUntil,
                        :answer, :now) on conflict do nothing""",
                        write,
                        owner)
                .with("requestHash", write.fingerprint())
                .with("cart", write.owner().cart())
                .with("leaseUntil", now.plus(lease))
                .with("answer", noted)
                .with("now", now)
                .update();
    }

    /** What is stored of the same write under other keys too, answered or not. */
    public List<String> alike(Write write) {
        return sql.statement(
                        """
                        select answer from idempotency_record where application = :application and owner = :owner
                        and operation = :operation and request_hash = :requestHash and answer is not null
                        and created_at >= :forgotten""")
                .with("owner", open(write))
                .with("application", write.owner().application())
                .with("operation", write.operation())
                .with("requestHash", write.fingerprint())
                .with("forgotten", clock.instant().minus(KEPT))
                .list(row -> row.text("answer"));
    }

    /** The write was answered for good; false when its key has gone since. */
    public boolean answered(Write write, Answer answer) {
        return one(
                                "update idempotency_record set status = :status, answer = :answer, location = :location,"
                                        + " tag = :tag where request_hash = :requestHash and " + ONE,
                                write,
                                open(write))
                        .with("requestHash", write.fingerprint())
                        .with("status", answer.status())
                        .with("answer", answer.body())
                        .with("location", answer.location())
                        .with("tag", answer.tag())
                        .update()
                == 1;
    }

    /** The write came to nothing on our side; the next request with this key begins anew. */
    public void givenBack(Write write) {
        one("delete from idempotency_record where status is null and " + ONE, write, open(write))
                .update();
    }

    private Sql.Statement one(String text, Write write, String owner) {
        return sql.statement(text)
                .with("application", write.owner().application())
                .with("owner", owner)
                .with("operation", write.operation())
                .with("key", write.key());
    }

    private String open(Write write) {
        if (write.owner().cart() != null) {
            tenants.openCart(write.owner().cart());
        }
        return tenants.openAnswers(write.owner().name());
    }

    /** Only the storefront may look for carts; about one that there is not, no answer needs to go with it. */
    private String cart(Write write) {
        String cart = write.owner().cart();
        return cart != null && carts.exists(cart) ? cart : null;
    }

    private Answer kept(Write write, String owner) {
        Stored known = stored(write, owner).orElseThrow(RepeatableWrites::running);
        if (known.status() == null) {
            throw running();
        }
        return known.whole();
    }

    private Optional<Stored> stored(Write write, String owner) {
        Optional<Stored> stored = one(
                        "select request_hash, lease_until, status, answer, location, tag from idempotency_record where "
                                + ONE,
                        write,
                        owner)
                .one(RepeatableWrites::read);
        stored.filter(known -> !known.fingerprint().equals(write.fingerprint())).ifPresent(other -> {
            throw new RuleViolated("KEY_REUSED", "This Idempotency-Key was used for another request.");
        });
        return stored;
    }

    private static Stored read(Row row) {
        return new Stored(
                row.text("request_hash"),
                row.time("lease_until"),
                row.numberOrNull("status"),
                row.text("answer"),
                row.text("location"),
                row.text("tag"));
    }

    private static Conflict running() {
        return new Conflict("IN_PROGRESS", "This request is being served; try again in a moment.");
    }
}
