package org.emporion.ground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.ground.walls.Role;
import org.emporion.kernel.address.Address;
import org.emporion.orders.inquiry.TestInquiries;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.selling.checkout.TestPurchases;
import org.emporion.store.legal.TestTraders;
import org.emporion.store.store.StoreStep;
import org.emporion.store.store.TestStoreMails;
import org.emporion.store.team.InvitationMails.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mails as they arrive at a real mail server. */
class MailIT {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MailTemplates stationery = TestMails.templates();

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theConfirmationNamesEveryStoreAndEscapesWhatPeopleWrote() throws Exception {
        MimeMessage mail = delivered(confirmation());

        assertThat(mail.getSubject()).isEqualTo("Your order EMP-1 is confirmed");
        assertThat(mail.getMessageID()).isEqualTo("<confirmed.EMP-1@emporion>");
        assertThat(form(mail, 0)).contains("Ann <Buyer>", "2 x Mug \"Dawn\" & co (Colour: Blue)  €39.80", "€44.70");
        assertThat(form(mail, 1))
                .contains(
                        "Ann &lt;Buyer&gt;",
                        "Mug &quot;Dawn&quot; &amp; co",
                        "http://shop/orders/EMP-1",
                        "Seller: Blue Mill GmbH")
                .doesNotContain("<Buyer>");
    }

    @Test
    void everyLetterAboutAnOrderSaysWhatItIsAbout() throws Exception {
        Mail shipped = content("order-shipped", TestOrderMail.shipped(TestPurchases.anOrder()));
        Mail received = content("order-received", TestOrderMail.received(TestPurchases.anOrder()));
        Mail refused = values(
                "order-refused",
                TestOrderMail.refused(TestPurchases.anOrder(), "The kiln broke", TestOrderMail.Back.of("44.70")));

        for (Mail each : List.of(shipped, received)) {
            assertThat(each.text()).contains("2 x", "Mug \"Dawn\" & co (Colour: Blue)");
            assertThat(each.html()).contains("Colour: Blue");
        }
        assertThat(form(delivered(shipped), 0)).contains("00340434", "DHL", "Blue Mill");
        assertThat(form(delivered(received), 0))
                .contains("€44.70")
                .containsPattern("http://shop/seller/orders/order\\?store=blue-mill&id=[0-9a-f-]{36}");
        assertThat(form(delivered(refused), 0)).contains("The kiln broke", "€44.70 back");
        assertThat(shipped.html()).contains("tracking-parcel.html?submit=1&amp;tracking-id=00340434");
        for (Mail toBuyer : List.of(shipped, refused)) {
            assertThat(toBuyer.text()).contains("Seller: Blue Mill GmbH, Mill Lane 1", "http://shop/withdrawal");
            assertThat(toBuyer.html()).contains("Seller: Blue Mill GmbH, Mill Lane 1", "http://shop/imprint");
        }
        assertThat(received.html()).contains("&lt;Buyer&gt;");
        assertThat(refused.html()).contains("The kiln broke");
    }

    @Test
    void aBuyerReadsWhatAStoreGivesBackForWhatAndWhy() throws Exception {
        Mail units =
                values("order-refunded", TestOrderMail.refunded(TestPurchases.anOrder(), 1, "19.90", "4.90", false));
        Mail favour =
                values("order-refunded", TestOrderMail.refunded(TestPurchases.anOrder(), 0, "5.00", "0.00", false));
        Mail amount =
                values("order-refunded", TestOrderMail.refunded(TestPurchases.anOrder(), 0, "5.00", "1.00", true));

        assertThat(units.subject()).isEqualTo("Blue Mill gives you money back for your order EMP-1-1");
        assertThat(form(delivered(units), 0))
                .contains(
                        "€24.80 goes back to you, the way you paid.",
                        "A <crack>",
                        "1 x Mug \"Dawn\" & co (Colour: Blue)  €19.90",
                        "Delivery  €4.90");
        assertThat(units.html())
                .contains("€24.80 goes back", "A &lt;crack&gt;", "1 × Mug", ">€19.90<", ">Delivery<", ">€4.90<");
        assertThat(favour.text())
                .contains("€5.00 goes back to you", "  Mug \"Dawn\" & co (Colour: Blue)  €5.00")
                .doesNotContain("x Mug", "Delivery");
        assertThat(favour.html()).contains("Seller: Blue Mill GmbH").doesNotContain("× Mug", "Delivery");
        assertThat(amount.text()).contains("An amount of this order  €6.00").doesNotContain("Mug", "Delivery");
        assertThat(amount.html())
                .contains("An amount of this order</td>", ">€6.00</td>")
                .doesNotContain("Mug", "Delivery");
    }

