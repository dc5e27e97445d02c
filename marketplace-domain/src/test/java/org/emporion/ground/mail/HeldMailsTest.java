package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.selling.checkout.BuyerPurchase.ReviewEnd;
import org.emporion.selling.checkout.TestPurchases;
import org.junit.jupiter.api.Test;

/** Whose purchase is held is told the truth: what happens, by when, and that nothing is charged. */
class HeldMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void whoIsHeldReadsByWhenItIsDecidedAndThatNothingIsCharged() {
        Mail mail = write(TestPurchases.heldMail());

        assertThat(mail.subject()).isEqualTo("We look at your order EMP-1");
        assertThat(List.of(mail.text(), mail.html()))
                .allMatch(form -> form.contains("We decide by Mon 23 Nov 2026"))
                .allMatch(form -> form.contains("\u20ac44.70"))
                .allMatch(form -> form.contains("Nothing is charged yet"))
                .allMatch(form -> form.contains("/orders/EMP-1"));
        assertThat(mail.html()).contains("Ann &lt;Buyer&gt;");
    }

    @Test
    void whoGetsNothingReadsWhyAndThatNothingWasCharged() {
        for (ReviewEnd end : ReviewEnd.values()) {
            Mail mail = write(TestPurchases.endedMail(end));

            assertThat(mail.subject()).isEqualTo("Your order EMP-1 does not go through");
            assertThat(List.of(mail.text(), mail.html()))
                    .as(end.name())
                    .allMatch(form -> form.contains("your order EMP-1"))
                    .allMatch(form -> form.contains("Nothing was charged"))
                    .allMatch(form -> form.contains(" again.") == (end != ReviewEnd.REJECTED));
        }
    }

    private Mail write(Addressed mail) {
        return templates.write("org.emporion.selling.checkout", "purchase-review", mail);
    }
}
