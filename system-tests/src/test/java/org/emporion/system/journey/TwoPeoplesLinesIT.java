package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Names;
import org.emporion.system.client.ProductDraft;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people at the lines of one form: facts, options, variants, ways to ship. Each line is its own. */
@InASecondBrowser
class TwoPeoplesLinesIT {
    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String sku = "JUG-" + Names.unique();
    private final Listed jug = store.publishes(ProductDraft.jugInTwoSizes(sku));

    @Test
    void twoFactsByTwoPeopleAreBothSavedAndOneFactIsAskedAbout() {
        Window first = opensTheProduct("first");
        Window second = opensTheProduct("second");
        first.page().locator("[id='fact:0:value']").fill("Stoneware");
        saves(first);
        second.page().locator("[id='fact:1:value']").fill("In the machine");
        second.presses("Save");
        second.reads("What you changed is saved beside what others did.").looksAround();
        assertThat(facts()).containsExactly("Stoneware", "In the machine");

        first.page().locator("[id='fact:1:value']").fill("By hand only");
        first.presses("Save");
        first.reads("last by " + store.owner().email()).reads("You both changed: Value (Care).");
        assertThat(first.page().locator("#attributes")).containsText("Changed meanwhile to \"In the machine\"");
        assertThat(first.page().locator("[id='fact:1:value']")).hasValue("By hand only");
        first.looksAround();
        saves(first);
        assertThat(facts()).containsExactly("Stoneware", "By hand only");
    }

    @Test
    void aRowThatOneTookAwayAndTheOtherTypedIntoIsAskedAbout() {
        Window first = opensTheProduct("first");
        Window second = opensTheProduct("second");
        first.page().locator("[id='variant:1:drop']").click();
        first.reads("Remove this variant?").presses("Yes, go on");
        assertThat(first.page().locator("[id='variant:1:price']")).hasCount(0);
        saves(first);
        second.page().locator("[id='variant:1:price']").fill("21,50");
        second.presses("Save");
        second.reads("Taken away meanwhile: M. What you typed there is kept;").looksAround();
        assertThat(second.page().locator("#variants")).containsText("Taken away meanwhile.");
        assertThat(second.page().locator("[id='variant:1:price']")).hasValue("21,50");
        saves(second);

        assertThat(product().path("variants")).hasSize(2);
        assertThat(product()
                        .path("variants")
                        .get(1)
                        .path("price")
                        .path("amount")
                        .asText())
                .isEqualTo("21.50");
    }

    @Test
    void variantsThatTwoPeopleAddedAreBothThere() {
        Window first = opensTheProduct("first");
        Window second = opensTheProduct("second");
        adds(first, "S, M, L", 2, sku + "-L");
        saves(first);
        adds(second, "S, M, XL", 2, sku + "-XL");
        second.presses("Save");
        second.reads("What you changed is saved beside what others did.").looksAround();

        assertThat(product().path("options").get(0).path("values")).hasToString("[\"S\",\"M\",\"XL\",\"L\"]");
        assertThat(product().path("variants")).hasSize(4);
    }