    @Test
    void aBuyerReadsWhereAnOrderGoesNow() throws Exception {
        Address to = new Address("Ann <Buyer>", "Yard 2", "Back house", "Hamburg", null, "20095", "DE", "040");
        Mail mail = content("order-edited", TestOrderMail.readdressed(TestPurchases.anOrder(), to));

        assertThat(mail.subject()).isEqualTo("Blue Mill has changed your order EMP-1-1");
        assertThat(form(delivered(mail), 0)).contains("Yard 2", "Back house", "20095 Hamburg", "Germany");
        assertThat(mail.html()).contains("Ann &lt;Buyer&gt;", "20095 Hamburg", "Seller: Blue Mill GmbH");

        Mail other = content("order-edited", TestOrderMail.swapped(TestPurchases.anOrder(), "1 × Mug (A) → Mug (<B>)"));
        assertThat(other.text())
                .contains("1 × Mug (A) → Mug (<B>)", "Its price stays")
                .doesNotContain("here:");
        assertThat(other.html()).contains("Mug (&lt;B&gt;)", "Its price stays");
    }

    @Test
    void bothSidesReadThatAnOrderIsLateAndWhatBecomesOfIt() {
        Mail toStore = values("order-delayed", TestOrderMail.delayed(TestPurchases.anOrder(), true));
        Mail toBuyer = values("order-delayed", TestOrderMail.delayed(TestPurchases.anOrder(), false));

        assertThat(toStore.text()).contains("Tue 24 Nov", "http://shop/seller/orders/order?store=blue-mill&id=");
        assertThat(toStore.html()).contains("Tue 24 Nov").doesNotContain("Ann");
        assertThat(toBuyer.text()).contains("Ann <Buyer>", "Blue Mill", "Tue 24 Nov", "http://shop/orders/EMP-1");
        assertThat(toBuyer.html()).contains("Ann &lt;Buyer&gt;", "Tue 24 Nov", "Seller: Blue Mill GmbH");
    }

    @Test
    void aParcelWithoutANumberSaysSo() {
        Mail letter = content("order-shipped", TestOrderMail.shipped(TestPurchases.anOrder(), "Deutsche Post", null));

        assertThat(letter.text())
                .contains("Deutsche Post", "without a tracking number")
                .doesNotContain("https://");
        assertThat(letter.html()).contains("without a tracking number").doesNotContain("deutschepost.de");
    }

    @Test
    void whoAnswersAMailAboutAnInquiryAnswersTheBuyer() throws Exception {
        Addressed asked = new Addressed(
                "inquiry.1",
                "mill@example.com",
                "ann@example.com",
                Map.of("asked", TestInquiries.asked("The handle is <off>.")),
                "EMP-1-1",
                "Something is broken or faulty");

        MimeMessage mail = delivered(stationery.write("org.emporion.orders.inquiry", "order-inquiry", asked));

        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("ann@example.com");
        assertThat(mail.getSubject()).isEqualTo("About order EMP-1-1: Something is broken or faulty");
        assertThat(form(mail, 0)).contains("The handle is <off>.", "/orders/order?store=blue-mill");
        assertThat(form(mail, 1)).contains("The handle is &lt;off&gt;.");
        assertThat(delivered(confirmation()).getReplyTo())
                .extracting(Object::toString)
                .noneMatch(address -> address.contains("ann@"));
    }

