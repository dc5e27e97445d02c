package org.emporion.money.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Money;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.Journal;
import org.emporion.money.ledger.Ledger;

/** Writes the journals of payouts, one for each order. To be called inside the store. */
@ApplicationScoped
class PayoutBook {

    private final Ledger ledger;

    @Inject
    PayoutBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What is owed for its orders is sent: nothing of it is owed any more. */
    void sent(Payout payout) {
        payout.lines()
                .forEach(line ->
                        ledger.write(journal(payout, line, "paid", Journal.Kind.PAYOUT, line.amount(), line.tax())));
    }

    /** It did not arrive: all of it is owed again. */
    void returned(Payout payout) {
        payout.lines()
                .forEach(line -> ledger.write(journal(
                        payout,
                        line,
                        "returned",
                        Journal.Kind.PAYOUT_RETURNED,
                        negative(line.amount()),
                        negative(line.tax()))));
    }

    private static Journal journal(
            Payout payout, PayoutLine line, String what, Journal.Kind kind, Money amount, Money tax) {
        String event = payout.id() + "-" + line.orderId() + "-" + what;
        return new Journal(
                payout.tenant(),
                line.orderId(),
                UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)),
                kind,
                Map.of(
                        Account.SELLER_PAYABLE,
                        amount.minus(tax),
                        Account.SELLER_TAX,
                        tax,
                        Account.PAID_OUT,
                        negative(amount)));
    }

    private static Money negative(Money amount) {
        return Money.zero(amount.currency()).minus(amount);
    }
}
