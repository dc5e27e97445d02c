package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.emporion.system.browser.Window;
import org.emporion.system.client.Given;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;

/** A platform admin at work in the admin's pages. */
final class Admin {
    private final Window window;

    Admin(Window window) {
        this.window = window;
    }

    Window window() {
        return window;
    }

    /** Comes for the first time, with a password only, and sets up the second factor on the way. */
    void logsIn() {
        window.opens(Stack.addresses().admin() + "/overview/board");
        LogIn.as(Given.aPlatformAdmin(), window.page());
        LogIn.setsUpSecondFactor(window.page());
        window.isAt("Overview");
    }

    void approves(String store) {
        opensApplication(store);
        window.presses("Approve");
        window.reads("\"" + store + "\" is approved and may sell.").looksAround();
    }

    void rejects(String store, String reason) {
        opensApplication(store);
        window.page().locator("summary").getByText("Reject").click();
        window.looksAround();
        window.page().locator("#rejectReason").fill(reason);
        window.presses("Reject with this reason");
        window.reads("\"" + store + "\" is rejected; its owner can read why.");
    }

    void suspends(Store store, String reason) {
        findsStore(store);
        window.page().locator("summary").getByText("Suspend").click();
        window.looksAround();
        window.page().locator("#reason").fill(reason);
        window.presses("Suspend with this reason");
        window.reads("\"" + store.name() + "\" is suspended; its listings are gone from the market.")
                .looksAround();
    }

    void reopens(Store store) {
        findsStore(store);
        window.presses("Reopen");
        window.reads("\"" + store.name() + "\" is open again.").looksAround();
    }

    private void findsStore(Store store) {
        window.opens(Stack.addresses().admin() + "/tenants/list").isAt("Stores");
        window.page().locator("#q").fill(store.slug());
        window.page().locator("#q").press("Enter");
        assertThat(window.page().locator("a.p-row-link")).hasCount(1);
        window.looksAround();
        window.follows(store.name());
        window.isAt(store.name());
    }

    private void opensApplication(String store) {
        window.opens(Stack.addresses().admin() + "/applications/queue?q="
                        + URLEncoder.encode(store, StandardCharsets.UTF_8))
                .isAt("Applications");
        window.follows(store);
        window.isAt(store);
    }
}
