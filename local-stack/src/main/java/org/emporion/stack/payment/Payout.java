package org.emporion.stack.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Money that is sent to the account of a store.
 *
 * @param key the client's idempotency key
 * @param reason why it came back; null otherwise
 * @param returnedAt null unless it came back
 */
record Payout(
        String id,
        String key,
        String account,
        BigDecimal amount,
        String currency,
        State state,
        String reason,
        String webhookUrl,
        Instant createdAt,
        Instant returnedAt) {

    /** An account with this in its name gets its money later. */
    static final String LATE = "late";

    /** An account with this in its name takes no money. */
    static final String CLOSED = "closed";

    /** How far it is. */
    enum State {
        PENDING,
        PAID,
        RETURNED
    }

    static Payout of(String key, String account, BigDecimal amount, String currency, String webhookUrl, Instant now) {
        String id = "po_" + UUID.randomUUID().toString().replace("-", "");
        State state = account.contains(LATE) ? State.PENDING : State.PAID;
        return new Payout(id, key, account, amount, currency, state, null, webhookUrl, now, null);
    }

    Payout paid() {
        return new Payout(id, key, account, amount, currency, State.PAID, null, webhookUrl, createdAt, null);
    }

    Payout returned(Instant now) {
        return new Payout(
                id, key, account, amount, currency, State.RETURNED, "account_closed", webhookUrl, createdAt, now);
    }

    boolean isSameAs(String otherAccount, BigDecimal otherAmount, String otherCurrency) {
        return account.equals(otherAccount) && amount.equals(otherAmount) && currency.equals(otherCurrency);
    }
}
