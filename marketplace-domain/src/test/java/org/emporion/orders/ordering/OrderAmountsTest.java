package org.emporion.orders.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Percentage;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.money.commission.Commission;
import org.emporion.money.settlement.OrderMoney;
import org.emporion.orders.costs.Dispatch;
import org.emporion.orders.costs.Line;
import org.emporion.orders.costs.OrderSaving;
import org.emporion.orders.deadline.DeadlineRules;
import org.junit.jupiter.api.Test;

/** What an order comes to, taken apart for the book. */
class OrderAmountsTest {

    private static final Instant NOW = SellerOrderTest.NOW;
    private static final Money PRICE = Money.parse("10.00", "EUR");

    @Test
    void theMoneyOfAnOrderIsThatOfItsLinesAndWhatTheyLeaveIsTheDeliverys() {
        Money tax = Money.parse("1.90", "EUR");
        Money given = Money.parse("3.00", "EUR");
        NewOrder onTop = new NewOrder(
                new TenantId(Ids.next()),
                "A-2",
                "P-2",
                NOW,
                null,
                "buyer@example.org",
                new Address("Ann", "1 Lane", null, "Berlin", null, "10115", "DE", null),
                new StoreName("mill", "The Mill"),
                false,
                new Dispatch("Parcel", null),
                new NewOrder.Amounts(
                        PRICE, PRICE, given, given, tax.times(2), false, List.of(), Money.parse("20.80", "EUR")),
                List.of(new OrderSaving(Ids.next(), "Sent for less", null, true, given, Money.parse("1.00", "EUR"))),
                List.of(new NewOrder.Sold(
                        Ids.next(),
                        new Line(
                                SellerOrderTest.item("Jug"),
                                List.of(),
                                2,
                                Money.parse("5.00", "EUR"),
                                Money.parse("2.00", "EUR"),
                                Money.parse("8.00", "EUR"),
                                new Percentage(1900),
                                tax,
                                null))));

        OrderMoney money = new SellerOrder(
                        onTop,
                        new Commission(new Percentage(1000), Money.parse("1.00", "EUR")),
                        new DeadlineRules(48, 5).from(NOW, null))
                .money();

        assertThat(money.lines())
                .extracting(part -> part.paid().toString(), part -> part.discountOfPlatform()
                        .toString())
                .containsExactly(tuple("9.90 EUR", "2.00 EUR"));
        assertThat(money.delivery().paid()).hasToString("10.90 EUR");
        assertThat(money.delivery().tax()).isEqualTo(tax);
        assertThat(money.delivery().discountOfPlatform()).hasToString("1.00 EUR");
        assertThat(money.commission()).hasToString("1.00 EUR");
    }
}
