package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;

/**
 * The payment attempts of purchases. To be called inside a transaction to which the purchase is open; who changes an attempt
 * has locked its purchase before.
 */
@ApplicationScoped
public class Attempts {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public Attempts(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes down that a provider is about to be asked for money. */
    public Attempt send(String purchaseNumber, int ordinal, String provider, Money amount) {
        Attempt attempt = new Attempt(
                purchaseNumber + "-" + ordinal,
                purchaseNumber,
                provider,
                AttemptState.SENT,
                amount,
                Money.zero(amount.currency()),
                null,
                null,
                null,
                clock.instant());
        sql.update(
                "insert into payment_attempt (id, purchase_number, provider, state, amount_minor, currency, created_at,"
                        + " sent_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                attempt.id(),
                purchaseNumber,
                provider,
                attempt.state(),
                amount.minor(),
                amount.currency(),
                attempt.sentAt(),
                attempt.sentAt());
        return attempt;
    }

    public Optional<Attempt> find(String attemptId) {
        return sql.one(Attempt::read, "select * from payment_attempt where id = ?", attemptId);
    }

    /** The latest attempt of a purchase. */
    public Optional<Attempt> latest(String purchaseNumber) {
        return sql.one(
                Attempt::read,
                "select * from payment_attempt where purchase_number = ? order by created_at desc limit 1",
                purchaseNumber);
    }

    /** Writes down what the provider says of a payment that is still under way. */
    public void waiting(Attempt attempt, ProviderPayment payment) {
        sql.update(
                "update payment_attempt set payment_id = ?, redirect_url = ?, version = version + 1"
                        + " where id = ? and state in ('CREATED', 'SENT', 'UNKNOWN')",
                payment.id(),
                payment.redirectUrl(),
                attempt.id());
    }

    /** Writes down that the provider's answer never came. */
    public void unknown(Attempt attempt) {
        change(attempt, AttemptState.UNKNOWN, null);
    }

    /** Moves an attempt on. Answers false when it could not go there from where it is. */
    public boolean change(Attempt attempt, AttemptState next, ProviderPayment payment) {
        if (!attempt.state().mayBecome(next)) {
            return false;
        }
        return sql.update(
                        "update payment_attempt set state = ?, payment_id = coalesce(?, payment_id),"
                                + " decline_code = ?, settled_at = ?, version = version + 1 where id = ? and state = ?",
                        next,
                        payment == null ? null : payment.id(),
                        payment == null ? null : payment.declineCode(),
                        next.isOpen() ? null : clock.instant(),
                        attempt.id(),
                        attempt.state())
                == 1;
    }
}
