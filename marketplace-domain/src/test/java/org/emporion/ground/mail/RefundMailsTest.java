package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.kernel.Money;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.orders.ordering.TestOrderMail.Back;
import org.emporion.selling.checkout.TestPurchases;
import org.junit.jupiter.api.Test;

/** What is written about money that a bank has, and about money that could not go back. */
class RefundMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void whoIsRefusedWhileTheBankHasTheMoneyReadsFromWhomItComes() {
        Mail mail = write(
                "order-refused",
                TestOrderMail.refused(
                        TestPurchases.anOrder(), "The kiln broke", new Back("0.00", "0.00", "44.70", "0.00", false)));

        assertThat(mail.text())
                .contains("€44.70 of it your bank has taken back from us already", "You get it through your bank")
                .doesNotContain("You get €");
        assertThat(mail.html()).contains("You get it through your bank").doesNotContain("You get €");
    }

    @Test
    void bothSidesReadThatMoneyCouldNotGoBackAndWhatToDo() {
        Money amount = Money.parse("19.90", "EUR");
        Mail toBuyer = write("order-refund", TestOrderMail.refund(TestPurchases.anOrder(), amount, true, false));
        Mail toStore = write("order-refund", TestOrderMail.refund(TestPurchases.anOrder(), amount, true, true));
        Mail given = write("order-refund", TestOrderMail.refund(TestPurchases.anOrder(), amount, false, false));

        assertThat(toBuyer.text())
                .contains("€19.90", "EMP-1-1", "did not work", "http://shop/orders/EMP-1/help?about=EMP-1-1");
        assertThat(toBuyer.html()).contains("Ann &lt;Buyer&gt;", "Write to the store", "Seller: Blue Mill GmbH");
        assertThat(toStore.text())
                .contains("€19.90", "try it again", "http://shop/seller/orders/order?store=blue-mill&id=")
                .doesNotContain("Ann");
        assertThat(toStore.html()).contains("another way").doesNotContain("Ann");
        assertThat(given.text()).contains("You get €19.90 back now", "EMP-1-1").doesNotContain("did not work");
        assertThat(given.html()).contains("You get €19.90 back now");
    }

    private Mail write(String name, Map<String, Object> values) {
        return templates.write(
                "org.emporion.orders.ordering",
                name,
                new Addressed(name, "ann@example.com", values, "EMP-1-1", "Blue Mill"));
    }
}
