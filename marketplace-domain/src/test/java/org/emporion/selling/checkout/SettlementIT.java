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
import org.emporion.money.payment.Refunds;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.money.settlement.RefundRequest;
import org.emporion.money.settlement.Settlement;
import org.emporion.money.settlement.TestSettlement;
import org.junit.jupiter.api.Test;

/** The book of a store: one journal for each event of an order, however often it is told. */
class SettlementIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final BuyerPurchase placed = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");
    private final OrderMoney order = order();

    @Test
    void theSaleStandsUnderTheEventByWhichTheOrderWasPlaced() {
        assertThat(buying.count(
                        mill,
                        "select count(*) as n from journal j join order_event e on e.tenant_id = j.tenant_id"
                                + " and e.id = j.event_id where j.kind = 'SALE' and e.status = 'NEW'"))
                .isEqualTo(1);
        assertThat(balances()).containsExactly(2480L, -1885L, -396L, -199L);
    }

    @Test
    void anEventThatIsToldAgainWritesNothing() {
        RefundRequest wanted = wanted(amount("10.00"));
        settle(book -> book.refunded(order, wanted));
        List<Long> once = balances();

        settle(book -> book.refunded(order, wanted));
        settle(book -> book.placed(wanted.id(), order));

        assertThat(balances()).isEqualTo(once);
        assertThat(journals()).isEqualTo(2);
    }

    @Test
    void anOrderMayHaveAnyNumberOfRefundsAndTheCommissionIsUsedUpToTheCent() {
        long before = commission();
        for (int i = 0; i < 8; i++) {
            settle(book -> book.refunded(order, wanted(amount("3.10"))));
            assertThat(commission()).isBetween(0L, before);
            before = commission();
        }

        assertThat(balances()).containsExactly(0L, 0L, 0L, 0L);
        assertThat(journals()).isEqualTo(9);
    }

    @Test
    void noMoreGoesBackThanWasPaid() {
        settle(book -> book.refunded(order, wanted(amount("20.00"))));

        assertThatThrownBy(() -> settle(book -> book.refunded(order, wanted(amount("4.81")))))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo(Refunds.TOO_MUCH));
        assertThat(journals()).isEqualTo(2);
    }

    @Test
    void aRefundKeepsWhatOfWhichLineGoesBackAndWhatOfTheDelivery() {
        settle(book -> book.refunded(
                order,
                wanted(RefundRequest.Portion.of(
                        List.of(new RefundRequest.OfLine(order.lines().get(0).line(), 1, null)),
                        euros("0.90"),
                        null))));

        assertThat(
                        told(
                                """
                        select concat_ws(' ', r.kind, r.state, r.goods_minor, r.shipping_minor, r.total_minor, r.tax_minor,
                            r.commission_minor, l.quantity, l.amount_minor, l.tax_minor, l.commission_minor) as told
                        from order_refund r join order_refund_line l on l.tenant_id = r.tenant_id and l.refund_id = r.id"""))
                .isEqualTo("LINES REQUESTED 1990 90 2080 332 199 1 1990 318 199");
        assertThat(balances()).containsExactly(400L, -336L, -64L, 0L);
    }

    @Test
    void whatTheProviderRefusesIsInTheBookAgainAndCanBeGivenOtherwise() {
        List<Long> sold = balances();
        RefundRequest wanted = wanted(RefundRequest.Portion.everything());
        settle(book -> book.refunded(order, wanted));

        settle(book -> book.refundRefused(mill.tenant(), wanted.id()));
        settle(book -> book.refundRefused(mill.tenant(), wanted.id()));
        assertThat(balances()).isEqualTo(sold);
        assertThat(journals()).isEqualTo(3);

        settle(book -> book.refunded(order, wanted(RefundRequest.Portion.everything())));
        assertThat(balances()).containsExactly(0L, 0L, 0L, 0L);
    }

    private OrderMoney order() {
        UUID id = idOf(placed);
        UUID line = buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from order_line where order_id = ?", id)
                .orElseThrow());
        return OrderMoney.of(
                mill.tenant(),
                id,
                List.of(new OrderMoney.SoldLine(line, 1, euros("19.90"), euros("19.90"), euros("0.00"), euros("3.18"))),
                new OrderMoney.SoldOrder(euros("24.80"), euros("3.96"), euros("1.99"), euros("0.00"), euros("0.00")));
    }

    private static RefundRequest wanted(RefundRequest.Portion portion) {
        return new RefundRequest(Ids.next(), RefundRequest.Kind.LINES, "", "anna@mill.example", portion);
    }

    private static RefundRequest.Portion amount(String amount) {
        return RefundRequest.Portion.of(List.of(), null, euros(amount));
    }

    private String told(String query) {
        return buying.shop.inStore(
                mill, em -> new Sql(em).one(row -> row.text("told"), query).orElseThrow());
    }

    private UUID idOf(BuyerPurchase purchase) {
        return buying.shop.inStore(mill, em -> new Sql(em)
                .one(row -> row.uuid("id"), "select id from seller_order where purchase_number = ?", purchase.number())
                .orElseThrow());
    }

    private void settle(Consumer<Settlement> work) {
        buying.shop.inStore(mill, em -> {
            work.accept(TestSettlement.of(em, buying.clock));
            return null;
        });
    }

    private List<Long> balances() {
        return List.of(
                account("BUYER_PAYMENTS"),
                account("SELLER_PAYABLE"),
                account("SELLER_TAX"),
                account("PLATFORM_COMMISSION"));
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
