package org.emporion.money.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What the book takes in. */
class JournalTest {

    @Test
    void aJournalThatDoesNotBalanceIsNone() {
        assertThatThrownBy(() -> journal("10.00", "-9.99")).isInstanceOf(IllegalArgumentException.class);
        assertThat(journal("10.00", "-10.00").postings()).hasSize(2);
    }

    @Test
    void accountsOnWhichNothingMovesAreLeftOut() {
        assertThat(journal("0.00", "0.00").postings()).isEmpty();
    }

    private static Journal journal(String debit, String credit) {
        return new Journal(
                new TenantId(Ids.next()),
                Ids.next(),
                Ids.next(),
                Journal.Kind.SALE,
                Map.of(
                        Account.BUYER_PAYMENTS,
                        Money.parse(debit, "EUR"),
                        Account.SELLER_PAYABLE,
                        Money.parse(credit, "EUR")));
    }
}
