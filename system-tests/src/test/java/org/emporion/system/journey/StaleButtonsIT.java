package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Answer;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A button of a page that shows what is no longer so tells what others did first; pressed again, it does its work. */
@InASecondBrowser
class StaleButtonsIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Jug", "19.90", 10);
    private final String product = "/products/" + jug.id();

    @Test
    void aProductThatOthersChangedIsNotDeletedBeforeThatIsTold() {
        Window window = opens("/products/edit?id=" + jug.id(), "Jug");
        store.api().put(product, Map.of("title", "Big jug")).mustBe(200);
        deletes(window);
        window.reads("This product was changed meanwhile, last by").looksAround();
        store.api().get(product).mustBe(200);

        deletes(window);
        window.reads("\"Big jug\" is deleted.");
        store.api().get(product).mustBe(404);
    }

    @Test
    void aProductThatWasTakenOffSaleMeanwhileIsToldWhenAnotherFieldIsSaved() {
        Window window = opens("/products/edit?id=" + jug.id(), "Jug");
        store.api().post(product + "/unpublish").mustBe(200);
        window.page().locator("#brand").fill("Blue Mill");
        window.presses("Save");
        window.reads("Changed by others: Status.").looksAround();
    }

    @Test
    void aPictureThatOthersDescribedIsNotTakenDownBeforeThatIsTold() {
        Answer added = store.api()
                .send(
                        "POST",
                        product + "/pictures?alt=Jug",
                        "image/png",
                        BodyPublishers.ofByteArray(Drawing.ofDisc(Color.RED)))
                .mustBe(201);
        Window window = opens("/products/edit?id=" + jug.id(), "Jug");
        store.api()
                .patch(product + "/pictures/" + added.json().path("id").asText(), Map.of("alt", "A red jug"))
                .mustBe(200);
        takesDown(window);
        window.reads("This picture was changed meanwhile").looksAround();
        assertThat(window.page().locator(".p-pictures input")).hasValue("A red jug");

        takesDown(window);
        assertThat(window.page().locator(".p-pictures li")).hasCount(0);
    }

    @Test
    void anOrderThatOthersAcceptedIsNotRefusedBeforeThatIsTold() {
        Answer bought =
                Given.aCartWith(jug).checkout("ann@example.com", "tok_approve").mustBe(201);
        String order =
                store.orderOf(bought.json().path("number").asText()).path("id").asText();
        String path = "/orders/" + order;
        Window window = opens("/today/board", "Today").opens(Seller.portal("/orders/order?id=" + order));
        store.api().post(path + "/accept").mustBe(200);
        refuses(window);
        window.reads("This order was changed meanwhile").looksAround();
        assertThat(window.button("Accept the order")).hasCount(0);
        assertThat(status(path)).isEqualTo("ACCEPTED");

        refuses(window);
        window.reads("is refused; the buyer gets the money back.");
        assertThat(status(path)).isEqualTo("REFUSED");
    }

    private String status(String path) {
        return store.api().get(path).mustBe(200).json().path("status").asText();
    }

    private static void deletes(Window window) {
        window.presses("Delete");
        saysYes(window);
    }

    private static void takesDown(Window window) {
        window.page()
                .locator(".p-pictures li")
                .first()
                .getByTitle("Take the picture down")
                .click();
        saysYes(window);
    }

    private static void refuses(Window window) {
        Locator refusal = window.page().locator("#answer details.p-confirm");
        if (refusal.getAttribute("open") == null) {
            refusal.locator("summary").click();
        }
        window.page().locator("#reason").fill("Broken");
        window.presses("Refuse and refund");
    }

    private static void saysYes(Window window) {
        window.page().locator("dialog[open] button").getByText("Yes").click();
    }

    private Window opens(String page, String heading) {
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt(page, heading);
        return seller.window();
    }
}
