package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.money.ledger.Ledger;
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.Settlement;
import org.junit.jupiter.api.Test;

/** The book of a store: one journal for each event of an order, however often it is told. */
class SettlementIT {

    private static final Money TOTAL = euros("24.80");
    private static final Money COMMISSION = euros("1.99");

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");

    @Test
    void theSaleStandsUnderTheEventByWhichTheOrderWasPlaced() {
        assertThat(buying.count(
                        mill,
                        "select count(*) as n from journal j join order_event e on e.tenant_id = j.tenant_id"
                                + " and e.id = j.event_id where j.kind = 'SALE' and e.status = 'NEW'"))
                .isEqualTo(1);
        assertThat(balances()).containsExactly(2480L, -2281L, -199L);
    }

    @Test
    void anEventThatIsToldAgainWritesNothing() {
        UUID event = Ids.next();
        settle(book -> book.refunded(event, order(), euros("10.00")));
        List<Long> once = balances();

        settle(book -> book.refunded(event, order(), euros("10.00")));
        settle(book -> book.placed(event, order()));

        assertThat(balances()).isEqualTo(once);
        assertThat(journals()).isEqualTo(2);
    }

    @Test
    void anOrderMayHaveAnyNumberOfRefundsAndTheCommissionIsUsedUpToTheCent() {
        long before = commission();
        for (int i = 0; i < 8; i++) {
            settle(book -> book.refunded(Ids.next(), order(), euros("3.10")));
            assertThat(commission()).isBetween(0L, before);
            before = commission();
        }

        assertThat(balances()).containsExactly(0L, 0L, 0L);
        assertThat(journals()).isEqualTo(9);
    }

    @Test
    void noMoreGoesBackThanWasPaid() {
        settle(book -> book.refunded(Ids.next(), order(), euros("20.00")));

        assertThatThrownBy(() -> settle(book -> book.refunded(Ids.next(), order(), euros("4.81"))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
        assertThat(journals()).isEqualTo(2);
    }

    private OrderMoney order() {
        return new OrderMoney(mill.tenant(), idOf(placed), TOTAL, COMMISSION, euros("0.00"));
    }

    private UUID idOf(BuyerPurchase purchase) {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order where purchase_number = ?", purchase.number())
                .orElseThrow());
    }

    private void settle(Consumer<Settlement> work) {
        buying.shop.inStore(mill, em -> {
            work.accept(new Settlement(new Ledger(new Sql(em), buying.clock)));
            return null;
        });
    }

    private List<Long> balances() {
        return List.of(account("BUYER_PAYMENTS"), account("SELLER_PAYABLE"), account("PLATFORM_COMMISSION"));
    }

    private long commission() {
        return -account("PLATFORM_COMMISSION");
    }

    private long account(String account) {
        return buying.count(mill, "select coalesce(sum(amount_minor), 0) as n from posting where account = ?", account);
    }

    private long journals() {
        return buying.count(mill, "select count(*) as n from journal");
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
