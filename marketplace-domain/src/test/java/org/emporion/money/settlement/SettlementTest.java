package org.emporion.money.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.emporion.money.ledger.Account;
import org.emporion.money.ledger.Journal;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.payment.Refunds;
import org.junit.jupiter.api.Test;

/** Which journal follows which event of an order. */
class SettlementTest {

    private static final OrderMoney ORDER =
            new OrderMoney(new TenantId(Ids.next()), Ids.next(), euros("20.00"), euros("2.00"), euros("3.33"));

    private final Book book = new Book();
    private final Settlement settlement = new Settlement(book);

    @Test
    void theStoreGetsWhatTheBuyerPaidAndThePlatformsDiscountLessTheCommission() {
        settlement.placed(Ids.next(), ORDER);

        assertThat(book.journals.get(0).postings())
                .containsEntry(Account.BUYER_PAYMENTS, euros("20.00"))
                .containsEntry(Account.PLATFORM_DISCOUNTS, euros("3.33"))
                .containsEntry(Account.SELLER_PAYABLE, euros("-21.33"))
                .containsEntry(Account.PLATFORM_COMMISSION, euros("-2.00"));
    }

    @Test
    void aRefundTakesBackThePlatformsDiscountAndCommissionInProportion() {
        settlement.placed(Ids.next(), ORDER);

        settlement.refunded(Ids.next(), ORDER, euros("10.00"));

        assertThat(book.balance())
                .containsEntry(Account.BUYER_PAYMENTS, euros("10.00"))
                .containsEntry(Account.PLATFORM_DISCOUNTS, euros("1.67"))
                .containsEntry(Account.PLATFORM_COMMISSION, euros("-1.00"));
    }

    @Test
    void whenAllHasGoneBackNothingIsLeftOnAnyAccount() {
        settlement.placed(Ids.next(), ORDER);

        for (String amount : List.of("0.01", "6.66", "6.66", "6.67")) {
            settlement.refunded(Ids.next(), ORDER, euros(amount));
        }

        assertThat(book.balance().values()).allMatch(each -> each.minor() == 0);
        assertThat(book.journals).hasSize(5);
    }

    @Test
    void noMoreGoesBackThanWasPaid() {
        settlement.placed(Ids.next(), ORDER);

        assertTooMuch("20.01");
        assertTooMuch("-0.01");
        settlement.refunded(Ids.next(), ORDER, euros("20.00"));
        assertTooMuch("0.01");
    }

    @Test
    void aRefundOfNothingIsNoJournal() {
        settlement.refunded(Ids.next(), ORDER, euros("0.00"));

        assertThat(book.journals).isEmpty();
    }

    private void assertTooMuch(String amount) {
        assertThatThrownBy(() -> settlement.refunded(Ids.next(), ORDER, euros(amount)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }

    /** A book of one order in memory. */
    private static final class Book extends Ledger {

        private final List<Journal> journals = new ArrayList<>();

        private Book() {
            super(null, null);
        }

        @Override
        public void write(Journal journal) {
            journals.add(journal);
        }

        @Override
        public Map<Account, Money> balances(TenantId store, UUID orderId, UUID exceptEvent) {
            return balance();
        }

        private Map<Account, Money> balance() {
            Map<Account, Money> balance = new EnumMap<>(Account.class);
            journals.forEach(journal ->
                    journal.postings().forEach((account, amount) -> balance.merge(account, amount, Money::plus)));
            return balance;
        }
    }
}
