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

    /** 44.70 and 19 % of it on top are 53.19: 39.80 + 4.90 + 8.49. */
    @Test
    void taxThatComesOnTopStandsAboveTheTotalWithWhatMakesItUp() {
        for (Mail each :
                List.of(toBuyer(TestPurchases.aPurchaseTaxedOnTop()), toStore(TestPurchases.anOrderTaxedOnTop()))) {
            assertThat(each.text()).contains("\u20ac4.90\n", "  plus 19 % VAT  \u20ac8.49\n", "\u20ac53.19");
            assertThat(each.html()).contains(">plus 19 % VAT</td>", ">\u20ac8.49</td>");
        }
        Mail bought = toBuyer(TestPurchases.aPurchaseTaxedOnTop());
        assertThat(bought.text())
                .containsSubsequence("\u20ac4.90", "plus 19 % VAT", "Total: \u20ac53.19")
                .doesNotContain("Contains", "No VAT");
        assertThat(bought.html())
                .containsSubsequence("plus 19 % VAT", ">Total<")
                .doesNotContain("Contains", "No VAT");
        assertThat(toBuyer(TestPurchases.aPurchase()).text())
                .containsSubsequence("Total: \u20ac44.70", "Contains 19 % VAT: \u20ac7.14");
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
