package org.emporion.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Json;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/**
 * Answers to checkouts by their Idempotency-Key, kept 24 h per cart. A key belongs to the transaction that opens the purchase;
 * until it has an answer it holds a lease, after which whoever repeats the request goes on from the purchase's state.
 */
@ApplicationScoped
class KeptAnswers {

    static final Duration LEASE = Duration.ofSeconds(20);

    private Sql sql;
    private Clock clock;

    KeptAnswers() {}

    @Inject
    KeptAnswers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is known under a key.
     *
     * @param answered whether the request came to an end
     * @param purchase number of the purchase that the request is about
     * @param placed the answer when it was placed at once, or null
     * @param refusal how it was refused, or null
     */
    record Kept(boolean answered, Instant leaseUntil, String purchase, BuyerPurchase placed, Refusal refusal) {}

    /** A failure as it is kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(String kind, String code, String detail, List<FieldProblem> fields) {

        static Refusal of(Failure failure) {
            return new Refusal(
                    failure.getClass().getSimpleName(), failure.code(), failure.getMessage(), failure.fields());
        }

        Failure failure() {
            return switch (kind) {
                case "Conflict" -> new Conflict(code, detail, fields);
                case "NotFound" -> new NotFound("cart");
                default -> new RuleViolated(code, detail, fields);
            };
        }
    }

    private record Answer(String purchase, BuyerPurchase placed, Refusal refusal) {}

    private record Stored(String hash, Kept kept) {}

    /**
     * Takes the key for this request, which is about to open a purchase of that number.
     *
     * @return what is kept when it was taken before
     * @throws RuleViolated KEY_REUSED when it was taken for another wish
     */
    Optional<Kept> take(CheckoutRequest request, String purchase) {
        Instant now = clock.instant();
        int taken = sql.update(
                "insert into idempotency_record (application, scope, key, request_hash, lease_until, answer,"
                        + " created_at) values ('storefront', ?, ?, ?, ?, ?, ?) on conflict do nothing",
                scope(request),
                request.key(),
                request.fingerprint(),
                now.plus(LEASE),
                Json.write(new Answer(purchase, null, null)),
                now);
        if (taken == 1) {
            return Optional.empty();
        }
        Stored stored = read(request);
        if (!stored.hash.equals(request.fingerprint())) {
            throw new RuleViolated("KEY_REUSED", "This Idempotency-Key was used for another request.");
        }
        return Optional.of(stored.kept);
    }

    /** The request has come to an end with this purchase; until that is placed, repetitions get its present state. */
    void answered(CheckoutRequest request, BuyerPurchase purchase) {
        boolean placed = purchase.status() == PurchaseStatus.PLACED;
        take(request, purchase.number());
        write(request, new Answer(purchase.number(), placed ? purchase : null, null));
    }

    /** The request was refused; repetitions are refused alike. */
    void refused(CheckoutRequest request, Failure failure) {
        take(request, null);
        write(request, new Answer(null, null, Refusal.of(failure)));
    }

    private void write(CheckoutRequest request, Answer answer) {
        sql.update(
                "update idempotency_record set status = 200, answer = ?"
                        + " where application = 'storefront' and scope = ? and key = ?",
                Json.write(answer),
                scope(request),
                request.key());
    }

    private Stored read(CheckoutRequest request) {
        return sql.one(
                        row -> {
                            Answer answer = row.json("answer", Answer.class);
                            return new Stored(
                                    row.text("request_hash"),
                                    new Kept(
                                            row.numberOrNull("status") != null,
                                            row.time("lease_until"),
                                            answer.purchase(),
                                            answer.placed(),
                                            answer.refusal()));
                        },
                        "select request_hash, lease_until, status, answer from idempotency_record"
                                + " where application = 'storefront' and scope = ? and key = ?",
                        scope(request),
                        request.key())
                .orElseThrow();
    }

    private static String scope(CheckoutRequest request) {
        return "checkout " + request.cartId();
    }
}
