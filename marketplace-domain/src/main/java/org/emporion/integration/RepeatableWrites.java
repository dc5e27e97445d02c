package org.emporion.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/**
 * Answers to writes of the APIs by their Idempotency-Key, kept 24 h. A key is taken before the write begins and holds a lease;
 * the answer is kept when it is final, and the key is given back when the write failed on our side.
 */
@ApplicationScoped
@Transactional
public class RepeatableWrites {

    private static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration KEPT = Duration.ofHours(24);

    private Sql sql;
    private Clock clock;

    RepeatableWrites() {}

    @Inject
    public RepeatableWrites(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A write that may be repeated.
     *
     * @param application whose API it is: {@code storefront} or {@code seller}
     * @param scope who writes what: a key means something only there
     * @param fingerprint hash of the request; another one under the same key is a mistake of the caller
     */
    public record Write(String application, String scope, String key, String fingerprint) {}

    /** How a write was answered; the body is JSON or null. */
    public record Answer(int status, String body) {}

    private record Kept(String fingerprint, Instant leaseUntil, Long status, String body) {}

    /**
     * Takes the key for a write that is about to begin.
     *
     * @return the answer when the same write was answered already
     * @throws RuleViolated KEY_REUSED when the key was used for another request
     * @throws Conflict IN_PROGRESS while the same write is still running
     */
    public Optional<Answer> begin(Write write) {
        Instant now = clock.instant();
        int taken = sql.update(
                "insert into idempotency_record (application, scope, key, request_hash, lease_until, created_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (application, scope, key) do update"
                        + " set request_hash = excluded.request_hash, lease_until = excluded.lease_until, status = null,"
                        + " answer = null, created_at = excluded.created_at where idempotency_record.created_at < ?"
                        + " or (idempotency_record.status is null"
                        + " and idempotency_record.lease_until < excluded.created_at"
                        + " and idempotency_record.request_hash = excluded.request_hash)",
                write.application(),
                write.scope(),
                write.key(),
                write.fingerprint(),
                now.plus(LEASE),
                now,
                now.minus(KEPT));
        return taken == 1 ? Optional.empty() : Optional.of(kept(write));
    }

    /** The write was answered for good. */
    public void answered(Write write, Answer answer) {
        sql.update(
                "update idempotency_record set status = ?, answer = ?"
                        + " where application = ? and scope = ? and key = ?",
                answer.status(),
                answer.body(),
                write.application(),
                write.scope(),
                write.key());
    }

    /** The write came to nothing on our side; the next request with this key begins anew. */
    public void givenBack(Write write) {
        sql.update(
                "delete from idempotency_record where application = ? and scope = ? and key = ? and status is null",
                write.application(),
                write.scope(),
                write.key());
    }

    private Answer kept(Write write) {
        Kept kept = sql.one(
                        row -> new Kept(
                                row.text("request_hash"),
                                row.time("lease_until"),
                                row.numberOrNull("status"),
                                row.text("answer")),
                        "select request_hash, lease_until, status, answer from idempotency_record"
                                + " where application = ? and scope = ? and key = ?",
                        write.application(),
                        write.scope(),
                        write.key())
                .orElseThrow(() -> new Conflict("IN_PROGRESS", "This request is being served; try again in a moment."));
        if (!kept.fingerprint().equals(write.fingerprint())) {
            throw new RuleViolated("KEY_REUSED", "This Idempotency-Key was used for another request.");
        }
        if (kept.status() == null) {
            throw new Conflict("IN_PROGRESS", "This request is being served; try again in a moment.");
        }
        return new Answer(kept.status().intValue(), kept.body());
    }
}
