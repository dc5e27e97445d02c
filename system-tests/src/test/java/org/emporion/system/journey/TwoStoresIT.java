package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.system.journey.Seller.portal;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Pages;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One person at work in two stores, each in a tab: what a tab does happens in the store that it shows. */
@InASecondBrowser
class TwoStoresIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store pottery = Given.aSellerWithAnOpenStore();
    private final Store attic = Given.anotherStoreOfTheOwnerOf(pottery);
    private final Listed jug = pottery.publishes("Jug", "19.90", 10);
    private final Listed lamp = attic.publishes("Lamp", "49.90", 3);

    @Test
    void aFormIsSavedInItsStoreAfterAnotherTabHasSwitched() {
        Window tab = opens(pottery, "/products/edit?id=" + jug.id(), "Jug");
        switches(tab, attic);
        tab.page().locator("#title").fill("Big jug");
        tab.presses("Save");
        tab.reads("\"Big jug\" is saved.").looksAround();

        assertThat(tab.page()).hasURL(Pattern.compile("store=" + pottery.slug()));
        assertThat(tab.heading("Big jug")).isVisible();
        assertThat(title(pottery, jug)).isEqualTo("Big jug");
    }

    @Test
    void allThatAPageLeadsToIsInItsStore() {
        Window tab = opens(pottery, "/products/list", "Products");
        switches(tab, attic);
        for (String path : List.of("/today/board", "/orders/list", "/products/list", "/stock/list", "/store/profile")) {
            tab.page().navigate(portal(path + "?store=" + pottery.slug()));
            assertThat(addresses(tab.page()))
                    .as("links and forms of " + path)
                    .isNotEmpty()
                    .allMatch(address -> address.contains("store=" + pottery.slug())
                            || address.contains("/today/board?store=" + attic.slug()));
        }
        tab.page().locator("#top-q").fill("Jug");
        tab.page().locator("#top-q").press("Enter");
        assertThat(tab.page()).hasURL(Pattern.compile("/search/results\\?.*store=" + pottery.slug()));
    }

    @Test
    void rowsArePublishedAndExportedInTheStoreOfTheirList() throws IOException {
        pottery.drafts("Bowl", "9.90", 1);
        Window tab = opens(pottery, "/products/list", "Products");
        switches(tab, attic);
        Locator box = tab.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Bowl"));
        box.focus();
        box.press("Space");
        assertThat(box).isChecked();
        tab.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Change"))
                .click();
        tab.presses("Publish");
        tab.presses("Yes, go on");
        tab.reads("1 product put on sale.");
        tab.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Export"))
                .click();
        Download file = tab.page().waitForDownload(() -> tab.presses("CSV file"));

        assertThat(Files.readString(file.path())).contains("Bowl", "Jug").doesNotContain("Lamp");
        assertThat(tab.page()).hasURL(Pattern.compile("store=" + pottery.slug()));
    }

    @Test
    void aThingOfTheOtherStoreIsOpenedThere() {
        Window tab = opens(pottery, "/products/edit?id=" + lamp.id() + "&store=" + pottery.slug(), "Lamp");
        tab.reads("This is in " + attic.name());
        assertThat(tab.page()).hasURL(Pattern.compile("store=" + attic.slug()));
        tab.page().navigate(portal("/stock/sku?sku=" + jug.sku() + "&store=" + attic.slug()));
        tab.reads("This is in " + pottery.name()).looksAround();
        tab.page().navigate(portal("/products/edit?id=" + lamp.id()));
        assertThat(tab.heading("Lamp")).isVisible();
    }

    @Test
    void aFormWhoseAddressNamesTheOtherStoreDoesNothingAndSaysSo() {
        Window tab = opens(pottery, "/products/edit?id=" + jug.id(), "Jug");
        tab.page().locator("#title").fill("Big jug");
        tab.page()
                .evaluate(
                        "store => { const form = document.getElementById('product');"
                                + " form.action = form.action.replace(/store=[^&]+/, 'store=' + store); }",
                        attic.slug());
        tab.presses("Save");
        tab.reads("Nothing was saved.");

        assertThat(title(pottery, jug)).isEqualTo("Jug");
    }

    @Test
    void aStoreOfOthersStaysUnknown() {
        Listed theirs = Given.aPublishedProduct("5.00", 1);
        Pages owner = new Pages();
        owner.logIn(portal("/today/board"), pottery.owner());
        String foreign = "store=" + theirs.store().slug();

        owner.get(portal("/products/list?" + foreign)).mustBe(404);
        owner.get(portal("/products/edit?id=" + theirs.id() + "&" + foreign)).mustBe(404);
        owner.get(portal("/products/edit?id=" + theirs.id())).mustBe(404);
        owner.post(portal("/products/list?" + foreign), Map.of("form", "form"), Map.of("Origin", origin()))
                .mustBe(404);
        assertThat(title(theirs.store(), theirs)).isEqualTo(theirs.title());
    }

    private Window opens(Store store, String path, String heading) {
        Window tab = windows.of("seller");
        String joint = path.contains("?") ? "&" : "?";
        String address = path.contains("store=") ? path : path + joint + "store=" + store.slug();
        new Seller(tab, store.owner()).logsInAt(address, heading);
        return tab;
    }

    /** A second tab of the same browser goes to another store. */
    private static void switches(Window tab, Store other) {
        Page second = tab.page().context().newPage();
        second.navigate(portal("/today/board?store=" + other.slug()));
        assertThat(second.locator(".p-switcher summary")).containsText(other.name());
    }

    private static List<String> addresses(Page page) {
        Object found = page.evaluate(
                "() => [...document.querySelectorAll('a[href], form[action]')]"
                        + ".map(each => each.tagName === 'A' ? each.href : each.action"
                        + " + (each.method === 'get' ? '?store=' + (each.elements.store || {}).value : ''))"
                        + ".filter(each => /\\/seller\\/(today|orders|products|stock|imports|store|team|apply\\/state)\\//.test(each))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String title(Store store, Listed product) {
        return store.api()
                .get("/products/" + product.id())
                .mustBe(200)
                .json()
                .path("title")
                .asText();
    }

    private static String origin() {
        return portal("/").replaceFirst("^(https?://[^/]+).*", "$1");
    }
}
