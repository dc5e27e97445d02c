package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The admin's lists: a row opens, they are narrowed down and exported, and several stores are decided about at once. */
class AdminListsIT {

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store first = Given.aStoreAwaitingApproval();

    @Test
    void severalStoresAreSuspendedAtOnceAndOneComesBack() {
        Window window = windows.onThePhoneOf("admin");
        Stack.admins().post("/tenants/" + first.tenantId() + "/approve").mustBe(200);
        Given.anotherStoreOfTheOwnerOf(first);
        listOf(window, "/tenants/list", "Stores");
        assertThat(rows(window)).hasCount(2);
        window.presses("Select page");
        window.reads("2 selected");
        window.page().locator("summary").getByText("Suspend the selected").click();
        window.looksAround();
        window.presses("Suspend with this reason");
        window.reads("Suspend 2 stores? Their listings leave the market at once.");
        window.presses("Yes, go on");
        assertThat(window.page().locator("#reason-error")).not().hasText("");
        window.reads("2 selected").looksAround();

        window.page().locator("#reason").fill("Parcels are missing.");
        window.presses("Suspend with this reason");
        window.presses("Yes, go on");
        window.reads("2 stores are suspended.").looksAround();
        assertThat(rows(window)).hasCount(2);
        assertThat(rows(window).filter(having("Suspended"))).hasCount(2);

        ticks(window, first.name());
        window.presses("Reopen the selected");
        window.reads("Reopen 1 store? Everything it had on sale comes back.");
        window.presses("Yes, go on");
        window.reads("1 store is open again.");
        assertThat(rows(window).filter(having(first.name()))).not().containsText("Suspended");
    }

    @Test
    void applicationsAreDecidedTogether() {
        Window window = windows.of("admin");
        Store second = Given.anotherApplicationOfTheOwnerOf(first);
        listOf(window, "/applications/queue", "Applications");
        assertThat(rows(window)).hasCount(2);
        ticks(window, first.name());
        window.reads("1 selected").looksAround();
        window.presses("Approve the selected");
        window.reads("Approve 1 store? It may sell at once.");
        window.presses("Yes, go on");
        window.reads("1 store is approved and may sell.");
        assertThat(rows(window)).hasCount(1);

        ticks(window, second.name());
        window.page().locator("summary").getByText("Reject the selected").click();
        window.page().locator("#reason").fill("We could not find this company.");
        window.looksAround();
        window.presses("Reject with this reason");
        window.presses("Yes, go on");
        window.reads("1 store is rejected; its owner can read why.");
        assertThat(window.page().getByText(second.name())).hasCount(0);
        assertThat(state(first)).isEqualTo("ACTIVE");
        assertThat(state(second)).isEqualTo("REJECTED");
    }

    @Test
    void storesAreNarrowedDownByDayAndExported() throws IOException {
        Store second = Given.anotherStoreOfTheOwnerOf(first);
        Window window = listOf(windows.of("admin"), "/tenants/list", "Stores");
        assertThat(rows(window)).hasCount(2);
        window.page().locator(".p-filters summary").click();
        window.fills("Opened from", "2020-01-31");
        window.presses("Show matches");
        assertThat(rows(window)).hasCount(1);
        assertThat(rows(window).first()).containsText(second.name());
        window.looksAround();

        List<String> csv = exportedBy(window);
        assertThat(csv).hasSize(2);
        assertThat(csv.get(1)).startsWith(second.name() + ",");

        assertThat(chips(window)).hasCount(1);
        chips(window).click();
        assertThat(rows(window)).hasCount(2);
        window.page().locator(".p-filters summary").click();
        window.fills("Applied up to", "2020-01-31");
        window.presses("Show matches");
        window.reads("No store matches.").looksAround();
    }

    @Test
    void whatIsNoStoreAndWhatCannotBeTypedAreAnswered() {
        Window window = listOf(windows.of("admin"), "/tenants/list", "Stores");
        window.opens(Stack.addresses().admin() + "/tenants/list?q=%00%01" + first.slug())
                .isAt("Stores");
        assertThat(rows(window)).hasCount(1);
        window.opens(Stack.addresses().admin() + "/applications/queue?q=%00").isAt("Applications");
        for (String odd : List.of("", "?id=abc", "?id=%00", "?id=00000000-0000-0000-0000-000000000000")) {
            window.watch().expects(404, "/tenants/tenant");
            window.opens(Stack.addresses().admin() + "/tenants/tenant" + odd).isAt("We cannot find this page");
        }
    }

    @Test
    void whatCouldNotBeDecidedIsNamedWithItsReason() {
        Store second = Given.anotherStoreOfTheOwnerOf(first);
        Window window = listOf(windows.of("admin"), "/tenants/list", "Stores");
        selectsTheirPage(window);
        window.page().locator("summary").getByText("Suspend the selected").click();
        window.page().locator("#reason").fill("Parcels are missing.");
        window.presses("Suspend with this reason");
        window.presses("Yes, go on");
        window.reads("1 store is suspended.");
        window.reads("1 store was left as it is. " + first.name() + ": A store that is waiting cannot be suspended.");
        assertThat(rows(window).filter(having(second.name()))).containsText("Suspended");
    }

    @Test
    void aRowOpensByAPressAnywhereInIt() {
        Window window = listOf(windows.of("admin"), "/applications/queue", "Applications");
        assertThat(rows(window)).hasCount(1);
        rows(window).getByText("Nothing written yet").click();
        window.isAt(first.name());
    }

    /** The list, narrowed down to the stores of one owner. */
    private Window listOf(Window window, String path, String heading) {
        new Admin(window).logsIn();
        String email = URLEncoder.encode(first.owner().email(), StandardCharsets.UTF_8);
        window.opens(Stack.addresses().admin() + path + "?q=" + email).isAt(heading);
        return window;
    }

    private static void selectsTheirPage(Window window) {
        Locator page = window.page().locator(".ui-chkbox-all [role=checkbox]");
        page.focus();
        page.press("Space");
    }

    private static void ticks(Window window, String name) {
        Locator box = window.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
        box.focus();
        box.press("Space");
        assertThat(box).isChecked();
    }

    private static List<String> exportedBy(Window window) throws IOException {
        window.page().locator("summary").filter(having("Export")).click();
        return Files.readAllLines(
                window.page().waitForDownload(() -> window.presses("CSV file")).path(), StandardCharsets.UTF_8);
    }

    private static String state(Store store) {
        return Stack.admins()
                .get("/tenants/" + store.tenantId())
                .mustBe(200)
                .json()
                .path("status")
                .asText();
    }

    private static Locator chips(Window window) {
        return window.page().locator(".p-chips a");
    }

    private static Locator rows(Window window) {
        return window.page().locator(".ui-datatable-data > tr:not(.ui-datatable-empty-message)");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