    @Test
    void anInvitationSaysWhoAsksForWhatAndCarriesItsLink() throws Exception {
        Content content = new Content(
                "bob@example.com", Role.FULFILMENT, "Blue <Mill>", "ann@example.com", Instant.EPOCH, "secret-1");

        MimeMessage mail = delivered(stationery.write(
                "org.emporion.store.team",
                "team-invitation",
                new Addressed("i", content.email(), Map.of("content", content), content.storeName())));

        assertThat(mail.getSubject()).isEqualTo("You are invited to the team of Blue <Mill>");
        assertThat(form(mail, 0)).contains("ann@example.com", "fulfilment", "http://shop/seller/join?token=secret-1");
        assertThat(form(mail, 1))
                .contains("http://shop/seller/join?token=secret-1", "Blue &lt;Mill&gt;")
                .doesNotContain("because of an order");
    }

    @Test
    void aStoreHearsWhatWasDecidedAndWhy() throws Exception {
        for (StoreStep step : StoreStep.values()) {
            Mail mail = stationery.write("org.emporion.store.store", "store-step", TestStoreMails.about(step, null));
            assertThat(mail.subject()).as(step.name()).contains("Blue <Mill>");
            assertThat(mail.text()).contains("Blue <Mill>", "http://shop/seller/apply/state?store=blue-mill");
        }
        MimeMessage mail = delivered(stationery.write(
                "org.emporion.store.store",
                "store-step",
                TestStoreMails.about(StoreStep.REJECTED, "We could not find your company.")));

        assertThat(mail.getSubject()).isEqualTo("We cannot take Blue <Mill>");
        assertThat(form(mail, 0)).contains("We could not find your company.", "send the application again");
        assertThat(form(mail, 1)).contains("Blue &lt;Mill&gt;").doesNotContain("because of an order");
    }

    @Test
    void aDomainOfOtherLettersIsWrittenToInItsAsciiForm() throws Exception {
        delivered(confirmationTo("ann@exämple.example"));

        assertThat(server.getManagers().getUserManager().listUser())
                .as("who the envelope names")
                .extracting(user -> user.getEmail())
                .containsExactly("ann@xn--exmple-cua.example");
    }

    @Test
    void nothingIsSentToAMangledAddress() throws Exception {
        server.start();
        MailServer mailServer = TestMails.server(server.getSmtp().getPort());

        for (String address : List.of("änn@example.com", "ann@example..com", "ann@[127.0.0.1]")) {
            assertThatThrownBy(() -> mailServer.send(confirmationTo(address))).isInstanceOf(MailNotSent.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void countriesAreNamedAndAPlaceWithoutPostalCodeIsThePlaceAlone() throws Exception {
        assertThat(form(delivered(confirmation()), 1)).contains("10115 Berlin<br>Germany");
    }

    @Test
    void aServerThatIsDownIsAReasonToTryAgain() {
        MailServer mailServer = TestMails.server(1);

        assertThatThrownBy(() -> mailServer.send(confirmation())).isInstanceOf(MailNotSent.class);
    }

    private Mail confirmation() {
        return confirmationTo("ann@example.com");
    }

    private Mail confirmationTo(String address) {
        return stationery.write(
                "org.emporion.selling.checkout",
                "purchase-confirmed",
                new Addressed(
                        "confirmed.EMP-1",
                        address,
                        Map.of("purchase", TestPurchases.aPurchase(), "traders", Map.of("blue-mill", TestTraders.MILL)),
                        "EMP-1"));
    }

    private Mail content(String name, Object content) {
        return values(name, Map.of("content", content));
    }

    private Mail values(String name, Map<String, Object> values) {
        return stationery.write(
                "org.emporion.orders.ordering",
                name,
                new Addressed(name, "ann@example.com", values, "EMP-1-1", "Blue Mill"));
    }

    private MimeMessage delivered(Mail mail) throws Exception {
        server.stop();
        server.start();
        TestMails.server(server.getSmtp().getPort()).send(mail);
        assertThat(server.waitForIncomingEmail(5000, 1)).isTrue();
        return server.getReceivedMessages()[0];
    }

    private static String form(MimeMessage mail, int index) throws Exception {
        return ((MimeMultipart) mail.getContent())
                .getBodyPart(index)
                .getContent()
                .toString();
    }
}
