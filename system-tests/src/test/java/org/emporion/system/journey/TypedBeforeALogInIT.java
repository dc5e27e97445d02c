package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed before a log-in that had run out comes back to where it was typed, and says what changed meanwhile. */
@InAThirdBrowser
class TypedBeforeALogInIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String sku = "JUG-" + Names.unique();
    private final Listed jug = store.publishes(ProductDraft.jugInTwoSizes(sku));
    private final String path = "/products/edit?id=" + jug.id();
    private Seller seller;
    private Window window;

    @BeforeEach
    void opensAWindow() {
        seller = new Seller(windows.of("seller"), store.owner());
        window = seller.window();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAtItsField() {
        seller.logsInAt(path, "Jug");
        window.page().locator("#title").fill("Red jug");
        part("variant:0:onHand").fill("6");
        part("variant:1:price").fill("30.00");
        store.api().put("/products/" + jug.id(), Map.of("title", "Blue jug")).mustBe(200);
        store.api()
                .put("/stock", Map.of("items", List.of(Map.of("sku", sku + "-S", "onHand", 3))))
                .mustBe(200);

        losesTheSession("Save", "Blue jug");

        window.reads("We kept what you had typed. Changed meanwhile: Title, On hand S.")
                .looksAround();
        window.reads("Last changed by ");
        assertThat(window.page().locator("form#product"))
                .containsText("Changed meanwhile to \"Blue jug\". What you typed is kept here.");
        assertThat(window.page().locator("#variants")).containsText("Changed meanwhile to \"3\".");
        assertThat(window.page().locator("#title")).hasValue("Red jug");
        assertThat(part("variant:1:price")).hasValue("30.00");
        window.presses("Save");
        window.reads("\"Red jug\" is saved.");
        assertThat(product().path("variants").get(0).path("onHand").asInt()).isEqualTo(6);
    }

    @Test
    void whoComesBackToAFormThatWasRefusedFindsWhatWasTyped() {
        seller.logsInAt("/store/trader", "Legal");
        window.page().locator("#line1").fill("Mill Lane 1");
        window.page().locator("#city").fill("Berlin");
        window.page().locator("#postalCode").fill("10115");
        window.page().locator("#phone").fill("abc");
        window.page().locator("#vatId").fill("DE12");
        window.presses("Save");
        assertThat(window.page().locator("#phone-error")).containsText("in digits");
        assertThat(window.page().locator("#vatId-error")).containsText("DE123456789");
        window.page().navigate(Seller.portal(path));
        window.page().goBack();
        assertThat(window.page().locator("#phone")).hasValue("abc");
        window.reads("We kept what you had typed.").looksAround();
    }

    @Test
    void aLineIsFoundAgainWhereItStandsByThenAndALineThatIsGoneIsTold() {
        seller.logsInAt(path, "Jug");
        part("fact:0:value").fill("Porcelain");
        part("fact:1:value").fill("In the machine");
        store.api()
                .put(
                        "/products/" + jug.id(),
                        Map.of("attributes", List.of(Map.of("code", "care", "label", "Care", "value", "By hand"))))
                .mustBe(200);

        losesTheSession("Save", "Jug");

        assertThat(part("fact:0:label")).hasValue("Care");
        assertThat(part("fact:0:value")).hasValue("In the machine");
        window.reads(
                        "Not put back, because their lines were not saved yet or are gone meanwhile: Value Material: Porcelain.")
                .looksAround();
    }

    @Test
    void linesThatWereAddedOrTakenAwayAreNamed() {
        seller.logsInAt(path, "Jug");
        part("variant:1:drop").click();
        window.presses("Yes, go on");
        assertThat(part("variant:1:price")).hasCount(0);
        window.presses("Add a fact");
        part("fact:2:label").fill("Origin");

        losesTheSession("Save", "Jug");

        window.reads("lines were not saved yet or are gone meanwhile: Name of the fact: Origin.");
        window.reads("You had taken away, and it is here again: " + sku + "-M.").looksAround();
    }

    @Test
    void whatIsTypedIntoAnotherFormOfThePageStaysWhenOneIsSaved() {
        store.api().get("/products/" + jug.id()).mustBe(200);
        seller.logsInAt("/stock/sku?sku=" + sku + "-S", sku + "-S");
        window.page().locator("#onHand").fill("8");
        window.presses("Stop counting this SKU");
        window.reads("We kept what you had typed.");
        assertThat(window.page().locator("#onHand")).hasValue("8");
    }

    @Test
    void whatWasTypedIntoOneProductIsNotPutIntoAnother() {
        Listed cup = store.publishes("Cup", "9.00", 20);
        seller.logsInAt(path, "Jug");
        window.page().locator("#title").fill("Red jug");
        window.page().context().clearCookies();
        window.presses("Save");
        assertThat(window.page().locator("#username")).isVisible();

        seller.logsInAt("/products/edit?id=" + cup.id(), "Cup");

        assertThat(window.page().locator("#title")).hasValue("Cup");
        assertThat(window.page().locator("body")).not().containsText("We kept what you had typed.");
        window.opens(Seller.portal(path)).reads("We kept what you had typed.");
        assertThat(window.page().locator("#title")).hasValue("Red jug");
    }

    private void losesTheSession(String button, String heading) {
        window.page().context().clearCookies();
        window.presses(button);
        seller.logsInAgain(heading);
    }

    private Locator part(String id) {
        return window.page().locator("[id='" + id + "']");
    }

    private JsonNode product() {
        return store.api().get("/products/" + jug.id()).mustBe(200).json();
    }
}
