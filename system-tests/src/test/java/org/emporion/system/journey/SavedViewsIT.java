package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member keeps a list as it is shown under a name, opens it again, changes it and lets it go. */
@InASecondBrowser
class SavedViewsIT {

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
    void aViewIsSavedOpenedChangedAndDeletedAtADesk() {
        livesWithAView(windows.of("seller"));
    }

    @Test
    void aViewIsSavedOpenedChangedAndDeletedOnAPhone() {
        livesWithAView(windows.onThePhoneOf("seller"));
    }

    @Test
    void aNameThatIsTakenStaysInItsField() {
        Window window = listOf(windows.of("seller"), "/products/list?status=DRAFT", "Products");
        saves(window, "Drafts");
        opensMenu(window);
        window.fills("Name for what is shown", "drafts");
        window.field("Name for what is shown").press("Enter");
        window.reads("You have a view of this list with that name. Choose another name.")
                .looksAround();
        assertThat(window.field("Name for what is shown")).hasValue("drafts");
        assertThat(window.field("Name for what is shown")).isVisible();
    }

    @Test
    void theMenuOpensAndClosesByKeyboard() {
        Window window = listOf(windows.of("seller"), "/stock/list?level=LOW", "Stock");
        menu(window).focus();
        window.page().keyboard().press("Enter");
        assertThat(window.field("Name for what is shown")).isVisible();
        window.page().keyboard().press("Escape");
        assertThat(window.field("Name for what is shown")).isHidden();
        assertThat(menu(window)).isFocused();
        saves(window, "To be ordered");
        window.opens(Seller.portal("/stock/list?view=usual"));
        opensMenu(window);
        window.follows("To be ordered");
        assertThat(window.page()).hasURL(Pattern.compile("level=LOW"));
    }

    @Test
    void whatAnotherTabChangedIsNotOverwritten() {
        Window window = listOf(windows.of("seller"), "/products/list?priceFrom=19.90", "Products");
        saves(window, "Dear pots");
        Page other = window.page().context().newPage();
        other.navigate(window.page().url());
        other.locator(".p-views summary").click();
        other.locator("#viewRename").fill("Dear things");
        other.locator("#viewRenames").click();
        assertThat(other.locator(".p-views > strong")).hasText("Dear things");

        opensMenu(window);
        window.fills("Name of this view", "My pots");
        window.presses("Rename");
        window.reads("This view was changed meanwhile.");
        assertThat(window.field("Name of this view")).hasValue("My pots");
        window.presses("Rename");
        assertThat(name(window)).hasText("My pots");
        other.close();
    }

    @Test
    void ordersHaveViewsOfTheirOwn() {
        Given.aCartWith(store.publishes("Stool", "40.00", 3))
                .checkout("views@example.org", "tok_approve")
                .mustBe(201);
        Window window = listOf(windows.of("seller"), "/orders/list?status=NEW", "Orders");
        saves(window, "New ones");
        assertThat(name(window)).hasText("New ones");
        window.opens(Seller.portal("/products/list"));
        opensMenu(window);
        window.reads("You alone see your views.");
        assertThat(window.link("New ones")).hasCount(0);
    }

    private void livesWithAView(Window window) {
        listOf(window, "/products/list?priceFrom=19.90&size=50", "Products");
        assertThat(rows(window)).hasCount(2);
        saves(window, "Dear pots");
        window.reads("The view “Dear pots” is saved.").looksAround();
        assertThat(name(window)).hasText("Dear pots");
        assertThat(window.button("Save the changes")).isHidden();

        opensMenu(window);
        window.looksAround();
        window.presses("Open the list with it");
        window.reads("The list opens with “Dear pots” from now on.");
        window.opens(Seller.portal("/products/list"));
        assertThat(window.page()).hasURL(Pattern.compile("priceFrom=19.90"));
        assertThat(rows(window)).hasCount(2);

        window.page().locator(".p-chips a").click();
        assertThat(rows(window)).hasCount(3);
        assertThat(name(window)).hasText("Dear pots");
        rows(window).first().locator(".p-row-link").click();
        window.follows("Back to the list");
        assertThat(name(window)).hasText("Dear pots");
        window.looksAround().presses("Save the changes");
        window.reads("The view “Dear pots” is saved.");
        assertThat(window.button("Save the changes")).isHidden();
        choosesColumn(window, "Changed");
        assertThat(window.button("Save the changes")).isVisible();
        choosesColumn(window, "Changed");
        assertThat(window.button("Save the changes")).isHidden();

        opensMenu(window);
        window.presses("Delete this view");
        window.reads("Delete this view? The products, orders and stock in it stay.");
        window.presses("Yes, go on");
        window.reads("The view “Dear pots” is deleted.");
        assertThat(rows(window)).hasCount(3);
        opensMenu(window);
        window.reads("You alone see your views.").looksAround();
    }

    private Window listOf(Window window, String address, String heading) {
        new Seller(window, store.owner()).logsInAt(address, heading);
        return window;
    }

    private static void saves(Window window, String name) {
        opensMenu(window);
        window.fills("Name for what is shown", name);
        window.presses("Save as a new view");
        assertThat(name(window)).hasText(name);
    }

    private static void choosesColumn(Window window, String heading) {
        Locator columns = window.page().locator(".p-tools summary").first();
        columns.click();
        window.page().locator(".p-columns label").filter(having(heading)).click();
        columns.click();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void opensMenu(Window window) {
        menu(window).click();
    }

    private static Locator menu(Window window) {
        return window.page().locator(".p-views summary");
    }

    private static Locator name(Window window) {
        return window.page().locator(".p-views > strong");
    }

    private static Locator rows(Window window) {
        return window.page().locator(".ui-datatable-data > tr:not(.ui-datatable-empty-message)");
    }
}
