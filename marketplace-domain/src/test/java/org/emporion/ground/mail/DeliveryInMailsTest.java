package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.TestPurchases;
import org.junit.jupiter.api.Test;

/** What delivery costs, in the mails to buyer and store. */
class DeliveryInMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void whatIsSentFreeOfChargeIsCalledFreeAsOnPages() {
        for (Mail each :
                List.of(toBuyer(TestPurchases.aPurchaseSentFree()), toStore(TestPurchases.anOrderSentFree()))) {
            assertThat(each.text())
                    .contains("Delivery (Parcel)  free\n", "\u20ac39.80")
                    .doesNotContain("0.00");
            assertThat(each.html()).contains("Delivery (Parcel)<", ">free</td>").doesNotContain("0.00");
        }
    }

    @Test
    void whatCostsSomethingStandsAsItsAmount() {
        for (Mail each : List.of(toBuyer(TestPurchases.aPurchase()), toStore(TestPurchases.anOrder()))) {
            assertThat(each.text()).contains("Delivery (Parcel)  \u20ac4.90\n");
            assertThat(each.html()).contains(">\u20ac4.90</td>").doesNotContain(">free<");
        }
    }

    @Test
    void theDaysThatWerePromisedStandInEveryMailOfAnOrderThatIsSent() {
        NewOrder order = TestPurchases.anOrder();
        String days = order.dispatch().arrives().written();

        for (Mail each : List.of(toBuyer(TestPurchases.aPurchase()), toStore(order))) {
            assertThat(each.text()).contains("  Arrives " + days + "\n");
            assertThat(each.html()).contains(">Arrives " + days + "<");
        }
        Mail shipped = aboutOrder("order-shipped", TestOrderMail.shipped(order));
        assertThat(shipped.text()).contains("promised for: " + days + "\n");
        assertThat(shipped.html()).contains("promised for: " + days + "<");
    }

    private Mail toBuyer(BuyerPurchase purchase) {
        return templates.write(
                "org.emporion.selling.checkout",
                "purchase-confirmed",
                new Addressed("1", "ann@example.com", Map.of("purchase", purchase, "traders", Map.of()), "EMP-1"));
    }

    private Mail toStore(NewOrder order) {
        return aboutOrder("order-received", TestOrderMail.received(order));
    }

    private Mail aboutOrder(String name, Object content) {
        return templates.write(
                "org.emporion.orders.ordering",
                name,
                new Addressed("1", "mill@example.com", Map.of("content", content), "EMP-1-1", "Blue Mill"));
    }
}