    @Test
    void whatWasTypedIsSavedWhenTheProductIsTakenOffSale() {
        Window tab = opensTheProduct("seller");
        tab.page().locator("#title").fill("Big jug");
        tab.presses("Save and take off sale");
        tab.reads("\"Big jug\" is a draft again").looksAround();

        assertThat(product().path("title").asText()).isEqualTo("Big jug");
        assertThat(product().path("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void twoWaysToShipByTwoPeopleAreBothSaved() {
        store.asOwner()
                .put("/shipping", Map.of("items", List.of(way("Letter", "2.00"), way("Parcel", "5.00"))))
                .mustBe(200);
        Window first = opensTheZone("first");
        Window second = opensTheZone("second");
        first.page().locator("[id='way:0:band:0:price']").fill("2,50");
        savesTheZone(first);
        opensTheZone(first);
        second.page().locator("[id='way:1:band:0:price']").fill("6,00");
        second.presses("Save");
        second.reads("What you changed is saved beside what others did.")
                .reads("Changed by others: Prices (Letter).")
                .looksAround();
        assertThat(shipping("price", "amount")).containsExactly("2.50", "6.00");

        first.page().locator("[id='way:1:band:0:price']").fill("7,00");
        first.presses("Save");
        first.reads("last by " + store.owner().email())
                .reads("You both changed: Prices (Parcel).")
                .looksAround();
        assertThat(first.page().locator("#ways")).containsText("Changed meanwhile to \"6.00 EUR\"");
        savesTheZone(first);
        assertThat(shipping("price", "amount")).containsExactly("2.50", "7.00");
    }

    @Test
    void waysToShipArePutInOrderTakenAwayAndSentToOtherCountries() {
        store.asOwner()
                .put("/shipping", Map.of("items", List.of(way("Letter", "2.00"), way("Parcel", "5.00"))))
                .mustBe(200);
        Window window = opensTheZone("first");
        Locator countries = window.page().locator("#countries");
        assertThat(countries).hasValue("Europe");
        window.page().locator("[id='way:1:raise']").click();
        assertThat(window.page().locator("[id='way:0:name']")).hasValue("Parcel");
        countries.fill("EU, Atlantis");
        window.presses("Save");
        window.reads("\"Atlantis\" is no country").looksAround();
        countries.fill("Switzerland, de");
        savesTheZone(window);
        assertThat(window.page().locator(".p-zone")).containsText("Germany");
        assertThat(shipping("name")).containsExactly("Parcel", "Letter");

        opensTheZone(window);
        window.page().locator("[id='way:1:drop']").click();
        window.reads("Remove this way to ship?").presses("Yes, go on");
        assertThat(window.page().locator("[id='way:1:name']")).hasCount(0);
        savesTheZone(window);
        assertThat(shipping("name")).containsExactly("Parcel");
    }

    private Window opensTheProduct(String person) {
        return opens(person, "/products/edit?id=" + jug.id(), "Jug");
    }

    private Window opens(String person, String page, String heading) {
        Seller seller = new Seller(windows.of(person), store.owner());
        seller.logsInAt(page, heading);
        return seller.window();
    }

    private Window opensTheZone(String person) {
        return opens(person, zone(), "Delivery zone");
    }

    private void opensTheZone(Window window) {
        window.opens(Seller.portal(zone())).isAt("Delivery zone");
    }

    private String zone() {
        JsonNode zones = store.asOwner().get("/zones").mustBe(200).json().path("items");
        return "/store/zone?id=" + zones.get(0).path("id").asText();
    }

    private static void savesTheZone(Window window) {
        window.presses("Save");
        window.reads("The zone is saved.");
    }

    private static void saves(Window window) {
        window.presses("Save");
        window.reads("\"Jug\" is saved.");
    }

    private static void adds(Window window, String values, int row, String sku) {
        window.page().locator("[id='option:0:values']").fill(values);
        window.presses("Make the variants");
        Locator cell = window.page().locator("[id='variant:" + row + ":sku']");
        cell.fill(sku);
    }

    private JsonNode product() {
        return store.api().get("/products/" + jug.id()).mustBe(200).json();
    }

    private List<String> facts() {
        List<String> values = new ArrayList<>();
        product()
                .path("attributes")
                .forEach(each -> values.add(each.path("value").asText()));
        return values;
    }

    /** Of each way to ship what stands below these names. */
    private List<String> shipping(String... names) {
        List<String> values = new ArrayList<>();
        for (JsonNode each : store.asOwner().get("/shipping").mustBe(200).json().path("items")) {
            JsonNode value = each;
            for (String name : names) {
                value = value.path(name);
            }
            values.add(value.asText());
        }
        return values;
    }

    private static Map<String, Object> way(String name, String price) {
        return Map.of("name", name, "price", ProductDraft.money(price), "daysMin", 2, "daysMax", 4);
    }
}
