package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Books;
import org.emporion.system.client.Cart;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money of orders goes back: of a line, of a rest that does not come, and of what a store let lie. */
@InAThirdBrowser
class OrdersMoneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final LocatorAssertions.ContainsTextOptions AS_SEEN =
            new LocatorAssertions.ContainsTextOptions().setUseInnerText(true);

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Jug", "20.00", 10);
    private final String email = "buyer-" + Names.unique() + "@example.org";

    @Test
    void aLineGoesBackARestIsGivenUpAndALateOrderCancelsItself() {
        String late = buys(1);
        Books.letPass(late);
        String sent = buys(3);
        store.api().post(path(sent) + "/accept").mustBe(200);

        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/orders/list", "Orders");
        Window window = seller.window();
        goesElsewhere(sent, window);
        sendsOne(sent);
        window.opens(page(sent));
        window.page().locator("summary").getByText("Give up the rest").click();
        assertThat(window.page().locator("#cancel input[type=number]")).hasValue("2");
        window.fills("Why can it not be sent?", "The kiln broke");
        window.looksAround().presses("Cancel and refund");
        window.reads("is cancelled; the buyer gets a mail and the money back.")
                .reads("2 / 3 cancelled")
                .reads("2 × Jug: The kiln broke")
                .looksAround();
        givesOneBack(window);
        assertThat(store.orderOf(sent).path("status").asText()).isEqualTo("SHIPPED");
        assertThat(store.stockOf(jug).path("reserved").asInt()).isEqualTo(1);
        await("both refunds have reached the buyer")
                .atMost(PATIENCE)
                .until(() -> Books.refundsOf(sent), List.of("DONE", "DONE")::equals);

        Shopper buyer = new Shopper(windows.of("buyer"), email);
        buyer.looksUpTheOrder(sent);
        buyer.window().reads("This part goes to").reads("Yard 2");
        buyer.window().reads("What is not sent").reads("The kiln broke").reads("Not sent: 2");
        readsWhatIsGivenBack(buyer);
        String mail = Inbox.awaitMail(email, "does not come from").path("text").asText();
        assertThat(mail).contains("2 x Jug", "The kiln broke", "€40.00 back");

        cancelsItself(late, window, buyer);
    }

    private void goesElsewhere(String sent, Window window) {
        window.opens(page(sent));
        window.page().locator("summary").getByText("Change the address").click();
        window.fills("Street and number", "");
        window.looksAround().presses("Send it there");
        assertThat(window.page().locator("#readdress")).containsText("Please fill this in");
        window.fills("Street and number", "Yard 2");
        window.presses("Send it there");
        window.reads("goes to the new address; the buyer gets a mail.")
                .reads("Before:")
                .looksAround();
        assertThat(Inbox.awaitMail(email, "now sends your order").path("text").asText())
                .contains("Yard 2");
    }

    private void givesOneBack(Window window) {
        window.page().locator("summary").getByText("Give money back").click();
        window.fills("Units paid back: Jug", "1");
        window.presses("Give it back");
        assertThat(window.page().locator("#refundFields")).containsText("Please fill this in");
        window.fills("What is it for?", "The handle came off");
        window.looksAround().presses("Give it back");
        window.reads("Give back €20.00 of order");
        window.presses("Yes, go on");
        window.reads("is on its way back to the buyer.")
                .reads("The handle came off")
                .looksAround();
    }

    /** Line by line of a table, and what it comes to. */
    private void readsWhatIsGivenBack(Shopper buyer) {
        buyer.window().looksAround();
        Locator order = buyer.orderOf(store);
        for (String row : List.of("2 × Jug €40.00 Has gone back to you", "1 × Jug €20.00 Has gone back to you")) {
            String units = row.substring(0, row.indexOf(" €"));
            assertThat(order.locator(".s-back tbody tr").filter(new Locator.FilterOptions().setHasText(units)))
                    .containsText(row, AS_SEEN);
        }
        assertThat(order).containsText("Given back in all €60.00", AS_SEEN);
    }

    private void cancelsItself(String late, Window seller, Shopper buyer) {
        Inbox.awaitMail(store.owner().email(), "is late, and your buyer has been told so", PATIENCE);
        Inbox.awaitMail(email, "We have reminded the store", PATIENCE);
        seller.opens(page(late)).reads("This order is late, and its buyer knows.");
        seller.opens(Seller.portal("/orders/list")).reads("Late");
        buyer.looksUpTheOrder(late);
        buyer.window().reads("The store is late with its answer.").looksAround();

        Books.letPass(late);
        await("the order has cancelled itself")
                .atMost(PATIENCE)
                .until(() -> store.orderOf(late).path("status").asText(), "CANCELLED"::equals);
        await("the money has gone back").atMost(PATIENCE).until(() -> Books.refundsOf(late), List.of("DONE")::equals);
        seller.opens(page(late)).reads("The store did not answer in time.");
        buyer.looksUpTheOrder(late);
        buyer.window().reads("The store did not answer in time.").looksAround();
        assertThat(store.stockOf(jug).path("reserved").asInt()).isZero();
    }

    private String buys(long units) {
        Cart cart = Given.anEmptyCart().with(jug, units).readyForCheckout();
        Answer bought = cart.checkout(email, "tok_approve").mustBe(201);
        return bought.json().path("number").asText();
    }

    private void sendsOne(String purchase) {
        JsonNode line = store.orderOf(purchase).path("lines").path(0);
        store.api()
                .post(
                        path(purchase) + "/parcels",
                        Map.of(
                                "lines",
                                List.of(Map.of("id", line.path("id").asText(), "quantity", 1)),
                                "carrier",
                                "DHL",
                                "trackingNumber",
                                "00340434"))
                .mustBe(201);
    }

    private String path(String purchase) {
        return "/orders/" + store.orderOf(purchase).path("id").asText();
    }

    private String page(String purchase) {
        return Seller.portal(
                "/orders/order?id=" + store.orderOf(purchase).path("id").asText());
    }
}
