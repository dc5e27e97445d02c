package org.emporion.selling.checkout;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emporion.ground.idempotency.RepeatableWrites;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.ground.idempotency.RepeatableWrites.Write;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Failure;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Json;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;

/**
 * Answers to checkouts by their Idempotency-Key, kept 24 h per cart. A key belongs to the transaction that opens the purchase;
 * until it has an answer it holds a lease, after which whoever repeats the request goes on from the purchase's state. What is
 * kept goes with its cart.
 */
@ApplicationScoped
class CheckoutAnswers {

    static final Duration LEASE = Duration.ofSeconds(20);

    private final RepeatableWrites writes;

    @Inject
    CheckoutAnswers(RepeatableWrites writes) {
        this.writes = writes;
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

    /**
     * Takes the key for this request, which is about to open a purchase of that number.
     *
     * @return what is kept when it was taken before
     * @throws RuleViolated KEY_REUSED when it was taken for another wish
     */
    Optional<Known> take(CheckoutRequest request, String purchase) {
        return take(request, new Answer(purchase, null, null));
    }

    private Optional<Known> take(CheckoutRequest request, Answer noted) {
        return writes.take(write(request), LEASE, Json.write(noted)).map(CheckoutAnswers::known);
    }

    /** Whether the purchase came of the same wish, under whatever key. */
    boolean cameOf(CheckoutRequest request, BuyerPurchase purchase) {
        return writes.alike(write(request)).stream()
                .map(answer -> Json.read(answer, Answer.class).purchase())
                .anyMatch(purchase.number()::equals);
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

    /** The key was taken when the request began; only when its row has gone since, it is taken anew. */
    private void keep(CheckoutRequest request, Answer answer) {
        RepeatableWrites.Answer stored = new RepeatableWrites.Answer(200, Json.write(answer), null, null);
        if (!writes.answered(write(request), stored)) {
            take(request, answer);
            writes.answered(write(request), stored);
        }
    }

    private static Write write(CheckoutRequest request) {
        return new Write(Owner.ofCart(request.cartId()), "checkout", request.key(), request.fingerprint());
    }

    private static Known known(RepeatableWrites.Taken taken) {
        Answer answer = Json.read(taken.answer(), Answer.class);
        return new Known(taken.answered(), taken.leaseUntil(), answer.purchase(), answer.placed(), answer.refusal());
    }
}
