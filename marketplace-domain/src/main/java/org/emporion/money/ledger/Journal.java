package org.emporion.money.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;

/**
 * One entry of the double-entry book: what an event of a store's order means in money.
 *
 * @param event id of the event; a second journal under the same one is never written
 * @param postings debit positive, credit negative; accounts with nothing are left out
 */
public record Journal(TenantId store, UUID orderId, UUID event, Kind kind, Map<Account, Money> postings) {

    /** What has happened. */
    public enum Kind {
        SALE,
        REFUND,
        /** The payment provider did not give it. */
        REFUND_REFUSED,
        /** The buyer's bank has taken money back, which is held until that is decided. */
        CHARGEBACK,
        CHARGEBACK_WON,
        CHARGEBACK_LOST,
        /** What the payment provider charges for a chargeback, or gives back of that. */
        CHARGEBACK_FEE,
        /** What was owed to the store for the order is sent to it. */
        PAYOUT,
        /** It came back, or was not taken: it is owed again. */
        PAYOUT_RETURNED
    }

    /** @throws IllegalArgumentException unless the postings add up to nothing */
    public Journal {
        EnumMap<Account, Money> moved = new EnumMap<>(Account.class);
        postings.forEach((account, amount) -> {
            if (amount.minor() != 0) {
                moved.put(account, amount);
            }
        });
        postings = Collections.unmodifiableMap(moved);
        long sum = moved.values().stream().reduce(Money::plus).map(Money::minor).orElse(0L);
        if (sum != 0) {
            throw new IllegalArgumentException("the journal of event " + event + " does not balance: " + moved);
        }
    }
}
