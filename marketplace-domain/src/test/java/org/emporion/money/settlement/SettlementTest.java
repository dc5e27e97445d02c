package org.emporion.money.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final UUID LINE = Ids.next();

    /** Four things for 15.10 together, sent for 4.90; the platform gave 3.33 of their price. */
    private static final OrderMoney ORDER = OrderMoney.of(
            new TenantId(Ids.next()),
            Ids.next(),
            List.of(new OrderMoney.SoldLine(LINE, 4, euros("15.10"), euros("15.10"), euros("3.33"), euros("2.94"))),
            new OrderMoney.SoldOrder(euros("20.00"), euros("3.72"), euros("1.84"), euros("3.33"), euros("0.00")));

    private final Book book = new Book();
    private final Wishes wishes = new Wishes();
    private final Settlement settlement =
            new Settlement(book, wishes, Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theStoreGetsWhatTheBuyerPaidAndThePlatformsDiscountLessTheCommissionWithTheTaxByItself() {
        settlement.placed(Ids.next(), ORDER);

        assertThat(book.journals.get(0).postings())
                .containsOnly(
                        entry(Account.BUYER_PAYMENTS, euros("20.00")),
                        entry(Account.PLATFORM_DISCOUNTS, euros("3.33")),
                        entry(Account.SELLER_TAX, euros("-3.72")),
                        entry(Account.SELLER_PAYABLE, euros("-17.77")),
                        entry(Account.PLATFORM_COMMISSION, euros("-1.84")));
    }

    @Test
    void aRefundOfTheDeliveryAloneLeavesCommissionAndDiscountAsTheyAre() {
        settlement.placed(Ids.next(), ORDER);

        give(RefundRequest.Portion.of(List.of(), euros("4.90"), null));

        assertThat(book.balance())
                .containsEntry(Account.BUYER_PAYMENTS, euros("15.10"))
                .containsEntry(Account.SELLER_TAX, euros("-2.94"))
                .containsEntry(Account.PLATFORM_DISCOUNTS, euros("3.33"))
                .containsEntry(Account.PLATFORM_COMMISSION, euros("-1.84"));
    }

    @Test
    void aRefundOfGoodsTakesBackThePlatformsDiscountAndCommissionInProportion() {
        settlement.placed(Ids.next(), ORDER);

        give(units(2));

        assertThat(book.balance())
                .containsEntry(Account.BUYER_PAYMENTS, euros("12.45"))
                .containsEntry(Account.SELLER_TAX, euros("-2.25"))
                .containsEntry(Account.PLATFORM_DISCOUNTS, euros("1.66"))
                .containsEntry(Account.PLATFORM_COMMISSION, euros("-0.92"));
    }

    @Test
    void whenAllHasGoneBackNothingIsLeftOnAnyAccount() {
        settlement.placed(Ids.next(), ORDER);

        give(units(1));
        give(RefundRequest.Portion.of(List.of(), null, euros("0.01")));
        give(units(2));
        give(RefundRequest.Portion.everything());

        assertThat(book.balance().values()).allMatch(each -> each.minor() == 0);
        assertThat(book.journals).hasSize(5);
    }

    @Test
    void noMoreGoesBackThanWasPaid() {
        settlement.placed(Ids.next(), ORDER);

        assertTooMuch("20.01");
        assertTooMuch("-0.01");
        give(RefundRequest.Portion.everything());
        assertTooMuch("0.01");
    }

    @Test
    void noMoreGoesBackThanTheBookHasOfTheBuyersPayments() {
        settlement.placed(Ids.next(), ORDER);
        book.write(new Journal(
                ORDER.store(),
                ORDER.orderId(),
                Ids.next(),
                Journal.Kind.REFUND,
                Map.of(Account.BUYER_PAYMENTS, euros("-15.00"), Account.SELLER_PAYABLE, euros("15.00"))));

        assertTooMuch("5.01");
        assertThat(give(RefundRequest.Portion.of(List.of(), null, euros("5.00")))
                        .amount())
                .isEqualTo(euros("5.00"));
    }

    @Test
    void aRefundThatIsToldAgainIsNotWrittenAgain() {
        settlement.placed(Ids.next(), ORDER);
        RefundRequest wanted = wanted(units(1));

        Settlement.Refund first = settlement.refunded(ORDER, wanted);

        assertThat(settlement.refunded(ORDER, wanted)).isEqualTo(first);
        assertThat(book.journals).hasSize(2);
    }

    @Test
    void aRefundOfNothingIsNoJournalAndOverAtOnce() {
        settlement.placed(Ids.next(), ORDER);

        Settlement.Refund none = give(RefundRequest.Portion.of(List.of(), euros("0.00"), null));

        assertThat(book.journals).hasSize(1);
        assertThat(wishes.of.get(none.id()).view().state()).isEqualTo(OrderRefundState.DONE);
    }

    @Test
    void anOrderThatThePlatformPaidForLeavesTheStoreNothingWhenItGoesBack() {
        Money nothing = euros("0.00");
        OrderMoney free = OrderMoney.of(
                ORDER.store(),
                ORDER.orderId(),
                List.of(new OrderMoney.SoldLine(LINE, 2, nothing, nothing, euros("8.00"), euros("1.28"))),
                new OrderMoney.SoldOrder(nothing, euros("1.28"), euros("0.80"), euros("8.00"), nothing));
        settlement.placed(Ids.next(), free);

        Settlement.Refund refund = settlement.refunded(free, wanted(RefundRequest.Portion.everything()));

        assertThat(refund.amount()).isEqualTo(nothing);
        assertThat(refund.state()).isEqualTo(OrderRefundState.DONE);
        assertThat(book.balance().values()).allMatch(each -> each.minor() == 0);
    }

    @Test
    void whatTheProviderRefusesIsInTheBookAgainAndCanBeGivenOtherwise() {
        settlement.placed(Ids.next(), ORDER);
        Map<Account, Money> sold = book.balance();
        Settlement.Refund refund = give(RefundRequest.Portion.everything());

        settlement.refundRefused(ORDER.store(), refund.id());
        settlement.refundRefused(ORDER.store(), refund.id());

        assertThat(book.balance()).isEqualTo(sold);
        assertThat(book.journals).hasSize(3);
        assertThat(wishes.of.get(refund.id()).view().state()).isEqualTo(OrderRefundState.REFUSED);
        give(RefundRequest.Portion.everything());
        assertThat(book.balance().values()).allMatch(each -> each.minor() == 0);
    }

    @Test
    void whatWasGivenAndCameBackIsInTheBookAgainOnce() {
        settlement.placed(Ids.next(), ORDER);
        Map<Account, Money> sold = book.balance();
        Settlement.Refund refund = give(RefundRequest.Portion.everything());
        settlement.refundDone(ORDER.store(), refund.id());

        assertThat(settlement.refundRefused(ORDER.store(), refund.id())).isTrue();
        assertThat(settlement.refundRefused(ORDER.store(), refund.id())).isFalse();
        assertThat(settlement.refundDone(ORDER.store(), refund.id())).isFalse();

        assertThat(wishes.of.get(refund.id()).view().state()).isEqualTo(OrderRefundState.REFUSED);
        assertThat(book.balance()).isEqualTo(sold);
        assertThat(book.journals).hasSize(3);
    }

    private Settlement.Refund give(RefundRequest.Portion portion) {
        return settlement.refunded(ORDER, wanted(portion));
    }

    private static RefundRequest wanted(RefundRequest.Portion portion) {
        return new RefundRequest(Ids.next(), RefundRequest.Kind.LINES, "", "anna@mill.example", portion);
    }

    private static RefundRequest.Portion units(long units) {
        return RefundRequest.Portion.of(List.of(new RefundRequest.OfLine(LINE, units, null)), null, null);
    }

    private void assertTooMuch(String amount) {
        RefundRequest.Portion portion = RefundRequest.Portion.of(List.of(), null, euros(amount));
        assertThatThrownBy(() -> give(portion))
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
        public void takeTurn(UUID orderId) {}

        @Override
        public void write(Journal journal) {
            if (!journal.postings().isEmpty()) {
                journals.add(journal);
            }
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

    /** The refunds of one order in memory. */
    private static final class Wishes extends OrderRefunds {

        private final Map<UUID, OrderRefund> of = new LinkedHashMap<>();

        private Wishes() {
            super(null);
        }

        @Override
        void add(OrderRefund refund) {
            of.put(refund.id(), refund);
        }

        @Override
        Optional<OrderRefund> find(TenantId store, UUID id) {
            return Optional.ofNullable(of.get(id));
        }

        @Override
        OrderRefund lock(TenantId store, UUID id) {
            return of.get(id);
        }

        @Override
        List<OrderRefund> all(OrderMoney order) {
            return List.copyOf(of.values());
        }
    }
}
