package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One field on top of every page of the console finds stores, orders, people and products; whom one looks for stands in the log. */
class AdminSearchIT {

    private static final String CONSOLE = Stack.addresses().admin();

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final Listed pot = store.publishes("Copper pot", "19.90", 9);
    private final String order = Given.aCartWith(pot)
            .checkout("finder@example.org", "tok_approve")
            .mustBe(201)
            .json()
            .path("number")
            .asText();

    @Test
    void eachKindIsFoundAndOpens() throws IOException {
        Window window = windows.of("admin");
        new Admin(window).logsIn();

        finds(window, pot.sku());
        hit(window, "/products/product").click();
        window.isAt("Copper pot").reads(store.name());
        window.follows(store.name());
        window.isAt(store.name());

        finds(window, order + "-1");
        hit(window, "/orders/purchase").click();
        window.isAt("Order " + order).reads("finder@example.org").reads(store.name());

        finds(window, store.owner().email());
        assertThat(hit(window, "/tenants/tenant")).hasCount(1);
        hit(window, "/people/person").click();
        window.isAt(store.owner().firstName() + " " + store.owner().lastName()).reads("Owner");

        for (String list : List.of(
                "/orders/list?q=" + order,
                "/people/list?q=" + store.owner().email(),
                "/products/list?q=" + pot.sku())) {
            window.opens(CONSOLE + list);
            assertThat(window.page().locator(".p-data a.p-row-link")).hasCount(1);
        }
        window.page().locator("a.p-row-link").press("Enter");
        window.isAt("Copper pot");

        window.opens(CONSOLE + "/audit/log?q=" + order + "&what=purchase").isAt("Audit log");
        window.reads("looked at order").reads("looked for orders and found");
        window.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Export"))
                .click();
        List<String> csv = Files.readAllLines(
                window.page().waitForDownload(() -> window.presses("CSV file")).path(), StandardCharsets.UTF_8);
        assertThat(csv.get(0)).contains("When,Who,");
        assertThat(csv).anyMatch(line -> line.contains("looked at order " + order));
    }

    @Test
    void onThePhoneASignLeadsToTheField() {
        Window window = windows.onThePhoneOf("admin");
        new Admin(window).logsIn();
        window.page().locator(".s-opener").click();
        window.isAt("Search").reads("What are you looking for?");
        window.page().locator("#q").fill("nowhere<b>");
        window.page().locator("#q").press("Enter");
        window.isAt("Search").reads("Nothing found for “nowhere<b>”");
    }

    @Test
    void whatIsNotThereIsAPageWith404() {
        Window window = windows.of("admin");
        new Admin(window).logsIn();
        String nobody = "00000000-0000-0000-0000-000000000000";
        for (String id : List.of("", "abc", "%00", nobody)) {
            for (String page : List.of(
                    "/tenants/tenant?id=" + id,
                    "/orders/purchase?number=" + id,
                    "/people/person?id=" + id,
                    "/products/product?store=" + id + "&id=" + id,
                    "/products/product?store=" + store.tenantId() + "&id=" + id,
                    "/publishing/edit?page=" + id)) {
                APIResponse answer = window.page().request().get(CONSOLE + page);
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertThat(answer.text()).as(page).contains("We cannot find this page");
            }
        }
    }

    private static void finds(Window window, String words) {
        window.page().locator("#top-q").fill(words);
        window.page().locator("#top-q").press("Enter");
        window.isAt("Search");
    }

    private static Locator hit(Window window, String page) {
        return window.page().locator(".s-hits a[href*='" + page + "']");
    }
}
