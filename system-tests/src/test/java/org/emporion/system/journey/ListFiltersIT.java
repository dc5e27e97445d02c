package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists are narrowed down by what their address says, and each filter is taken away by its chip. */
@InASecondBrowser
class ListFiltersIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    @BeforeEach
    void aStoreHasPotsOfThreePrices() {
        for (String price : new String[] {"9.90", "19.90", "29.90"}) {
            store.drafts("Pot at " + price, price, 3);
        }
    }

    @Test
    void productsByPriceDayAndCategoryAtADesk() {
        narrowsProducts(windows.of("seller"));
    }

    @Test
    void productsByPriceDayAndCategoryOnAPhone() {
        narrowsProducts(windows.onThePhoneOf("seller"));
    }

    @Test
    void whatCannotBeReadStaysInItsField() {
        Window window = listOf(windows.of("seller"));
        opensFilters(window);
        window.fills("Price from", "cheap");
        window.fills("Brand", "Nobody");
        window.presses("Show matches");
        window.reads("Write an amount, for example 19.90.").looksAround();
        assertThat(window.field("Price from")).hasValue("cheap");
        assertThat(window.field("Price from")).isFocused();
        assertThat(window.field("Brand")).hasValue("Nobody");
        window.reads("No product matches.");
    }

    @Test
    void ordersByDay() {
        Window window = windows.of("seller");
        String number = Given.aCartWith(store.publishes("Stool", "40.00", 3))
                .checkout("days@example.org", "tok_approve")
                .mustBe(201)
                .json()
                .path("number")
                .asText();
        String order = store.orderOf(number).path("number").asText();
        new Seller(window, store.owner()).logsInAt("/orders/list", "Orders");
        assertThat(rows(window)).containsText(new String[] {order});
        opensFilters(window);
        window.fills("Placed up to", "2020-01-31");
        window.presses("Show matches");
        window.reads("No order matches.").looksAround();
        assertThat(window.page()).hasURL(Pattern.compile("list\\?placedTo=2020-01-31(&|$)"));
        window.page().locator(".p-chips a").click();
        assertThat(rows(window)).containsText(new String[] {order});
    }

    private void narrowsProducts(Window window) {
        listOf(window);
        assertThat(rows(window)).hasCount(3);
        opensFilters(window);
        window.looksAround();
        window.fills("Price from", "19,90");
        window.fills("Changed from", "2020-01-31");
        window.page().locator("#category").selectOption("other");
        window.presses("Show matches");
        assertThat(rows(window)).hasCount(2);
        window.looksAround();
        assertThat(chips(window)).hasCount(3);
        window.page().reload();
        assertThat(rows(window)).hasCount(2);
        chips(window)
                .filter(new Locator.FilterOptions().setHasText("From €19.90"))
                .click();
        assertThat(rows(window)).hasCount(3);
        assertThat(chips(window)).hasCount(2);
        assertThat(window.page()).hasURL(Pattern.compile("category=other&changedFrom=2020-01-31(&|$)"));
        window.page().goBack();
        assertThat(rows(window)).hasCount(2);
        window.link("Draft").click();
        assertThat(rows(window)).hasCount(2);
        assertThat(chips(window)).hasCount(3);
    }

    private Window listOf(Window window) {
        new Seller(window, store.owner()).logsInAt("/products/list", "Products");
        return window;
    }

    private static void opensFilters(Window window) {
        window.page().locator(".p-filters summary").click();
    }

    private static Locator chips(Window window) {
        return window.page().locator(".p-chips a");
    }

    private static Locator rows(Window window) {
        return window.page().locator(".ui-datatable-data > tr:not(.ui-datatable-empty-message)");
    }
}
