package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Api;
import org.emporion.system.client.Drawing;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two tabs, or two people, at one product, one stock, one profile: what nobody touched is not written back. */
@InASecondBrowser
class TwoTabsIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed jug = store.publishes("Jug", "19.90", 10);
    private final String path = "/products/edit?id=" + jug.id();

    @Test
    void aTitleIsSavedBesideWhatWasShippedMeanwhile() {
        Window tab = opens("seller", path, "Jug");
        counts(7);
        tab.page().locator("#title").fill("Big jug");
        tab.presses("Save");
        tab.reads("\"Big jug\" is saved.").looksAround();

        assertThat(product().path("title").asText()).isEqualTo("Big jug");
        assertThat(variant().path("onHand").asInt()).isEqualTo(7);
        assertThat(part(tab, "variant:0:onHand")).hasValue("7");
    }

    @Test
    void twoFieldsByTwoPeopleAreBothSaved() {
        Window first = opens("first", path, "Jug");
        Window second = opens("second", path, "Jug");
        first.page().locator("#brand").fill("Blue Mill");
        first.presses("Save");
        first.reads("\"Jug\" is saved.");
        second.page().locator("#title").fill("Big jug");
        part(second, "variant:0:price").fill("21,50");
        second.presses("Save");
        second.reads("What you changed is saved beside what others did.")
                .reads("last by " + store.owner().email())
                .reads("Changed by others: Brand.")
                .looksAround();

        assertThat(product().path("brand").asText()).isEqualTo("Blue Mill");
        assertThat(product().path("title").asText()).isEqualTo("Big jug");
        assertThat(variant().path("price").path("amount").asText()).isEqualTo("21.50");
        assertThat(variant().path("onHand").asInt()).isEqualTo(10);
    }

    @Test
    void oneFieldByTwoPeopleIsAskedAboutAndNothingTypedIsLost() {
        Window first = opens("first", path, "Jug");
        Window second = opens("second", path, "Jug");
        first.page().locator("#title").fill("Blue jug");
        first.presses("Save");
        first.reads("\"Blue jug\" is saved.");
        second.page().locator("#title").fill("Red jug");
        second.presses("Save");
        second.reads("This product was changed meanwhile, last by "
                        + store.owner().email())
                .looksAround();
        assertThat(second.page().locator("#title-error")).containsText("Changed meanwhile to \"Blue jug\"");
        assertThat(second.page().locator("#title")).hasValue("Red jug");
        assertThat(product().path("title").asText()).isEqualTo("Blue jug");
        second.presses("Save");
        second.reads("\"Red jug\" is saved.");
        assertThat(product().path("title").asText()).isEqualTo("Red jug");
    }

    @Test
    void aCountAtThePageOfASkuDoesNotBringBackWhatWasShipped() {
        Window tab = opens("seller", "/stock/sku?sku=" + jug.sku(), jug.sku());
        counts(7);
        tab.presses("Save the count");
        tab.reads("On hand is 7 now; it was 10 when this page was opened.").looksAround();
        assertThat(variant().path("onHand").asInt()).isEqualTo(7);
        tab.page().locator("#onHand").fill("8");
        tab.presses("Save the count");
        tab.reads(jug.sku());
        assertThat(tab.page().locator(".e-message-success")).isVisible();
        assertThat(variant().path("onHand").asInt()).isEqualTo(8);
    }

    @Test
    void aCountOfASkuThatIsNotCountedAnyMoreIsAskedAboutOnce() {
        Window tab = opens("seller", "/stock/sku?sku=" + jug.sku(), jug.sku());
        Window other = opens("other", "/stock/sku?sku=" + jug.sku(), jug.sku());
        other.presses("Stop counting this SKU");
        other.reads("is not counted any more");
        tab.page().locator("#onHand").fill("8");
        tab.presses("Save the count");
        tab.reads("This stock was changed meanwhile, last by " + store.owner().email())
                .looksAround();
        assertThat(tab.page().locator("#onHand-error")).containsText("not counted any more");
        assertThat(tab.page().locator("#onHand")).hasValue("8");
        assertThat(variant().path("onHand").asInt()).isEqualTo(10);
        tab.presses("Save the count");
        tab.reads("It is not counted at present");
        assertThat(variant().path("onHand").asInt()).isEqualTo(8);
    }

    @Test
    void theTextOfAPictureByTwoPeopleIsAskedAboutAtThatPicture() {
        hasAPicture(Color.RED, "A jug");
        hasAPicture(Color.BLUE, "Its lid");
        Window first = opens("first", path, "Jug");
        Window second = opens("second", path, "Jug");
        Locator theirs = first.page().locator(".p-pictures li").nth(1);
        theirs.locator("input").fill("Its blue lid");
        theirs.getByTitle("Save what it shows").click();
        await("the text of the picture is saved")
                .until(() ->
                        product().path("images").path(1).path("alt").asText().equals("Its blue lid"));
        Locator mine = second.page().locator(".p-pictures li").nth(1);
        mine.locator("input").fill("Its red lid");
        mine.getByTitle("Save what it shows").click();
        second.reads("This picture was changed meanwhile").looksAround();

        assertThat(mine.locator(".e-error")).containsText("Changed meanwhile to \"Its blue lid\"");
        assertThat(mine.locator("input")).hasValue("Its red lid");
        assertThat(second.page().locator(".p-pictures .e-error")).hasCount(1);
        mine.getByTitle("Save what it shows").click();
        assertThat(second.page().locator(".p-pictures .e-error")).hasCount(0);
    }

    @Test
    void whatWasTypedForAPictureStaysWhenAnotherOneMoves() {
        hasAPicture(Color.RED, "A jug");
        hasAPicture(Color.BLUE, "Its lid");
        Window tab = opens("seller", path, "Jug");
        Locator pictures = tab.page().locator(".p-pictures li");
        pictures.first().locator("input").fill("A red jug");
        pictures.nth(1).getByTitle("Move to the front").click();

        assertThat(pictures.first().locator("input")).hasValue("Its lid");
        assertThat(pictures.nth(1).locator("input")).hasValue("A red jug");
    }

    @Test
    void theProfileKeepsWhatSomebodyElseWroteMeanwhile() {
        Window tab = opens("seller", "/store/profile", "Profile");
        store.asOwner().put("/store", Map.of("policies", "Two weeks to think.")).mustBe(200);
        tab.page().locator("#about").fill("We turn wood.\nSlowly.");
        tab.presses("Save");
        tab.reads("The store profile is saved.").looksAround();

        JsonNode now = store.asOwner().get("/store").json();
        assertThat(now.path("about").asText().replace("\r", "")).isEqualTo("We turn wood.\nSlowly.");
        assertThat(now.path("policies").asText()).isEqualTo("Two weeks to think.");
    }

    private Window opens(String person, String page, String heading) {
        Seller seller = new Seller(windows.of(person), store.owner());
        seller.logsInAt(page, heading);
        return seller.window();
    }

    private void counts(int onHand) {
        store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", jug.sku(), "onHand", onHand))))
                .mustBe(200);
    }

    private void hasAPicture(Color colour, String alt) {
        store.api()
                .send(
                        "POST",
                        "/products/" + jug.id() + "/pictures?alt=" + Api.escaped(alt),
                        "image/png",
                        BodyPublishers.ofByteArray(Drawing.ofDisc(colour)))
                .mustBe(201);
    }

    private JsonNode product() {
        return store.api().get("/products/" + jug.id()).mustBe(200).json();
    }

    private JsonNode variant() {
        return product().path("variants").get(0);
    }

    private static Locator part(Window window, String id) {
        return window.page().locator("[id='" + id + "']");
    }
}
