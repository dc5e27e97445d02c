package org.emporion.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
        application(store)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        window.reads("\"" + store + "\" is approved and may sell.").looksAround();
    }

    void rejects(String store, String reason) {
        Locator application = application(store);
        application
                .getByText("Reject", new Locator.GetByTextOptions().setExact(true))
                .click();
        window.looksAround();
        application.getByRole(AriaRole.TEXTBOX).fill(reason);
        application.getByText("Reject with this reason").click();
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

    /** The application in the queue, which shows the oldest first. */
    private Locator application(String store) {
        window.opens(Stack.addresses().admin() + "/applications/queue").isAt("Applications");
        Locator application = window.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(window.page()
                                .locator("h2")
                                .getByText(store, new Locator.GetByTextOptions().setExact(true))));
        Locator next = window.page().locator("a[rel=next]");
        while (application.count() == 0 && next.count() > 0) {
            String here = window.page().url();
            next.click();
            window.page().waitForURL(address -> !address.equals(here));
        }
        return application;
    }
}
