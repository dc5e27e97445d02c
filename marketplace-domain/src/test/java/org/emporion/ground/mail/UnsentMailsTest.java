package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.orders.ordering.TestOrderMail.Back;
import org.emporion.selling.checkout.TestPurchases;
import org.junit.jupiter.api.Test;

/** What is written about goods that are not sent, and about their money. */
class UnsentMailsTest {

    private final MailTemplates templates = TestMails.templates();

    @Test
    void aBuyerReadsWhatIsNotSentAndWhatComesBackForIt() {
        Mail one = cancelled(1, "The <kiln> broke", Back.of("19.90"), false);
        Mail all = cancelled(2, "No clay", Back.of("0.00"), false);

        assertThat(one.text())
                .contains(
                        "1 x Mug \"Dawn\" & co (Colour: Blue)", "The <kiln> broke", "€19.90 back", "comes as planned");
        assertThat(one.html()).contains("1 × Mug", "The &lt;kiln&gt; broke", "€19.90 back", "Seller: Blue Mill GmbH");
        assertThat(one.subject()).isEqualTo("Order EMP-1-1: what does not come from Blue Mill");
        assertThat(all.text()).contains("2 x Mug", "No clay").doesNotContain("back, the way", "comes as planned");
    }

    @Test
    void whoGetsNothingOfAnOrderReadsThatAndWhatWentBackBeforeOrCameFromTheBank() {
        Mail all = cancelled(2, "No clay", new Back("20.31", "10.99", "0.00", "13.40", false), false);

        assertThat(all.subject()).isEqualTo("Order EMP-1-1: nothing comes from Blue Mill");
        for (String written : List.of(all.text(), all.html())) {
            assertThat(written)
                    .contains("nothing of it comes from Blue Mill", "You get €20.31 back, the way you paid")
                    .contains("€10.99 of this order was given back before")
                    .contains("Your bank has given you €13.40 of this order back")
                    .doesNotContain("whole amount", "other stores", "not everything");
        }
        assertThat(cancelled(1, "No clay", new Back("9.00", "10.99", "0.00", "0.00", false), false)
                        .text())
                .as("it may have been for what comes")
                .doesNotContain("given back before");
    }

    @Test
    void whoseMoneyDidNotLastReadsThatAndNotThatTheStoreSendsNothing() {
        Back unpaid = new Back("44.70", "0.00", "0.00", "0.00", true);
        Mail toBuyer = cancelled(2, "Nothing was charged.", unpaid, false);
        Mail toStore = cancelled(2, "Nothing was charged.", unpaid, true);

        assertThat(toBuyer.subject()).isEqualTo("Order EMP-1-1 is not paid");
        assertThat(toStore.subject()).isEqualTo("Order EMP-1-1 is not paid");
        for (String written : List.of(toBuyer.text(), toBuyer.html())) {
            assertThat(written)
                    .contains("this of your order EMP-1-1 is not sent, because it is not paid", "Nothing was charged.")
                    .doesNotContain("Blue Mill does not", "comes from Blue Mill", "back, the way", "You get €");
        }
        assertThat(toStore.text()).contains("Please do not send this");
    }

    @Test
    void theNameOfAStoreStandsInTheSubjectAsItIs() {
        Addressed mail = TestOrderMail.cancelled(TestPurchases.anOrder(), 2, "No clay", Back.of("44.70"), false);

        assertThat(write(
                                "order-cancelled",
                                new Addressed(mail.id(), mail.to(), mail.values(), "EMP-1-1", "O'Neil {0} | 2#x", 1))
                        .subject())
                .isEqualTo("Order EMP-1-1: nothing comes from O'Neil {0} | 2#x");
    }

    @Test
    void aBuyerOfARefusedOrderReadsWhatComesBackNowAndWhatCameBefore() {
        Mail all = refused(Back.of("44.70"), true);
        Mail rest = refused(new Back("33.71", "10.99", "0.00", "0.00", false), false);
        Mail nothing = refused(new Back("0.00", "31.30", "0.00", "13.40", false), false);

        for (String written : List.of(all.text(), all.html())) {
            assertThat(written)
                    .contains("€44.70 back, the whole amount", "The parts of other stores are not affected", "Mug");
        }
        for (String written : List.of(rest.text(), rest.html())) {
            assertThat(written)
                    .contains("You get €33.71 back, the way", "€10.99 of this order was given back before")
                    .doesNotContain("other stores");
        }
        for (String written : List.of(nothing.text(), nothing.html())) {
            assertThat(written)
                    .contains("€31.30 of this order was given back before")
                    .contains("Your bank has given you €13.40 of this order back")
                    .doesNotContain("You get €");
        }
    }

    private Mail refused(Back back, boolean beside) {
        NewOrder one = TestPurchases.anOrder();
        return write(
                "order-refused",
                new Addressed(
                        "refused",
                        "ann@example.com",
                        TestOrderMail.refused(beside ? TestOrderMail.beside(one) : one, "No clay", back),
                        "EMP-1-1",
                        "Blue Mill"));
    }

    private Mail cancelled(long units, String reason, Back back, boolean toStore) {
        return write("order-cancelled", TestOrderMail.cancelled(TestPurchases.anOrder(), units, reason, back, toStore));
    }

    private Mail write(String name, Addressed mail) {
        return templates.write("org.emporion.orders.ordering", name, mail);
    }
}
