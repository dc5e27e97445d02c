package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.emporion.system.browser.InAThirdBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Listed;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From inside a product or an order to the next of the list it was opened from, and back to the list at the same place. */
@InAThirdBrowser
class NeighboursIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @Test
    void oneDraftAfterTheOther() {
        Window window = windows.onThePhoneOf("seller");
        for (int i = 1; i <= 22; i++) {
            store.drafts(String.format("Pot %02d", i), "19.90", 3);
        }
        new Seller(window, store.owner())
                .logsInAt("/products/list?q=pot&status=DRAFT&priceFrom=19&page=2&sort=title", "Products");
        rows(window).first().locator("a.p-row-link").click();
        window.isAt("Pot 21");
        reads(window, "21 of 22");
        window.fills("Brand (optional)", "Lehm");
        window.presses("Save and publish");
        window.reads("is on sale");
        reads(window, "21 of 21");
        window.follows("Next product");
        window.isAt("Pot 22");
        reads(window, "21 of 21");
        assertThat(window.link("Next product")).hasCount(0);
        window.follows("Previous product");
        window.isAt("Pot 20");
        window.follows("Back to the list");
        window.isAt("Products");
        assertThat(window.page()).hasURL(Pattern.compile("q=pot.*priceFrom=19.*sort=title"));
        assertThat(rows(window)).hasCount(20);
    }

    @Test
    void oneOrderAfterTheOther() {
        Listed stool = store.publishes("Stool", "40.00", 30);
        for (int i = 0; i < 3; i++) {
            buysOne(stool);
        }
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/orders/list?status=NEW", "Orders");
        rows(window).nth(1).locator("a.p-row-link").click();
        reads(window, "2 of 3").looksAround();
        String second = window.page().locator("h1").innerText();
        window.presses("Accept the order");
        window.reads("is accepted");
        assertThat(window.heading(second)).isVisible();
        window.follows("Next order");
        reads(window, "2 of 2");
        assertThat(window.link("Next order")).hasCount(0);
        window.follows("Previous order");
        reads(window, "1 of 2");
        assertThat(window.link("Previous order")).hasCount(0);
        window.follows("Back to the list");
        window.isAt("Orders");
        assertThat(rows(window)).hasCount(2);
    }

    @Test
    void anOrderThatComesMeanwhileDoesNotStandBetweenTwo() {
        Listed stool = store.publishes("Stool", "40.00", 30);
        for (int i = 0; i < 3; i++) {
            buysOne(stool);
        }
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/orders/list", "Orders");
        String first = rows(window).nth(0).locator("a.p-row-link").innerText();
        String second = rows(window).nth(1).locator("a.p-row-link").innerText();
        String third = rows(window).nth(2).locator("a.p-row-link").innerText();
        buysOne(stool);
        rows(window).nth(1).locator("a.p-row-link").click();
        reads(window.isAt("Order " + second), "3 of 4");
        window.follows("Next order");
        reads(window.isAt("Order " + third), "4 of 4");
        window.follows("Previous order");
        window.isAt("Order " + second).follows("Previous order");
        reads(window.isAt("Order " + first), "2 of 4");
    }

    private static void buysOne(Listed stool) {
        Given.aCartWith(stool).checkout("next@example.org", "tok_approve").mustBe(201);
    }

    @Test
    void anAddressThatNamesNoListSaysNothingOfOne() {
        Listed stool = store.publishes("Stool", "40.00", 30);
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/products/edit?id=" + stool.id(), "Stool");
        String page = window.page().url();
        for (String odd :
                new String[] {"", "&list=sort%3Dnothing&at=1", "&list=q%3D%25zz&at=1", "&list=&at=0", "&list=&at=x"}) {
            window.page().navigate(page + odd);
            assertThat(window.heading("Stool")).isVisible();
            assertThat(place(window)).hasCount(0);
        }
    }

    private static Window reads(Window window, String of) {
        assertThat(place(window)).containsText(of);
        return window;
    }

    private static Locator place(Window window) {
        return window.page().locator(".p-place");
    }

    private static Locator rows(Window window) {
        return window.page().locator(".p-data .ui-datatable-data > tr");
    }
}
