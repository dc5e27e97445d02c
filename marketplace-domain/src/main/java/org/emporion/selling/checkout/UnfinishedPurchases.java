package org.emporion.selling.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.payment.Attempt;
import org.emporion.money.payment.Attempts;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.selling.fraud.Screening;

/** Reads purchases whose end is open, with the attempt that decides it. */
@ApplicationScoped
class UnfinishedPurchases {

    private final Purchases purchases;
    private final Attempts attempts;
    private final Screening screening;

    @Inject
    UnfinishedPurchases(Purchases purchases, Attempts attempts, Screening screening) {
        this.purchases = purchases;
        this.attempts = attempts;
        this.screening = screening;
    }

    /** An unfinished purchase; the attempt is null when there is nothing to pay. */
    record Unfinished(Purchase purchase, Attempt attempt) {}

    Optional<Unfinished> find(String number) {
        return purchases
                .open(number)
                .filter(Purchase::isOpen)
                .map(purchase ->
                        new Unfinished(purchase, attempts.latest(number).orElse(null)));
    }

    /** A held purchase, by the attempt whose money is set aside, and what was decided. */
    record Decided(Attempt attempt, ReviewState outcome) {}

    /** Empty while somebody can still decide about it, and once that has been done. */
    Optional<Decided> decided(String number) {
        return purchases.open(number).filter(Purchase::isInReview).flatMap(purchase -> screening
                .outcome(number)
                .map(outcome -> new Decided(attempts.latest(number).orElseThrow(), outcome)));
    }

    /**
     * Makes sure that a message is about the money that was asked for. Locks the purchase first: what is read before that may be
     * changed by whoever brings the same outcome at this moment.
     *
     * @throws NotFound when there is no such attempt
     * @throws RuleViolated AMOUNT when it is about another amount
     */
    void mustMatch(String attemptId, Money amount) {
        purchases.lock(Attempt.purchaseOf(attemptId));
        Attempt attempt = attempts.find(attemptId).orElseThrow(() -> new NotFound("payment"));
        if (!attempt.amount().equals(amount)) {
            String detail =
                    "Attempt " + attemptId + " is about " + attempt.amount().written() + ".";
            throw new RuleViolated("AMOUNT", detail, List.of(new FieldProblem("amount", "AMOUNT", detail)));
        }
    }
}
