package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.selling.checkout.TestPurchases;
import org.junit.jupiter.api.Test;

/** What was bought is seen in the mails about it as it is on pages: in the colour that was chosen. */
class PicturesInMailsTest {

    private static final String PICTURE = "<img src=\"http://shop" + TestPurchases.PICTURE
            + "\" alt=\"Mug &quot;Dawn&quot; &amp; co\" width=\"56\" height=\"56\"";

    private final MailTemplates templates = TestMails.templates();

    @Test
    void aConfirmationShowsWhatWasBought() {
        Mail mail = templates.write(
                "org.emporion.selling.checkout",
                "purchase-confirmed",
                new Addressed(
                        "1",
                        "ann@example.com",
                        Map.of("purchase", TestPurchases.aPurchase(), "traders", Map.of()),
                        "EMP-1"));

        assertThat(mail.html()).contains(PICTURE);
        assertThat(mail.text()).doesNotContain("/media/");
    }

    @Test
    void mailsAboutAnOrderShowWhatHasLeftIsNotSentOrPaidBack() {
        Map<String, Object> shipped = Map.of("content", TestOrderMail.shipped(TestPurchases.anOrder()));
        Map<String, Object> cancelled = TestOrderMail.cancelled(
                        TestPurchases.anOrder(), 1, "No clay", TestOrderMail.Back.of("19.90"), false)
                .values();
        Map<String, Object> refunded = TestOrderMail.refunded(TestPurchases.anOrder(), 1, "19.90", "4.90", false);

        Map.of("order-shipped", shipped, "order-cancelled", cancelled, "order-refunded", refunded)
                .forEach((name, values) -> {
                    Mail mail = templates.write(
                            "org.emporion.orders.ordering",
                            name,
                            new Addressed(name, "ann@example.com", values, "EMP-1-1", "Blue Mill"));
                    assertThat(mail.html()).as(name).contains(PICTURE);
                    assertThat(mail.text()).as(name).doesNotContain("/media/");
                });
    }
}
