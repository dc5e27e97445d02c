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
            assertThat(each.html())
                    .contains("Delivery (Parcel)</td>", ">free</td>")
                    .doesNotContain("0.00");
        }
    }

    @Test
    void whatCostsSomethingStandsAsItsAmount() {
        for (Mail each : List.of(toBuyer(TestPurchases.aPurchase()), toStore(TestPurchases.anOrder()))) {
            assertThat(each.text()).contains("Delivery (Parcel)  \u20ac4.90\n");
            assertThat(each.html()).contains(">\u20ac4.90</td>").doesNotContain(">free<");
        }
    }

    private Mail toBuyer(BuyerPurchase purchase) {
        return templates.write(
                "org.emporion.selling.checkout",
                "purchase-confirmed",
                new Addressed("1", "ann@example.com", Map.of("purchase", purchase, "traders", Map.of()), "EMP-1"));
    }

    private Mail toStore(NewOrder order) {
        return templates.write(
                "org.emporion.orders.ordering",
                "order-received",
                new Addressed(
                        "1",
                        "mill@example.com",
                        Map.of("content", TestOrderMail.received(order)),
                        "EMP-1-1",
                        "Blue Mill"));
    }
}
