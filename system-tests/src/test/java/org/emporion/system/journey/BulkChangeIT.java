package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.system.browser.InASecondBrowser;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many products of the list are changed at once after one question, which says what came of it, and are given back. */
@InASecondBrowser
class BulkChangeIT {

    private static final String SHIRTS = "fashion-mens-shirts";

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();

    private void hasPots(int first) {
        IntStream.rangeClosed(first, 25).forEach(number -> store.drafts("Pot %02d".formatted(number), "19.90", number));
    }

    @Test
    void whatIsSelectedOverPagesMovesToACategoryAndBack() {
        hasPots(1);
        Window window = listOf(windows.of("seller"));
        window.page()
                .locator("thead th")
                .filter(new Locator.FilterOptions().setHasText("Title"))
                .click();
        ticks(window, "Pot 02");
        window.page().getByLabel("Next Page").click();
        ticks(window, "Pot 24");
        window.reads("2 selected");
        change(window);
        window.looksAround();
        window.page().locator("#bulkCategory").selectOption(SHIRTS);
        window.presses("Move");
        window.reads("Move 2 products to \"");
        window.presses("Yes, go on");

        window.reads("2 products moved to ");
        assertThat(row(window, "Pot 24")).containsText("Shirts");
        window.looksAround();
        window.presses("Undo");
        window.reads("Undone: 2 products are as before.");
        assertThat(row(window, "Pot 24")).not().containsText("Shirts");
    }

    @Test
    void allThatMatchAreCutByTenPercentAndBack() {
        hasPots(1);
        Window window = listOf(windows.onThePhoneOf("seller"));
        window.presses("Select page");
        window.reads("20 selected");
        window.presses("Select all 25 that match");
        change(window);
        window.page().locator("#bulkCut").fill("10");
        window.page().locator("#bulkRound").selectOption(".90");
        window.looksAround();
        window.presses("Cut");
        window.reads("Cut the price of 25 products by 10 %?");
        window.reads("25 products change. Already so: 0. Refused: 0.");
        assertThat(window.page().locator("dialog[open] tbody tr")).hasCount(20);
        assertThat(window.page().locator("dialog[open] tbody tr").first()).containsText("€17.90");
        window.looksAround().presses("Yes, go on");

        window.reads("Price of 25 products cut by 10 %. Rounded to .90.");
        assertThat(price(window, "Pot").first()).hasValue("17.90");
        window.page().reload();
        window.reads("Price of 25 products cut by 10 %.").looksAround();
        window.presses("Undo");
        window.reads("Undone: 25 products are as before.");
        assertThat(price(window, "Pot").first()).hasValue("19.90");
    }

    @Test
    void whatIsNoPercentageIsToldAtItsFieldAndTheSelectionStays() {
        hasPots(23);
        Window window = listOf(windows.of("seller"));
        ticks(window, "Pot 24");
        change(window);
        for (String typed : List.of("ten", "-5", "100", "10,5,5")) {
            window.page().locator("#bulkCut").fill(typed);
            window.page().locator("#bulkCut").press("Enter");
            assertThat(window.page().locator("#bulkCut-error")).containsText("Write a percentage");
            assertThat(window.page().locator("#bulkCut")).hasValue(typed);
            assertThat(window.page().getByText("Write a percentage")).hasCount(1);
            assertThat(window.page().locator("dialog[open]")).hasCount(0);
            window.page().locator("#bulkCut").fill("10");
            window.presses("Cut");
            window.reads("Cut the price of 1 product by 10 %?");
            window.presses("Cancel");
        }
        window.reads("1 selected").looksAround();
        window.page().locator("#bulkCut").fill("10");
        window.presses("Cut");
        window.presses("Yes, go on");
        window.reads("Price of 1 product cut by 10 %.");
        assertThat(price(window, "Pot 24")).hasValue("17.91");
    }

    @Test
    void undoTakesBackWhatItsLineNamesAndOlderChangesHaveAPage() {
        hasPots(23);
        Window first = listOf(windows.of("seller"));
        Window second = listOf(windows.of("seller-at-home"));
        cuts(first, "Pot 24", "10");
        cuts(second, "Pot 25", "50");
        first.presses("Undo");
        first.reads("Undone: 1 product is as before.");
        assertThat(price(first, "Pot 24")).hasValue("19.90");
        assertThat(price(first, "Pot 25")).hasValue("9.95");

        cuts(first, "Pot 23", "20");
        first.follows("All changes of the last seven days");
        first.isAt("Changes of many products");
        Locator changes = first.page().locator("article");
        assertThat(changes).hasCount(3);
        assertThat(changes.nth(2)).containsText("Undone: 1 product is as before.");
        assertThat(changes.nth(1)).containsText("cut by 50 %");
        changes.nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(changes.nth(1)).containsText("Undone: 1 product is as before.");
        first.looksAround().follows("Back to products");
        assertThat(price(first, "Pot 25")).hasValue("19.90");
        assertThat(price(first, "Pot 23")).hasValue("15.92");
    }

    @Test
    void whatNoLongerMatchesAfterwardsIsGoneAndTheRestIsOneLinkAway() {
        hasPots(24);
        Window window = windows.of("seller");
        new Seller(window, store.owner()).logsInAt("/products/list?status=DRAFT", "Products");
        ticks(window, "Pot 24");
        ticks(window, "Pot 25");
        window.reads("2 selected");
        change(window);
        window.presses("Publish");
        window.presses("Yes, go on");
        window.reads("2 products put on sale.");
        window.reads("No product matches.").looksAround();
        window.follows("Show all");
        assertThat(row(window, "Pot 24")).containsText("On sale");
    }

    private static void cuts(Window window, String title, String percent) {
        ticks(window, title);
        change(window);
        window.page().locator("#bulkCut").fill(percent);
        window.presses("Cut");
        window.presses("Yes, go on");
        window.reads("Price of 1 product cut by " + percent + " %.");
    }

    private Window listOf(Window window) {
        new Seller(window, store.owner()).logsInAt("/products/list", "Products");
        return window;
    }

    private static void change(Window window) {
        window.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Change"))
                .click();
    }

    private static void ticks(Window window, String title) {
        Locator box = window.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(title));
        box.focus();
        box.press("Space");
        assertThat(box).isChecked();
    }

    private static Locator price(Window window, String title) {
        return window.page().getByLabel("Price: " + title);
    }

    private static Locator row(Window window, String title) {
        return window.page().locator(".ui-datatable-data > tr").filter(new Locator.FilterOptions().setHasText(title));
    }
}
