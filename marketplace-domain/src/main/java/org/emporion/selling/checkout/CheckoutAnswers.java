package org.emporion.selling.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Json;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;

/**
 * Answers to checkouts by their Idempotency-Key, kept 24 h per cart. A key belongs to the transaction that opens the purchase;
 * until it has an answer it holds a lease, after which whoever repeats the request goes on from the purchase's state. What is
 * kept goes with its cart.
 */
@ApplicationScoped
class CheckoutAnswers {

    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String ONE =
            "application = 'storefront' and owner = :owner and operation = 'checkout' and key = :key";

    private final Sql sql;
    private final Clock clock;
    private final TenantScope tenants;

    @Inject
    CheckoutAnswers(Sql sql, Clock clock, TenantScope tenants) {
        this.sql = sql;
        this.clock = clock;
        this.tenants = tenants;
    }

    /**
     * What is known under a key.
     *
     * @param answered whether the request came to an end
     * @param purchase number of the purchase that the request is about
     * @param placed the answer when it was placed at once, or null
     * @param refusal how it was refused, or null
     */
    record Known(boolean answered, Instant leaseUntil, String purchase, BuyerPurchase placed, Refusal refusal) {}

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

    private record Stored(String hash, Known kept) {}

    /**
     * Takes the key for this request, which is about to open a purchase of that number.
     *
     * @return what is kept when it was taken before
     * @throws RuleViolated KEY_REUSED when it was taken for another wish
     */
    Optional<Known> take(CheckoutRequest request, String purchase) {
        return take(request, purchase, open(request));
    }

    /** The cart is locked first, as whoever pays for it will do next: two who only shared it would wait for each other. */
    private Optional<Known> take(CheckoutRequest request, String purchase, String owner) {
        Instant now = clock.instant();
        int taken = sql.statement(
                        """
                        insert into idempotency_record (application, owner, operation, key, request_hash, cart_id, lease_until,
                        answer, created_at)
                        select 'storefront', :owner, 'checkout', :key, :requestHash, c.id, :leaseUntil, :answer, :now from cart c
                        where c.id = :cart for update on conflict do nothing""")
                .with("owner", owner)
                .with("key", request.key())
                .with("requestHash", request.fingerprint())
                .with("leaseUntil", now.plus(LEASE))
                .with("answer", Json.write(new Answer(purchase, null, null)))
                .with("now", now)
                .with("cart", request.cartId())
                .update();
        Optional<Stored> stored = taken == 1 ? Optional.empty() : read(request, owner);
        if (stored.isPresent() && !stored.get().hash.equals(request.fingerprint())) {
            throw new RuleViolated("KEY_REUSED", "This Idempotency-Key was used for another request.");
        }
        return stored.map(Stored::kept);
    }

    /** The request has come to an end with this purchase; until that is placed, repetitions get its present state. */
    void answered(CheckoutRequest request, BuyerPurchase purchase) {
        boolean placed = purchase.status() == PurchaseStatus.PLACED;
        keep(request, new Answer(purchase.number(), placed ? purchase : null, null));
    }

    /** The request was refused; repetitions are refused alike. */
    void refused(CheckoutRequest request, Failure failure) {
        keep(request, new Answer(null, null, Refusal.of(failure)));
    }

    private String open(CheckoutRequest request) {
        tenants.openCart(request.cartId());
        return tenants.openAnswers("cart " + request.cartId());
    }

    /** The key was taken when the request began; only when its row has gone since, it is taken anew. */
    private void keep(CheckoutRequest request, Answer answer) {
        String owner = open(request);
        if (write(request, owner, answer) == 0) {
            take(request, answer.purchase(), owner);
            write(request, owner, answer);
        }
    }

    private int write(CheckoutRequest request, String owner, Answer answer) {
        return sql.statement("update idempotency_record set status = 200, answer = :answer where " + ONE
                        + " and request_hash = :requestHash")
                .with("answer", Json.write(answer))
                .with("owner", owner)
                .with("key", request.key())
                .with("requestHash", request.fingerprint())
                .update();
    }

    private Optional<Stored> read(CheckoutRequest request, String owner) {
        return sql.statement("select request_hash, lease_until, status, answer from idempotency_record where " + ONE)
                .with("owner", owner)
                .with("key", request.key())
                .one(row -> {
                    Answer answer = row.json("answer", Answer.class);
                    return new Stored(
                            row.text("request_hash"),
                            new Known(
                                    row.numberOrNull("status") != null,
                                    row.time("lease_until"),
                                    answer.purchase(),
                                    answer.placed(),
                                    answer.refusal()));
                });
    }
}
