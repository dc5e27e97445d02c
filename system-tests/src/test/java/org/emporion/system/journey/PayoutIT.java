package org.emporion.system.journey;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.emporion.system.browser.Window;
import org.emporion.system.browser.Windows;
import org.emporion.system.client.Books;
import org.emporion.system.client.Given;
import org.emporion.system.client.Inbox;
import org.emporion.system.client.Names;
import org.emporion.system.client.Stack;
import org.emporion.system.client.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An owner says where the money goes, an admin pays, and the store has it, down to the order that it is for. */
class PayoutIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CONSOLE = Stack.addresses().admin();

    @RegisterExtension
    final Windows windows = new Windows();

    private final Store store = Given.aSellerWithAnOpenStore();
    private final String purchase = Given.aCartWith(store.publishes("Copper kettle", "19.90", 9))
            .checkout("buyer-" + Names.unique() + "@example.org", "tok_approve")
            .mustBe(201)
            .json()
            .path("number")
            .asText();

    @Test
    void whatIsOwedIsPaidOutAndTheStoreReadsForWhichOrders() {
        await().atMost(PATIENCE).until(() -> Books.attemptsOf(purchase), List.of("CAPTURED")::equals);
        Seller seller = new Seller(windows.of("seller"), store.owner());
        seller.logsInAt("/money/balance", "Money");
        Window portal = seller.window();
        portal.reads("The platform does not know yet where your money goes")
                .opens(Seller.portal("/money/account"))
                .isAt("Where your money goes");
        portal.presses("Set it up");
        portal.reads("Your money can be sent.").looksAround();

        Window admin = windows.of("admin");
        new Admin(admin).logsIn();
        admin.opens(CONSOLE + "/payouts/stores?q=" + store.slug()).isAt("What is owed");
        admin.page().locator("a.p-row-link").first().click();
        admin.isAt("Payouts of " + store.name());
        admin.page()
                .locator("#pay button", new Page.LocatorOptions().setHasText("Pay out now"))
                .click();
        admin.presses("Yes, go on");
        admin.reads("The payout is made and goes to the provider.").looksAround();
        await().atMost(PATIENCE).until(() -> {
            admin.opens(CONSOLE + "/payouts/list?status=PAID&q=" + store.slug()).isAt("Payouts");
            return admin.page().locator("a.p-row-link").count() == 1;
        });
        admin.page().locator("a.p-row-link").first().click();
        admin.reads("What became of it").reads(purchase + "-1").looksAround();
        Inbox.awaitMail(store.owner().email(), "Payout of ", PATIENCE);

        Seller onTheRoad = new Seller(windows.onThePhoneOf("seller"), store.owner());
        onTheRoad.logsInAt("/money/balance", "Money");
        Window phone = onTheRoad.window();
        phone.reads("Paid").looksAround();
        Locator row = phone.page().locator("a.p-row-link").first();
        row.click();
        phone.reads("What it is made of").reads(purchase + "-1").looksAround();
    }
}
